package mentorbot.reviews;

import org.hibernate.StatelessSession;

/** Asks how a relationship should go on: the bot's own initiative, within the budget (M28). */
public final class AskedNotice extends ReviewNotice {
  public static final String NAME = "reviews.asked";

  public AskedNotice(ReviewCards cards) {
    super(cards);
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
  boolean matters(StatelessSession session, ReviewCard card) {
    return asks(session, card);
  }

  static boolean asks(StatelessSession session, ReviewCard card) {
    return card.open() && card.said().isEmpty() && OpenSweep.runs(session, card.mentorship());
  }
}
