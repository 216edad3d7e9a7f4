package mentorbot.report.slack;

import java.util.List;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.surveys.release.About;
import mentorbot.surveys.release.Means;
import mentorbot.surveys.release.Score;
import mentorbot.texts.Words;

/** One question of a released survey, cell by cell: what the release says and nothing else. */
final class ScoreCells {
  private static final double TENTHS = 10.0;
  private static final String NONE = "–";

  /** The question, its average and how many answered. */
  private static final int WITHOUT_BEFORE = 3;

  private final Words words;
  private final int asked;

  /** So many people were {@code asked}. */
  ScoreCells(Words words, int asked) {
    this.words = words;
    this.asked = asked;
  }

  List<String> head(List<Scored> scores) {
    var head =
        List.of(
            words.say("report.scores.question"),
            words.say("report.scores.now"),
            words.say("report.scores.answers"),
            words.say("report.scores.before"),
            words.say("report.scores.answersBefore"),
            words.say("report.scores.change"),
            words.say("report.scores.chance"));
    return told(head, scores);
  }

  /** None where nothing can be told of any question: a note says so once. */
  List<List<String>> rows(List<Scored> scores) {
    return nothing(scores)
        ? List.of()
        : scores.stream().map(scored -> told(row(scored), scores)).toList();
  }

  String note(List<Scored> scores) {
    return nothing(scores)
        ? words.say("report.survey.nothing")
        : words.say("report.survey.note", "before", before(scores));
  }

  private static boolean nothing(List<Scored> scores) {
    return scores.stream().allMatch(scored -> scored.said().all() instanceof Score.Few);
  }

  /** Whether any question was asked before, in these words or others. */
  private static boolean before(List<Scored> scores) {
    return scores.stream().anyMatch(scored -> scored.reworded() || scored.change().isPresent());
  }

  private static List<String> told(List<String> cells, List<Scored> scores) {
    return before(scores) ? cells : cells.subList(0, WITHOUT_BEFORE);
  }

  List<String> row(Scored scored) {
    var all = scored.said().all();
    boolean few = all instanceof Score.Few;
    var moved = scored.change();
    return List.of(
        question(scored),
        few ? words.say("report.scores.few") : mean(all, scored.options().size()),
        few ? NONE : answers(Means.answers(all).among(asked)),
        scored.reworded()
            ? words.say("report.scores.reworded")
            : moved.map(one -> before(all, one)).orElse(NONE),
        moved.map(one -> answers(one.answers())).orElse(NONE),
        moved.map(this::change).orElse(NONE),
        moved.map(one -> chance(one)).orElse(NONE));
  }

  String question(Scored scored) {
    return words.say("report.scores.text", "text", scored.text(), "reversed", scored.reversed());
  }

  private String before(Score now, Moved moved) {
    return words.say(
        "report.scores.was",
        "mean",
        meanBefore(now, moved),
        "survey",
        moved.since(),
        "date",
        moved.opensOn());
  }

  String meanBefore(Score now, Moved moved) {
    return inTenths(Means.of(now).orElseThrow() - moved.change().points());
  }

  String change(Moved moved) {
    int tenths = (int) Math.round(TENTHS * moved.change().points());
    return words.say(
        "report.scores.moved",
        "way",
        tenths == 0 ? "same" : tenths > 0 ? "up" : "down",
        "by",
        inTenths(Math.abs(tenths) / TENTHS),
        "clear",
        moved.change().clear());
  }

  /** Rounded up: a change of as much is still no more than chance explains. */
  String chance(Moved moved) {
    return inTenths(Math.ceil(TENTHS * moved.change().byChance() - 1e-9) / TENTHS);
  }

  /** Of five to nine answers that are nearly all at one end, a bound. */
  String mean(Score score, int options) {
    if (score instanceof Score.Middle middle && !middle.exact()) {
      boolean upper = middle.meanTo() == options * 10;
      int bound = upper ? middle.meanFrom() : middle.meanTo();
      return words.say(
          "report.scores.bound", "mean", inTenths(bound / TENTHS), "upper", upper, "of", options);
    }
    return words.say(
        "report.scores.mean", "mean", inTenths(Means.of(score).orElseThrow()), "of", options);
  }

  String answers(About about) {
    return words.say(
        "report.scores.about",
        "one",
        about.atLeast() == about.atMost(),
        "from",
        about.atLeast(),
        "to",
        about.atMost());
  }

  private String inTenths(double value) {
    return String.format(words.locale(), "%.1f", value);
  }
}
