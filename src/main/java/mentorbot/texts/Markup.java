package mentorbot.texts;

import java.util.List;

/**
 * Text that is already safe Slack mrkdwn, such as {@code <@U1>}: {@link Words#mrkdwn} inserts it
 * untouched. Slack's rule for everything else: {@code &}, {@code <} and {@code >} are escaped.
 * {@code items}: of a list, each of what it lists; else the text itself.
 */
public record Markup(String text, List<String> items) {
  public Markup {
    items = List.copyOf(items);
  }

  public Markup(String text) {
    this(text, List.of(text));
  }

  /** Makes what a person typed safe: links, mentions and {@code <!channel>} become plain signs. */
  public static Markup escaped(CharSequence typed) {
    return new Markup(escape(typed));
  }

  /** The same as {@link #escaped} for callers that need the string. */
  public static String escape(CharSequence typed) {
    StringBuilder safe = new StringBuilder(typed.length() + 16);
    for (int i = 0; i < typed.length(); i++) {
      char sign = typed.charAt(i);
      switch (sign) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        default -> safe.append(sign);
      }
    }
    return safe.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
