package mentorbot.people;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** As it would be if these areas of the programme's were offered too. */
  public MyProfile offering(Collection<String> areas) {
    var exchange = profile.exchange();
    var offered = Stream.concat(exchange.offered().stream(), areas.stream()).distinct().toList();
    return new MyProfile(
        state,
        pagesDone,
        version,
        new Profile(
            profile.work(),
            new Profile.Exchange(
                exchange.wanted(), offered, Math.max(1, exchange.places()), exchange.languages()),
            profile.style(),
            profile.times()),
        slackZone,
        slackLocale);
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
