package mentorbot;

import mentorbot.texts.Texts;

/** What the local workspace's clock says will happen next, by the name of a sweep or notice. */
final class DueWords {
  private DueWords() {}

  /** {@code people.never-open} is the text {@code due.people.never-open}. */
  static String of(Texts texts, String name) {
    return texts.in(null).sayOneOf("due", name);
  }
}
