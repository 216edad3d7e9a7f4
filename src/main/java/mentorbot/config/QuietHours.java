package mentorbot.config;

import java.time.LocalTime;

/** When the bot is silent, in each person's own zone, until they choose; may cross midnight. */
public record QuietHours(LocalTime from, LocalTime until) {
  public QuietHours {
    if (from.equals(until)) {
      throw new InvalidKey("until", "must differ from from");
    }
  }
}
