package mentorbot.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The meetings of a relationship that took place, as far as its parties said so. */
public final class HeldMeetings {
  private HeldMeetings() {}

  /** When it began, and how long it was to be by the agreement. */
  public record Held(Instant at, int minutes) {}

  /** The latest first. */
  public static List<Held> of(StatelessSession session, String mentorship) {
    return new Meetings_(session)
        .held(mentorship).stream()
            .map(meeting -> new Held(meeting.startsAt().orElseThrow(), meeting.minutes()))
            .toList();
  }

  /** When the parties last met, as far as they said so. */
  public static Optional<Instant> last(StatelessSession session, String mentorship) {
    return of(session, mentorship).stream().findFirst().map(Held::at);
  }
}
