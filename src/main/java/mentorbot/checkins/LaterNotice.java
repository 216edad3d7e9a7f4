package mentorbot.checkins;

/** Asks again at the moment that the person chose. */
public final class LaterNotice extends AskingNotice {
  public static final String NAME = "checkins.later";

  public LaterNotice(Cards cards) {
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
  boolean asksAgain() {
    return true;
  }
}
