package mentorbot.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mentions in what somebody typed. */
final class Mentioned {
  private static final Pattern MENTION = Pattern.compile("<@[A-Z0-9]+(?:\\|([^<>|]*))?>");

  private Mentioned() {}

  /** As it was typed: Slack hands a mention on as {@code <@U1|mira>}, which nobody has written. */
  static String typed(String text) {
    return MENTION
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement("@" + (found.group(1) == null ? "…" : found.group(1))));
  }
}
