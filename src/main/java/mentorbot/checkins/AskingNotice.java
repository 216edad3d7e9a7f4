package mentorbot.checkins;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** A message that asks; once it is sent, it always shows how the check-in stands. */
abstract class AskingNotice implements NoticeKind<CheckInCard> {
  private final Cards cards;

  AskingNotice(Cards cards) {
    this.cards = cards;
  }

  @Override
  public final Decision<CheckInCard> decide(StatelessSession session, Notice notice, Instant now) {
    var found = new CheckIns_(session).checkIn(notice.subject());
    var pair = found.flatMap(c -> Pair.of(session, c.mentorship(), notice.recipient()));
    if (found.isEmpty() || pair.isEmpty() || !found.get().person().equals(notice.recipient())) {
      return Decision.drop("not theirs");
    }
    var checkIn = found.get();
    if (notice.state() == Notice.State.SENT) {
      return Decision.send(cards.card(session, checkIn, pair.get(), now));
    }
    if (!checkIn.waits()) {
      return Decision.drop("answered or over");
    }
    if (!Pair.runs(pair.get().mentorship())) {
      return Decision.drop("the relationship rests");
    }
    if (checkIn.againAt().isPresent() && !asksAgain()) {
      return Decision.drop("to be asked again when they chose");
    }
    return checkIn
        .againAt()
        .filter(again -> again.isAfter(now))
        .<Decision<CheckInCard>>map(Decision::later)
        .orElseGet(() -> Decision.send(cards.cardToSend(session, checkIn, pair.get(), now)));
  }

  abstract boolean asksAgain();
}
