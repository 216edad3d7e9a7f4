package mentorbot.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.StatelessSession;

/**
 * Who may say that somebody completed the course: a coordinator, never for themselves or for
 * somebody they are in a relationship with (M30).
 */
final class RecordingRight {
  private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{1,30}");

  private final Coordinators coordinators;
  private final Involvement involvement;

  RecordingRight(Coordinators coordinators, Involvement involvement) {
    this.coordinators = coordinators;
    this.involvement = involvement;
  }

  Optional<TrainingRecords.Outcome> refusal(
      StatelessSession session, String coordinator, String person) {
    if (!coordinators.is(session, coordinator)) {
      return Optional.of(new TrainingRecords.Outcome.NotCoordinator());
    }
    if (!PERSON.matcher(person).matches()) {
      return Optional.of(new TrainingRecords.Outcome.Nobody());
    }
    if (coordinator.equals(person)) {
      return Optional.of(new TrainingRecords.Outcome.Yourself());
    }
    return involvement.shareMentorship(session, coordinator, person)
        ? Optional.of(new TrainingRecords.Outcome.Involved(person))
        : Optional.empty();
  }
}
