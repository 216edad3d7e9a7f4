package mentorbot;

import java.util.List;
import java.util.stream.Stream;

/** What somebody might type or forge who means no good. */
final class Hostile {
  static final List<String> WORDS =
      List.of(
          "<!channel> <@U01MIRA> &amp; *x* _y_ `z` > ~q~",
          "\u202Eright \u2067to\u2069 left",
          "🩺".repeat(1500),
          "x".repeat(3000),
          "{name} {0, plural} '{'",
          " ");

  private Hostile() {}

  /** In place of this value of a button. */
  static List<String> values(String value) {
    return Stream.of(
            "",
            "x",
            ":",
            "x:y:z:1",
            value.replaceAll("\\d+$", "987654"),
            value + ":" + value,
            "9".repeat(2000),
            "\u202E<!channel>")
        .filter(made -> !made.equals(value))
        .toList();
  }
}
