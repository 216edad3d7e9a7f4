package mentorbot.people;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final RecordingRight right;
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
    this.right = new RecordingRight(coordinators, involvement);
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

  /** A record as it is kept, with its reason; a corrected one no longer counts. */
  public record Kept(
      String id,
      int version,
      Shown shown,
      Optional<String> course,
      Optional<String> reason,
      boolean corrected) {}

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

    /** Not the id of a person. */
    record Nobody() implements Outcome {}
  }

  /** Whether a completion or waiver of this person counts on this day. */
  public static boolean complete(StatelessSession session, String user, LocalDate day) {
    return new TrainingRecordRows_(session).counting(user, day) > 0;
  }

  /** Those that were not corrected, newest first. */
  public static List<Shown> of(StatelessSession session, String user) {
    return new TrainingRecordRows_(session)
        .of(user).stream().filter(r -> !r.corrected()).map(TrainingRecord::shown).toList();
  }

  /**
   * Each person's last record that counts, if it ends within these days; the first to end first.
   */
  public static List<Shown> ending(
      StatelessSession session, LocalDate from, LocalDate until, int most) {
    return new TrainingRecordRows_(session)
        .ending(from, until, Limit.of(most)).stream().map(TrainingRecord::shown).toList();
  }

  /** All of a person's records, corrected ones too, newest first; for coordinators. */
  public List<Kept> history(StatelessSession session, String user) {
    return new TrainingRecordRows_(session).of(user).stream().map(this::kept).toList();
  }

  public Optional<Kept> one(StatelessSession session, String id) {
    return new TrainingRecordRows_(session).record(id).map(this::kept);
  }

  private Kept kept(TrainingRecord row) {
    return new Kept(
        row.id(),
        row.version(),
        row.shown(),
        Optional.ofNullable(row.course()),
        Optional.ofNullable(sealer.openNullable(place(row.team(), row.id()), row.reason())),
        row.corrected());
  }

  private static Sealer.Place place(String team, String id) {
    return new Sealer.Place(team, "training_record", "reason", id);
  }

  public Outcome record(Actor coordinator, String person, LocalDate completedOn, LocalDate today) {
    return recordAll(coordinator, List.of(person), completedOn, null, today)
        .values()
        .iterator()
        .next();
  }

  /**
   * The same day and course for several people in one transaction; what came of each, in the given
   * order.
   */
  public Map<String, Outcome> recordAll(
      Actor coordinator,
      List<String> people,
      LocalDate completedOn,
      @Nullable String course,
      LocalDate today) {
    var earliest = today.minusMonths(validMonths);
    boolean wrongDay = completedOn.isAfter(today) || completedOn.isBefore(earliest);
    return database.write(
        coordinator,
        session -> {
          var outcomes = new LinkedHashMap<String, Outcome>();
          for (var person : people) {
            outcomes.computeIfAbsent(
                person,
                p ->
                    right
                        .refusal(session, coordinator.user(), p)
                        .orElseGet(
                            () ->
                                wrongDay
                                    ? new Outcome.WrongDay(earliest, today)
                                    : completed(session, coordinator, p, completedOn, course)));
          }
          return outcomes;
        });
  }

  private Outcome completed(
      StatelessSession session,
      Actor coordinator,
      String person,
      LocalDate day,
      @Nullable String course) {
    var shown = shown(coordinator, person, Kind.COMPLETED, day);
    return added(session, coordinator, new TrainingRecord(Ids.fresh(), shown, course, null));
  }

  /** A waiver counts from today, as long as a completion does. */
  public Outcome waive(Actor coordinator, String person, String reason, LocalDate today) {
    if (reason.isBlank()) {
      return new Outcome.ReasonMissing();
    }
    return database.write(
        coordinator,
        session ->
            right
                .refusal(session, coordinator.user(), person)
                .orElseGet(() -> waived(session, coordinator, person, reason, today)));
  }

  private Outcome waived(
      StatelessSession session, Actor coordinator, String person, String reason, LocalDate day) {
    var id = Ids.fresh();
    var shown = shown(coordinator, person, Kind.WAIVED, day);
    var sealed = sealer.seal(place(coordinator.team(), id), reason);
    return added(session, coordinator, new TrainingRecord(id, shown, sealed));
  }

  private Shown shown(Actor coordinator, String person, Kind kind, LocalDate from) {
    var until = from.plusMonths(validMonths);
    return new Shown(person, kind, from, until, coordinator.user(), programme.instant());
  }

  private Outcome added(StatelessSession session, Actor coordinator, TrainingRecord row) {
    var shown = row.shown();
    new TrainingRecordRows_(session).add(row);
    var act = shown.kind() == Kind.COMPLETED ? "training.recorded" : "training.waived";
    Audit.record(
        session,
        coordinator,
        act,
        shown.person(),
        Map.of("from", shown.from().toString(), "until", shown.until().toString()),
        shown.recordedAt());
    listeners.forEach(l -> l.recorded(session, shown.person(), shown.recordedAt()));
    return new Outcome.Recorded(shown);
  }
}
