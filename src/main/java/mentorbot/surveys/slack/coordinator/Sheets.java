package mentorbot.surveys.slack.coordinator;

import java.util.ArrayList;
import java.util.List;
import mentorbot.surveys.slack.coordinator.ResultsCharts.Numbered;

/** Sections on pages that a phone shows and Slack takes. */
final class Sheets {
  private static final int SECTIONS = 6;

  /** Of the 12,000 signs that a message's blocks may have, with room for the rest of the page. */
  private static final int SIGNS = 5_500;

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Numbered> questions = new ArrayList<>();
  private int signs;

  /** Above whatever follows until the next turn; empty for none. */
  private String again = "";

  /** One page; {@code number} counts from 0. */
  record Sheet(int number, List<String> texts, List<Numbered> questions) {
    static final Sheet EMPTY = new Sheet(0, List.of(), List.of());

    Sheet {
      texts = List.copyOf(texts);
      questions = List.copyOf(questions);
    }
  }

  void add(String text) {
    if (!texts.isEmpty() && (texts.size() == SECTIONS || signs + text.length() > SIGNS)) {
      var title = again;
      turn();
      begin(title, title);
    }
    put(text);
  }

  /** A title, and what it is called on the pages over which its texts go on. */
  void begin(String title, String further) {
    if (!title.isEmpty()) {
      put(title);
    }
    again = further;
  }

  private void put(String text) {
    texts.add(text);
    signs += text.length();
  }

  void add(String text, Numbered question) {
    add(text);
    questions.add(question);
  }

  void addAll(List<String> more) {
    more.forEach(this::add);
  }

  /** What follows stands on a new page. */
  void turn() {
    if (!texts.isEmpty()) {
      sheets.add(new Sheet(sheets.size(), texts, questions));
      texts.clear();
      questions.clear();
      signs = 0;
    }
    again = "";
  }

  int count() {
    turn();
    return Math.max(1, sheets.size());
  }

  /** The last one, if there are not so many. */
  Sheet sheet(int number) {
    int last = count() - 1;
    return sheets.isEmpty() ? Sheet.EMPTY : sheets.get(Math.max(0, Math.min(number, last)));
  }
}
