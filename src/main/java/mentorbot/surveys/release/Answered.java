package mentorbot.surveys.release;

import java.util.Map;

/** What one person sent: options by question, comments by question; no name, no time. */
public record Answered(String group, Map<String, Integer> options, Map<String, String> comments) {
  public Answered {
    options = Map.copyOf(options);
    comments = Map.copyOf(comments);
  }
}
