package mentorbot.surveys.release;

import java.util.ArrayList;
import mentorbot.surveys.release.Score.Few;
import mentorbot.surveys.release.Score.Middle;
import mentorbot.surveys.release.Score.Share;
import mentorbot.surveys.release.Score.Shares;

/**
 * From a tally to what may be said of it. The steps depend on the numbers alone and are known to
 * everybody: whoever knows this code, the number of answers and one answer must still be left with
 * two possible answers for everybody else. {@code ScoresTest} tries every tally there can be.
 */
final class Scores {
  /** From here on shares are told; below, a single answer would be a share of more than a tenth. */
  private static final int SHARES_FROM = 10;

  private static final int PERCENT_STEP = 5;

  private final Rules rules;

  Scores(Rules rules) {
    this.rules = rules;
  }

  Score of(Tally tally, int atLeast) {
    int answers = tally.answers();
    if (answers == 0 || (answers < atLeast && rules.hold(Protection.FLOOR))) {
      return new Few();
    }
    return answers < SHARES_FROM ? middle(tally) : shares(tally);
  }

  private About about(int answers) {
    return rules.hold(Protection.STEPS) ? About.of(answers) : new About(answers, answers);
  }

  /**
   * The sums next to both ends are told as one: there, whoever knows their own answer could work
   * out that all the others gave the same.
   */
  private Middle middle(Tally tally) {
    int answers = tally.answers();
    int options = tally.options();
    int low = answers - 1 + options + 1;
    int high = (answers - 1) * options;
    var about = about(answers);
    if (!rules.hold(Protection.ENDS_TOGETHER)) {
      return inner(tally, about);
    }
    if (low >= high) {
      boolean upper = 2 * tally.sum() > answers * (options + 1);
      int half = 5 * (options + 1);
      return upper
          ? new Middle(about, half, 10 * options, 1, options)
          : new Middle(about, 10, half, 1, options);
    }
    if (tally.sum() <= low) {
      return new Middle(about, 10, tenths(low, answers), 1, options);
    }
    if (tally.sum() >= high) {
      return new Middle(about, tenths(high, answers), 10 * options, 1, options);
    }
    return inner(tally, about);
  }

  private static Middle inner(Tally tally, About about) {
    int answers = tally.answers();
    int mean = tenths(tally.sum(), answers);
    int from = tally.at(answers / 4);
    int to = tally.at(answers - 1 - answers / 4);
    if (from == to) {
      from = Math.max(1, from - 1);
      to = Math.min(tally.options(), to + 1);
    }
    return new Middle(about, mean, mean, from, to);
  }

  private static int tenths(int sum, int answers) {
    return (int) Math.round(10.0 * sum / answers);
  }

  /** An option that (nearly) all chose is told together with its neighbour. */
  private Shares shares(Tally tally) {
    int answers = tally.answers();
    int options = tally.options();
    var shares = new ArrayList<Share>();
    for (int option = 1; option <= options; ) {
      int to = joinsNext(tally, option) ? option + 1 : option;
      shares.add(new Share(option, to, percent(tally.between(option, to), answers)));
      option = to + 1;
    }
    return new Shares(about(answers), shares);
  }

  private boolean joinsNext(Tally tally, int option) {
    int last = tally.options();
    return option < last
        && (crowded(tally, option) || (option == last - 1 && crowded(tally, last)));
  }

  private boolean crowded(Tally tally, int option) {
    return rules.hold(Protection.CROWD_JOINED) && tally.count(option) >= tally.answers() - 2;
  }

  private static int percent(int part, int whole) {
    return (int) Math.round(100.0 * part / whole / PERCENT_STEP) * PERCENT_STEP;
  }
}
