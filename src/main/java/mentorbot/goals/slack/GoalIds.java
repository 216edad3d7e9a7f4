package mentorbot.goals.slack;

import java.util.Optional;
import mentorbot.goals.GoalRef;

/** The ids of buttons and forms, and how their values hold what they mean. */
final class GoalIds {
  static final String ONE_MORE = "goals.one";
  static final String DONE = "goals.done";
  static final String OPEN = "goals.open";
  static final String MORE = "goals.more";
  static final String SHARE = "goals.share";
  static final String FILL = "goals.fill";
  static final String SKIP = "goals.skip";
  static final String ADD_ACTION = "goals.action";
  static final String ACTION_DONE = "goals.action-done";
  static final String ADD_MILESTONE = "goals.milestone";
  static final String REACHED = "goals.reached";
  static final String UNDO_GOAL = "goals.undo-goal";
  static final String UNDO_STEP = "goals.undo-step";
  static final String NOTE = "goals.note";
  static final String RATE = "goals.rate";
  static final String PICK = "goals.pick";
  static final String LOG_NEW = "goals.log-new";
  static final String LOG_ANYWAY = "goals.log-anyway";
  static final String LIST = "goals.list";
  static final String NEW = "goals.new";
  static final String PRINT = "goals.print";
  static final String VISION = "goals.vision";
  static final String SHARED = "goals.shared";
  static final String CELEBRATE = "goals.celebrate";
  static final String TAKE_BACK = "goals.take-back";
  static final String SUGGEST = "goals.suggest";
  static final String TAKE = "goals.take";
  static final String REWORD = "goals.reword";
  static final String DECLINE = "goals.decline";
  static final String REOPEN = "goals.reopen";
  static final String CLEARER = "goals.clearer";

  /** Longer lines don't fit into a button's value (2,000 signs). */
  static final int LONGEST_CARRIED = 1_900;

  private static final String BAR = "|";

  private GoalIds() {}

  static String value(String first, String second) {
    return first + BAR + second;
  }

  static String first(String value) {
    int bar = value.indexOf(BAR);
    return bar < 0 ? value : value.substring(0, bar);
  }

  static String second(String value) {
    int bar = value.indexOf(BAR);
    return bar < 0 ? "" : value.substring(bar + 1);
  }

  static Optional<GoalRef> ref(String value) {
    return GoalRef.read(first(value));
  }

  /** A page number; anything else is the first page. */
  static int page(String value) {
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
  }
}
