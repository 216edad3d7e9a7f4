package mentorbot.journal.slack;

import java.util.OptionalInt;

/** The ids of buttons and forms, and how their values hold what they mean. */
final class JournalIds {
  static final String LIST = "journal.list";
  static final String OPEN = "journal.open";
  static final String WRITE = "journal.write";
  static final String CHANGE = "journal.change";
  static final String DELETE = "journal.delete";
  static final String DELETE_ALL = "journal.delete-all";
  static final String WHOLE = "journal.whole";
  static final String EXPORT = "journal.export";
  static final String SHARE = "journal.share";
  static final String TAKE_BACK = "journal.take-back";
  static final String REFLECT = "journal.reflect";
  static final String LET_GO = "journal.let-go";
  static final String FIND = "journal.find";
  static final String LOOK_ON = "journal.look-on";
  static final String KEEP = "journal.keep";

  /** Before a relationship, where the latest conversation of it is meant. */
  static final String OF = "of ";

  /** Longer texts don't fit into a button's value (2,000 signs). */
  static final int LONGEST_CARRIED = 1_900;

  private static final String BAR = "|";

  private JournalIds() {}

  static String value(int from, String phrase) {
    return from + BAR + phrase;
  }

  /** The number of an entry; anything else is the newest. */
  static OptionalInt from(String value) {
    int bar = value.indexOf(BAR);
    var number = bar < 0 ? value : value.substring(0, bar);
    return number.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  static String phrase(String value) {
    int bar = value.indexOf(BAR);
    return bar < 0 ? "" : value.substring(bar + 1);
  }
}
