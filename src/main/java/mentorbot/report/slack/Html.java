package mentorbot.report.slack;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a page; whatever is text or stands in an attribute is escaped here and nowhere else. */
final class Html {
  private final StringBuilder page = new StringBuilder("<!doctype html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Attributes as {@code "name", "value", …}. */
  Html begin(String tag, String... attributes) {
    page.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      page.append(escaped(attributes[i + 1])).append('"');
    }
    page.append('>');
    open.push(tag);
    return this;
  }

  Html end() {
    page.append("</").append(open.pop()).append(">\n");
    return this;
  }

  Html text(String text) {
    page.append(escaped(text));
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String tag, String text, String... attributes) {
    return begin(tag, attributes).text(text).end();
  }

  /** An element without an end, such as {@code meta}. */
  Html alone(String tag, String... attributes) {
    begin(tag, attributes);
    open.pop();
    page.append('\n');
    return this;
  }

  /** Our own style sheet, which holds no text of anybody's. */
  Html style(String ours) {
    page.append("<style>").append(ours).append("</style>\n");
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return page.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
