package mentorbot.reviews;

import java.time.Instant;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/**
 * A message about one party's own part in a review. Why one was dropped is put on record of none:
 * it could tell who has answered.
 */
abstract class ReviewNotice implements NoticeKind<ReviewCard> {
  private final ReviewCards cards;

  ReviewNotice(ReviewCards cards) {
    this.cards = cards;
  }

  @Override
  public final Decision<ReviewCard> decide(StatelessSession session, Notice notice, Instant now) {
    Optional<ReviewCard> card = cards.card(session, notice.subject(), notice.recipient(), now);
    if (card.isEmpty()) {
      return Decision.drop("not theirs");
    }
    return notice.state() == Notice.State.SENT || matters(session, card.get())
        ? Decision.send(card.get())
        : Decision.drop("over");
  }

  /** Whether it is to be sent. */
  abstract boolean matters(StatelessSession session, ReviewCard card);

  @Override
  public final boolean keepsReason() {
    return false;
  }
}
