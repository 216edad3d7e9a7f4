package mentorbot.config;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;

/**
 * {@code scale} is the id of a scale, or {@code comment}; {@code reversed}: less is better; {@code
 * method}: {@code pick-weight-rate}, or empty for a plain question.
 */
public record BankQuestion(
    String id,
    String text,
    String scale,
    @JacksonInject(value = StrictYaml.NO, useInput = OptBoolean.TRUE) boolean reversed,
    @JacksonInject(value = StrictYaml.NO_TEXT, useInput = OptBoolean.TRUE) String method) {
  /** Asked of up to three areas that each person picks and weighs, answered by the mean. */
  private static final String PICK_WEIGHT_RATE = "pick-weight-rate";

  private static final String COMMENT = "comment";

  public BankQuestion {
    Rules.id("id", id);
    Rules.text("text", text, 150);
    Rules.id("scale", scale);
    if (!method.isEmpty() && !method.equals(PICK_WEIGHT_RATE)) {
      throw new InvalidKey("method", "must be pick-weight-rate, or left out");
    }
    if (!method.isEmpty() && scale.equals(COMMENT)) {
      throw new InvalidKey("method", "needs a scale to rate by, not comment");
    }
  }

  public boolean isComment() {
    return scale.equals(COMMENT);
  }

  public boolean picks() {
    return method.equals(PICK_WEIGHT_RATE);
  }
}
