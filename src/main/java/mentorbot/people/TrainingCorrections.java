package mentorbot.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;

/**
 * Corrects a record of the course: the wrong one is kept and counts no more. By a coordinator,
 * never for themselves or for somebody they are in a relationship with (M30); audited.
 */
public final class TrainingCorrections {
  private final Database database;
  private final Clock programme;
  private final RecordingRight right;
  private final int validMonths;
  private final List<TrainingListener> listeners;

  public TrainingCorrections(
      Database database,
      Clock programme,
      Coordinators coordinators,
      Involvement involvement,
      int validMonths,
      List<TrainingListener> listeners) {
    this.database = database;
    this.programme = programme;
    this.right = new RecordingRight(coordinators, involvement);
    this.validMonths = validMonths;
    this.listeners = List.copyOf(listeners);
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The day was wrong; the person has this record now. */
    record Corrected(TrainingRecords.Shown shown) implements Outcome {}

    /** It was recorded by mistake; the person no longer has it. */
    record TakenBack(String person) implements Outcome {}

    /** The same reasons as for recording it. */
    record Refused(TrainingRecords.Outcome why) implements Outcome {}

    /** Somebody corrected it first. */
    record Stale(String person) implements Outcome {}

    /** Missing, foreign or erased. */
    record Gone() implements Outcome {}
  }

  /** A waiver has no day of completion: it can only be taken back. */
  public Outcome correct(
      Actor coordinator, String record, int version, LocalDate completedOn, LocalDate today) {
    return change(
        coordinator,
        record,
        version,
        (session, wrong, now) -> {
          var earliest = today.minusMonths(validMonths);
          if (completedOn.isAfter(today) || completedOn.isBefore(earliest)) {
            return new Outcome.Refused(new TrainingRecords.Outcome.WrongDay(earliest, today));
          }
          if (wrong.shown().kind() == TrainingRecords.Kind.WAIVED) {
            return new Outcome.Gone();
          }
          return corrected(session, coordinator, wrong, completedOn, now);
        });
  }

  public Outcome takeBack(Actor coordinator, String record, int version) {
    return change(
        coordinator,
        record,
        version,
        (session, wrong, now) -> {
          var was = wrong.shown();
          close(session, coordinator, wrong, Map.of("was", was.from().toString()), now);
          return new Outcome.TakenBack(was.person());
        });
  }

  /** What to do with a record that may be corrected by this coordinator. */
  private interface Correction {
    Outcome of(StatelessSession session, TrainingRecord wrong, Instant now);
  }

  private Outcome change(Actor coordinator, String id, int version, Correction correction) {
    return database.write(
        coordinator,
        session -> {
          var found = new TrainingRecordRows_(session).record(id);
          var person = found.map(r -> r.shown().person()).orElse("");
          var refusal = right.refusal(session, coordinator.user(), person);
          if (refusal
              .filter(r -> r instanceof TrainingRecords.Outcome.NotCoordinator)
              .isPresent()) {
            return new Outcome.Refused(refusal.get());
          }
          if (found.isEmpty()) {
            return new Outcome.Gone();
          }
          if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
          }
          return found.get().corrected() || found.get().version() != version
              ? new Outcome.Stale(person)
              : correction.of(session, found.get(), programme.instant());
        });
  }

  private Outcome corrected(
      StatelessSession session,
      Actor coordinator,
      TrainingRecord wrong,
      LocalDate day,
      Instant now) {
    var was = wrong.shown();
    var until = day.plusMonths(validMonths);
    var shown =
        new TrainingRecords.Shown(was.person(), was.kind(), day, until, coordinator.user(), now);
    new TrainingRecordRows_(session)
        .add(new TrainingRecord(Ids.fresh(), shown, wrong.course(), null));
    var detail = Map.of("was", was.from().toString(), "from", day.toString());
    close(session, coordinator, wrong, detail, now);
    return new Outcome.Corrected(shown);
  }

  private void close(
      StatelessSession session,
      Actor coordinator,
      TrainingRecord wrong,
      Map<String, String> detail,
      Instant now) {
    wrong.correct(coordinator.user(), now);
    new TrainingRecordRows_(session).change(wrong);
    var act = detail.containsKey("from") ? "training.corrected" : "training.taken-back";
    var person = wrong.shown().person();
    Audit.record(session, coordinator, act, person, detail, now);
    listeners.forEach(listener -> listener.recorded(session, person, now));
  }
}
