package mentorbot.slack;

import java.time.Instant;
import mentorbot.texts.Markup;

/** Slack's own notations, as markup that needs no escaping. */
public final class Mrkdwn {
  private Mrkdwn() {}

  /** Shown as the person's name; notifies nobody by itself. */
  public static Markup person(String user) {
    return new Markup("<@" + user + ">");
  }

  /** Shown in the reader's own zone; {@code fallback} where Slack can't. */
  public static Markup moment(Instant instant, String fallback) {
    return new Markup(
        "<!date^" + instant.getEpochSecond() + "^{date_short_pretty}, {time}|" + fallback + ">");
  }
}
