package mentorbot.knowhow;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.knowhow.Introducing.Offer;
import mentorbot.knowhow.Introduction.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** The messages on the way to an introduction, one kind a reader. */
public final class IntroductionNotice implements NoticeKind<Offer> {
  public static final String THIRD = "knowhow.introduction-third";
  public static final String MENTEE = "knowhow.introduction-mentee";
  public static final String MADE = "knowhow.introduction-made";
  public static final String DECLINED = "knowhow.introduction-declined";

  private final Introducing introducing;
  private final String name;

  private IntroductionNotice(Introducing introducing, String name) {
    this.introducing = introducing;
    this.name = name;
  }

  public static List<IntroductionNotice> all(Introducing introducing) {
    return Stream.of(THIRD, MENTEE, MADE, DECLINED)
        .map(name -> new IntroductionNotice(introducing, name))
        .toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Offer> decide(StatelessSession session, Notice notice, Instant now) {
    var found = new Helping_(session).introduction(notice.subject());
    if (found.isEmpty()) {
      return Decision.drop("erased");
    }
    var offer = found.get();
    boolean open = Reviewing.isOpenFor(session, offer.mentorship, offer.mentee);
    boolean matters =
        switch (name) {
          case THIRD -> open && offer.state == State.ASKED;
          case MENTEE -> open && offer.state == State.WILLING;
          case MADE -> offer.state == State.MADE;
          default -> offer.state == State.DECLINED;
        };
    return notice.sentAt() == null && !matters
        ? Decision.drop("settled or over")
        : Decision.send(introducing.offer(offer));
  }
}
