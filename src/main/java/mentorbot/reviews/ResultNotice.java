package mentorbot.reviews;

import org.hibernate.StatelessSession;

/** Tells every party what came of a review: the same words to all, whatever each of them said. */
public final class ResultNotice extends ReviewNotice {
  public static final String NAME = "reviews.result";

  public ResultNotice(ReviewCards cards) {
    super(cards);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  /** Whoever is on a break hears of it when they are back. */
  @Override
  public boolean restsWithItsReader() {
    return true;
  }

  @Override
  boolean matters(StatelessSession session, ReviewCard card) {
    return OpenSweep.runs(session, card.mentorship())
        && (card.stage() == ReviewCard.Stage.CONTINUE || card.stage() == ReviewCard.Stage.TALK);
  }
}
