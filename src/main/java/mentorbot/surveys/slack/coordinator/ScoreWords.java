package mentorbot.surveys.slack.coordinator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.surveys.release.About;
import mentorbot.surveys.release.Means;
import mentorbot.surveys.release.Release.GroupScore;
import mentorbot.surveys.release.Score;
import mentorbot.surveys.release.Score.Few;
import mentorbot.surveys.release.Score.Middle;
import mentorbot.surveys.release.Score.Share;
import mentorbot.surveys.release.Score.Shares;
import mentorbot.surveys.release.Score.Together;
import mentorbot.texts.Words;

/** What is said of one question, in words: what the release says and nothing else. */
final class ScoreWords {
  private static final double TENTHS = 10.0;

  private final Words words;
  private final Groups groups;
  private final int asked;

  /** So many people were {@code asked}. */
  ScoreWords(Words words, Groups groups, int asked) {
    this.words = words;
    this.groups = groups;
    this.asked = asked;
  }

  /** The question, and what came out; {@code number} is its place in the survey. */
  String of(int number, Scored scored) {
    var lines = new ArrayList<String>();
    lines.add(
        words.mrkdwn(
            "surveydesk.question",
            "number",
            number,
            "text",
            scored.text(),
            "reversed",
            scored.reversed()));
    var all = scored.said().all();
    lines.add(mean(all, scored.options().size(), false));
    spread(all, scored.options()).ifPresent(lines::add);
    change(scored).ifPresent(lines::add);
    for (var group : scored.said().groups()) {
      lines.add(group(group, scored.options()));
    }
    return String.join("\n", lines);
  }

  /** One line, for the text beside the blocks. */
  String shortly(int number, Scored scored) {
    return words.mrkdwn(
            "surveydesk.question",
            "number",
            number,
            "text",
            scored.text(),
            "reversed",
            scored.reversed())
        + " "
        + mean(scored.said().all(), scored.options().size(), false);
  }

  /** Of a group only what differs: what it is the average of stands above it. */
  private String mean(Score score, int options, boolean group) {
    if (score instanceof Few) {
      return words.mrkdwn("surveydesk.few");
    }
    if (score instanceof Middle middle && !middle.exact()) {
      boolean upper = middle.meanTo() == options * 10;
      int bound = upper ? middle.meanFrom() : middle.meanTo();
      return words.mrkdwn(
          "surveydesk.bound",
          "mean",
          tenths(bound),
          "options",
          options,
          "group",
          group,
          "upper",
          upper,
          "answers",
          answers(middle.answers().among(asked)));
    }
    return words.mrkdwn(
        "surveydesk.mean",
        "mean",
        tenths((int) Math.round(TENTHS * Means.of(score).orElseThrow())),
        "options",
        options,
        "group",
        group,
        "answers",
        answers(answersOf(score).among(asked)));
  }

  private static About answersOf(Score score) {
    if (score instanceof Middle middle) {
      return middle.answers();
    }
    return score instanceof Shares shares ? shares.answers() : ((Together) score).answers();
  }

  private String answers(About about) {
    return words.say(
        "surveydesk.answers",
        "one",
        about.atLeast() == about.atMost(),
        "from",
        about.atLeast(),
        "to",
        about.atMost());
  }

  private String tenths(int tenths) {
    return String.format(words.locale(), "%.1f", tenths / TENTHS);
  }

  private java.util.Optional<String> spread(Score score, List<String> options) {
    if (score instanceof Middle middle
        && (middle.bandFrom() > 1 || middle.bandTo() < options.size())) {
      return java.util.Optional.of(
          words.mrkdwn(
              "surveydesk.band",
              "from",
              options.get(middle.bandFrom() - 1),
              "to",
              options.get(middle.bandTo() - 1)));
    }
    return score instanceof Shares shares
        ? java.util.Optional.of(shares(shares, options))
        : java.util.Optional.empty();
  }

  private String shares(Shares shares, List<String> options) {
    return shares.shares().stream()
        .map(share -> share(share, options))
        .collect(Collectors.joining(" · "));
  }

  private String share(Share share, List<String> options) {
    return words.mrkdwn(
        "surveydesk.share",
        "one",
        share.from() == share.to(),
        "from",
        options.get(share.from() - 1),
        "to",
        options.get(share.to() - 1),
        "percent",
        share.percent());
  }

  private java.util.Optional<String> change(Scored scored) {
    if (scored.reworded()) {
      return java.util.Optional.of(words.mrkdwn("surveydesk.reworded"));
    }
    return scored.change().map(moved -> change(moved));
  }

  private String change(Moved moved) {
    int tenths = (int) Math.round(TENTHS * moved.change().points());
    return words.mrkdwn(
        "surveydesk.change",
        "way",
        tenths == 0 ? "same" : tenths > 0 ? "up" : "down",
        "by",
        tenths(Math.abs(tenths)),
        "since",
        moved.since(),
        "date",
        moved.opensOn(),
        "answers",
        answers(moved.answers()),
        "chance",
        tenths((int) Math.ceil(TENTHS * moved.change().byChance() - 1e-9)),
        "clear",
        moved.change().clear());
  }

  private String group(GroupScore group, List<String> options) {
    return words.mrkdwn(
        "surveydesk.inGroup",
        "group",
        groups.names(words, group.groups()),
        "said",
        new mentorbot.texts.Markup(mean(group.score(), options.size(), true)));
  }

  /** For charts; the middle where only a range is told. */
  static double inTenths(double mean) {
    return Math.round(TENTHS * mean) / TENTHS;
  }

  static String scale(Words words, List<String> options) {
    return words.say(
        "surveydesk.scale",
        "lowest",
        options.get(0),
        "most",
        String.format(Locale.ROOT, "%d", options.size()),
        "highest",
        options.get(options.size() - 1));
  }
}
