package mentorbot.notices;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a message: a person, or a channel by its id; {@code locale} as Slack names it
 * ("en-GB"), null if it has not told.
 */
public record Recipient(String team, String user, ZoneId zone, @Nullable String locale) {
  /** Slack's channels begin with C, people with U or W. */
  public static boolean isChannel(String id) {
    return id.startsWith("C");
  }
}
