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

  /**
   * Those at which this person was to be, the latest first: not before they joined a group, after
   * they left it or while they were on a break; nor one of several people that took place although
   * they had said that it did not.
   */
  public static List<Held> with(StatelessSession session, String mentorship, String person) {
    var rows = new Meetings_(session);
    return rows.heldWith(mentorship, person).stream()
        .filter(meeting -> !missed(rows.parties(meeting.id()), person))
        .map(meeting -> new Held(meeting.startsAt().orElseThrow(), meeting.minutes()))
        .toList();
  }

  /** Where two meet, one can't have been there without the other. */
  private static boolean missed(List<MeetingParty> parties, String person) {
    return parties.size() > 2
        && parties.stream()
            .filter(party -> party.person().equals(person))
            .anyMatch(party -> party.happened().equals(Optional.of(Happened.NOT_YET)));
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
