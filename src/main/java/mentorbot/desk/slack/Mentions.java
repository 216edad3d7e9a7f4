package mentorbot.desk.slack;

import java.util.List;
import java.util.regex.Pattern;

/** People in a typed command: Slack puts them as {@code <@U1>} or {@code <@U1|name>}. */
final class Mentions {
  private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^>]*)?>");

  private Mentions() {}

  static List<String> in(String text) {
    return PERSON.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }
}
