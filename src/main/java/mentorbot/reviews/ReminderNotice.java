package mentorbot.reviews;

import org.hibernate.StatelessSession;

/** Asks once more who has not answered; nobody else learns of it. */
public final class ReminderNotice extends ReviewNotice {
  public static final String NAME = "reviews.reminder";

  public ReminderNotice(ReviewCards cards) {
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
    return AskedNotice.asks(session, card);
  }
}
