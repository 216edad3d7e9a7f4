package mentorbot.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** {@link #last} of the relationships from one id to another, both included. */
  public static Map<String, Instant> lastOf(StatelessSession session, String from, String to) {
    return new GapRows_(session)
        .met(from, to).stream().collect(Collectors.toMap(GapRows.Met::mentorship, GapRows.Met::at));
  }
}
