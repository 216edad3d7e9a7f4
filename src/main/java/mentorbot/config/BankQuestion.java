package mentorbot.config;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;

/** {@code scale} is the id of a scale, or {@code comment}; {@code reversed}: less is better. */
public record BankQuestion(
    String id,
    String text,
    String scale,
    @JacksonInject(value = StrictYaml.NO, useInput = OptBoolean.TRUE) boolean reversed) {
  private static final String COMMENT = "comment";

  public BankQuestion {
    Rules.id("id", id);
    Rules.text("text", text, 150);
    Rules.id("scale", scale);
  }

  public boolean isComment() {
    return scale.equals(COMMENT);
  }
}
