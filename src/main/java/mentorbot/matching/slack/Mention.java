package mentorbot.matching.slack;

import java.util.Optional;
import java.util.regex.Pattern;

/** The person named in a command's text, as Slack escapes it: {@code <@U1|name>}. */
final class Mention {
  private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^>]*)?>");

  private Mention() {}

  static Optional<String> in(String text) {
    var found = PERSON.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
