package mentorbot.goals.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.goals.GoalFacts;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.goals.GoalSuggestion;
import mentorbot.slack.Cut;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** A goal's facts in words; every result is mrkdwn. */
final class GoalWords {
  private static final int TITLE_IN_LIST = 160;
  private static final String BARS = "▁▂▄▆█";

  private GoalWords() {}

  /** On one line, so that a list stays a list. */
  static String title(GoalFacts goal) {
    return Cut.to(goal.title().replaceAll("\\s+", " "), TITLE_IN_LIST);
  }

  /** "2 of 10 catheters · by Wed, 31 Mar 2027 · every week · only you see it". */
  static String summary(Words words, GoalFacts goal) {
    List<String> parts = new ArrayList<>();
    parts.add(state(words, goal));
    parts.add(progress(words, goal.progress()));
    if (goal.due() != null && goal.active()) {
      parts.add(words.mrkdwn("goals.due", "day", goal.due()));
    }
    if (goal.cadence() != null) {
      parts.add(words.mrkdwnOneOf("goals.cadence", name(goal.cadence())));
    }
    goal.suggestedBy()
        .ifPresent(
            by ->
                parts.add(
                    by.equals(GoalSuggestion.PROGRAMME)
                        ? words.mrkdwn("goals.byProgramme")
                        : words.mrkdwn("goals.by", "person", Mrkdwn.person(by))));
    parts.add(
        goal.sharing().shared() ? words.mrkdwn("goals.shared") : words.mrkdwn("goals.private"));
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  static String progress(Words words, GoalFacts.Progress progress) {
    var target = progress.target();
    if (progress.time()) {
      var done = duration(words, progress.amount());
      return target == null
          ? words.mrkdwn("goals.progress.time", "done", done)
          : words.mrkdwn("goals.progress.timeOf", "done", done, "all", duration(words, target));
    }
    if (target == null) {
      return words.mrkdwn("goals.progress.steps", "count", progress.amount());
    }
    var unit = progress.unit();
    return unit == null || unit.isEmpty()
        ? words.mrkdwn("goals.progress.of", "done", progress.amount(), "all", target)
        : words.mrkdwn(
            "goals.progress.ofUnit",
            "done",
            progress.amount(),
            "all",
            target,
            "unit",
            Cut.to(unit, 60));
  }

  static String duration(Words words, int minutes) {
    if (minutes < 60) {
      return words.mrkdwn("goals.duration.minutes", "minutes", minutes);
    }
    return minutes % 60 == 0
        ? words.mrkdwn("goals.duration.hours", "hours", minutes / 60)
        : words.mrkdwn("goals.duration.both", "hours", minutes / 60, "minutes", minutes % 60);
  }

  /** Bars for the eye, the same in words for whoever listens. */
  static String confidence(Words words, List<Integer> ratings) {
    var bars = new StringBuilder();
    ratings.forEach(rating -> bars.append(BARS.charAt(rating - 1)));
    var figures = words.list(ratings.stream().map(String::valueOf).toList());
    return words.mrkdwn("goals.confidence", "bars", bars.toString(), "figures", figures);
  }

  /** Names the person if there is one to share with; else it is asked who, or explained. */
  static String share(Words words, List<Partner> partners) {
    if (partners.size() == 1 && !partners.get(0).name().isEmpty()) {
      return words.say("goals.button.shareWith", "name", partners.get(0).name());
    }
    return partners.size() > 1
        ? words.say("goals.button.shareChoose")
        : words.say("goals.button.share");
  }

  private static String state(Words words, GoalFacts goal) {
    return goal.active() ? "" : words.mrkdwnOneOf("goals.state", name(goal.state()));
  }

  /** LET_GO → letGo is for no reader: keys keep the enum's own name in lower case. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
