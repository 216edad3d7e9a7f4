package mentorbot.people;

import java.time.ZoneOffset;
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

  public Readers(Hours hours) {
    this.hours = hours;
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
