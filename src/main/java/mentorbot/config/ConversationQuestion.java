package mentorbot.config;

import java.util.List;

/** A question a mentor may ask; the topic is one of {@link #TOPICS}. */
public record ConversationQuestion(String id, String topic, String text) {
  /** In the order of a conversation. */
  public static final List<String> TOPICS =
      List.of("listen", "explore", "challenge", "plan", "look-back");

  public ConversationQuestion {
    Rules.id("id", id);
    if (!TOPICS.contains(topic)) {
      throw new InvalidKey("topic", "must be one of " + String.join(", ", TOPICS));
    }
    Rules.text("text", text, 250);
  }
}
