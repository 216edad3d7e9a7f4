package mentorbot.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Completions of the DEIB course and waivers of it (M5, R20). Recorded by a coordinator, never for
 * themselves or for somebody they are in a relationship with (M30); every record is audited.
 */
public final class TrainingRecords {
  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Coordinators coordinators;
  private final Involvement involvement;
  private final int validMonths;
  private final List<TrainingListener> listeners;

  public TrainingRecords(
      Database database,
      Clock programme,
      Sealer sealer,
      Coordinators coordinators,
      Involvement involvement,
      int validMonths,
      List<TrainingListener> listeners) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.coordinators = coordinators;
    this.involvement = involvement;
    this.validMonths = validMonths;
    this.listeners = List.copyOf(listeners);
  }

  /** How the requirement was met. */
  public enum Kind {
    COMPLETED,
    WAIVED
  }

  /** A record without its reason; it counts from the first to the last day, both included. */
  public record Shown(
      String person,
      Kind kind,
      LocalDate from,
      LocalDate until,
      String recordedBy,
      Instant recordedAt) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Recorded(Shown shown) implements Outcome {}

    record NotCoordinator() implements Outcome {}

    /** For themselves. */
    record Yourself() implements Outcome {}

    /** For somebody they share a relationship with. */
    record Involved(String person) implements Outcome {}

    /** The day is in the future or so long ago that it no longer counts. */
    record WrongDay(LocalDate earliest, LocalDate latest) implements Outcome {}

    /** A waiver without a reason. */
    record ReasonMissing() implements Outcome {}
  }

  /** Whether a completion or waiver of this person counts on this day. */
  public static boolean complete(StatelessSession session, String user, LocalDate day) {
    return new TrainingRecordRows_(session).counting(user, day) > 0;
  }

  /** Newest first. */
  public static List<Shown> of(StatelessSession session, String user) {
    return new TrainingRecordRows_(session).of(user).stream().map(TrainingRecord::shown).toList();
  }

  public Outcome record(Actor coordinator, String person, LocalDate completedOn, LocalDate today) {
    var earliest = today.minusMonths(validMonths);
    if (completedOn.isAfter(today) || completedOn.isBefore(earliest)) {
      return new Outcome.WrongDay(earliest, today);
    }
    return add(coordinator, person, Kind.COMPLETED, completedOn, null);
  }

  /** A waiver counts from today, as long as a completion does. */
  public Outcome waive(Actor coordinator, String person, String reason, LocalDate today) {
    return reason.isBlank()
        ? new Outcome.ReasonMissing()
        : add(coordinator, person, Kind.WAIVED, today, reason);
  }

  private Outcome add(
      Actor coordinator, String person, Kind kind, LocalDate from, @Nullable String reason) {
    return database.write(
        coordinator,
        session -> {
          var refusal = refusal(session, coordinator.user(), person);
          return refusal != null
              ? refusal
              : added(session, coordinator, person, kind, from, reason);
        });
  }

  private @Nullable Outcome refusal(StatelessSession session, String coordinator, String person) {
    if (!coordinators.is(session, coordinator)) {
      return new Outcome.NotCoordinator();
    }
    if (coordinator.equals(person)) {
      return new Outcome.Yourself();
    }
    return involvement.shareMentorship(session, coordinator, person)
        ? new Outcome.Involved(person)
        : null;
  }

  private Outcome added(
      StatelessSession session,
      Actor coordinator,
      String person,
      Kind kind,
      LocalDate from,
      @Nullable String reason) {
    var now = programme.instant();
    var id = Ids.fresh();
    var shown =
        new Shown(person, kind, from, from.plusMonths(validMonths), coordinator.user(), now);
    var place = new Sealer.Place(coordinator.team(), "training_record", "reason", id);
    new TrainingRecordRows_(session)
        .add(new TrainingRecord(id, shown, sealer.sealNullable(place, reason)));
    var act = kind == Kind.COMPLETED ? "training.recorded" : "training.waived";
    Audit.record(session, coordinator, act, person, Map.of("from", from.toString()), now);
    listeners.forEach(listener -> listener.recorded(session, person, now));
    return new Outcome.Recorded(shown);
  }
}
