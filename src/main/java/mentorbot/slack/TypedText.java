package mentorbot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed behind a command. With {@code should_escape} Slack sends people, channels and
 * links in angle brackets and everything else escaped.
 * https://docs.slack.dev/interactivity/implementing-slash-commands
 */
final class TypedText {
  private static final Pattern LINK =
      Pattern.compile("<((?:https?|mailto|tel):[^|>]+)(?:\\|[^>]*)?>");
  private static final Pattern NAMED = Pattern.compile("<[@#][A-Z0-9]+\\|([^>]*)>");
  private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");

  private TypedText() {}

  /** As it was typed, but for people and channels, which stay in Slack's notation. */
  static String decoded(String sent) {
    var links = LINK.matcher(sent).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    return links.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** With people and channels by name: fit to be stored and shown as text. */
  static String readable(String decoded) {
    return NAMED
        .matcher(decoded)
        .replaceAll(m -> Matcher.quoteReplacement(m.group().charAt(1) + m.group(1)));
  }

  static List<String> people(String decoded) {
    var found = new ArrayList<String>();
    var matcher = PERSON.matcher(decoded);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
