package mentorbot.config;

/** A step of giving feedback, with an example of what one might say. */
public record FeedbackStep(String id, String name, String how, String example) {
  public FeedbackStep {
    Rules.id("id", id);
    Rules.text("name", name, Rules.OPTION_LENGTH);
    Rules.text("how", how, 300);
    Rules.text("example", example, 300);
  }
}
