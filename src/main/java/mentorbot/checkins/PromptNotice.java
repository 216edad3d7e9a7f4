package mentorbot.checkins;

/** Asks how it is going: the bot's own initiative, within the budget (M28). */
public final class PromptNotice extends AskingNotice {
  public static final String NAME = "checkins.prompt";

  public PromptNotice(Cards cards) {
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
  boolean asksAgain() {
    return false;
  }
}
