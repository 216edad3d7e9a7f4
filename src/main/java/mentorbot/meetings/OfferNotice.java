package mentorbot.meetings;

/** Asks somebody to pick one of the times that another offers, or to offer others. */
public final class OfferNotice extends MeetingNotice {
  public static final String NAME = "meetings.offer";

  public OfferNotice(MeetingCards cards) {
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

  @Override
  boolean matters(Circle circle, MeetingCard card) {
    return circle.me().turn();
  }
}
