package mentorbot.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.QuietTime;
import mentorbot.notices.ReaderHours;
import mentorbot.notices.Recipient;
import org.hibernate.StatelessSession;

/**
 * Tells the sender of notices when people may be written to, and in which language. A channel has
 * no quiet time.
 */
public final class Readers implements ReaderHours {
  private final Hours hours;
  private final Rest rest;

  public Readers(Hours hours, Rest rest) {
    this.hours = hours;
    this.rest = rest;
  }

  /** Until when somebody lets everything rest; empty if they don't. */
  @FunctionalInterface
  public interface Rest {
    Optional<Instant> until(StatelessSession session, String user, Instant now);
  }

  @Override
  public Optional<Instant> restsUntil(StatelessSession session, String user, Instant now) {
    return Recipient.isChannel(user) ? Optional.empty() : rest.until(session, user, now);
  }

  @Override
  public OpenHours hours(StatelessSession session, String user) {
    return Recipient.isChannel(user)
        ? OpenHours.of(ZoneOffset.UTC, QuietTime.NEVER)
        : hours.of(session, user);
  }

  @Override
  public Recipient recipient(StatelessSession session, String team, String user) {
    var locale =
        new MemberRows_(session).member(user).map(member -> member.account().locale()).orElse(null);
    return new Recipient(team, user, hours.zone(session, user), locale);
  }
}
