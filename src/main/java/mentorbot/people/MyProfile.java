package mentorbot.people;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's own view of their profile. What they have not chosen yet is filled with what is usual,
 * so that a page can be sent as it stands; {@code slackZone} is the zone Slack reports.
 */
public record MyProfile(
    Person.State state,
    int pagesDone,
    int version,
    Profile profile,
    Optional<ZoneId> slackZone,
    @Nullable String slackLocale) {
  public boolean enrolled() {
    return state == Person.State.ENROLLED;
  }

  /** Began and stopped on the way; what was saved is kept. */
  public boolean halfEnrolled() {
    return state == Person.State.ENROLLING;
  }

  /** The page to go on with. */
  public int nextPage() {
    return pageAfter(pagesDone);
  }

  static int pageAfter(int pagesDone) {
    return Math.min(pagesDone + 1, Person.PAGES);
  }
}
