package mentorbot.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.OpenHours;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/**
 * Asks a person once whose quiet time and shifts leave no open minute in 48 hours, whether that is
 * what they want. Leave and a quiet they asked for by name are not meant here.
 */
public final class Silence implements NoticeKind<Silence.NeverOpen> {
  public static final String NAME = "people.never-open";

  private static final Duration WINDOW = Duration.ofDays(2);

  private final Hours hours;

  public Silence(Hours hours) {
    this.hours = hours;
  }

  /** {@code stillSo} is false once the person has opened some time. */
  public record NeverOpen(boolean stillSo) {}

  /** In the transaction of what may have closed the last minute; asked once in a lifetime. */
  public static void askIfNeverOpen(
      StatelessSession session, Hours hours, String user, Instant now) {
    if (isNeverOpen(hours.of(session, user), now)) {
      Outbox.put(session, NewNotice.once(user, NAME, user, now));
    } else {
      Outbox.refresh(session, NAME, user);
    }
  }

  /** Whether ordinary hours, shifts included, leave nothing open in the next 48 hours. */
  static boolean isNeverOpen(OpenHours hours, Instant now) {
    var ordinary =
        new OpenHours(hours.zone(), hours.quiet(), hours.rota(), List.of(), Optional.empty());
    return !ordinary.anyOpenMinute(now, WINDOW);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<NeverOpen> decide(StatelessSession session, Notice notice, Instant now) {
    boolean still = isNeverOpen(hours.of(session, notice.recipient()), now);
    return still || notice.state() == Notice.State.SENT
        ? Decision.send(new NeverOpen(still))
        : Decision.drop("open again");
  }
}
