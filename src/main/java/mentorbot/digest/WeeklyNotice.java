package mentorbot.digest;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.desk.Desk;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Coordinators;
import org.hibernate.StatelessSession;

/**
 * A coordinator's digest (M15), put together when it is sent. A quiet week is one line, each time:
 * that nobody needs them is what they wait for. Only where no relationship is open at all is it
 * said once, until one is, or somebody needs them.
 */
public final class WeeklyNotice implements NoticeKind<Digest> {
  static final String NAME = "digest.weekly";

  private final Desk desk;
  private final Coordinators coordinators;
  private final Function<StatelessSession, Optional<String>> newsChannel;

  /** {@code newsChannel}: where good news is posted just now. */
  public WeeklyNotice(
      Desk desk,
      Coordinators coordinators,
      Function<StatelessSession, Optional<String>> newsChannel) {
    this.desk = desk;
    this.coordinators = coordinators;
    this.newsChannel = newsChannel;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public boolean restsWithItsReader() {
    return false;
  }

  @Override
  public Decision<Digest> decide(StatelessSession session, Notice notice, Instant now) {
    if (!coordinators.is(session, notice.recipient())) {
      return Decision.drop("no coordinator any more");
    }
    if (tooLate(notice, now)) {
      return Decision.drop("the next one is due");
    }
    var digest =
        new Digest(
            desk.waiting(session, notice.recipient(), now),
            Week.before(session, now, newsChannel.apply(session)));
    return digest.empty() && saidBefore(session, notice)
        ? Decision.drop("nothing is open, as they know")
        : Decision.send(digest);
  }

  private static boolean saidBefore(StatelessSession session, Notice notice) {
    return new Digests_(session)
        .reader(notice.recipient())
        .filter(DigestReader::emptyAgain)
        .isPresent();
  }

  static boolean tooLate(Notice notice, Instant now) {
    return !now.isBefore(notice.notBefore().plus(Week.LENGTH));
  }
}
