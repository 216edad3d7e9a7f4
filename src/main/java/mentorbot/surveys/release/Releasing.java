package mentorbot.surveys.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import mentorbot.surveys.release.Groups.Joined;
import mentorbot.surveys.release.Release.GroupScore;
import mentorbot.surveys.release.Release.Remarks;
import mentorbot.surveys.release.Release.Said;
import mentorbot.surveys.release.Score.Few;
import mentorbot.surveys.release.Score.Together;

/** The one function between answers and everything that is ever said of them. */
public final class Releasing {
  private final Rules rules;
  private final Scores scores;
  private final Thresholds thresholds;
  private final RandomGenerator chance;

  /** {@code chance} orders the comments; a secure one. */
  public Releasing(Thresholds thresholds, RandomGenerator chance) {
    this(Rules.ALL, thresholds, chance);
  }

  Releasing(Rules rules, Thresholds thresholds, RandomGenerator chance) {
    this.rules = rules;
    this.scores = new Scores(rules);
    this.thresholds = thresholds;
    this.chance = chance;
  }

  /** What is said of a group that answered like this: known to everybody, so to every attacker. */
  public Score score(Tally tally) {
    return scores.of(tally, thresholds.scores());
  }

  /** {@code groups} are those of the people who were asked, whether or not anybody answered. */
  public Release of(List<Question> questions, Set<String> groups, Collection<Answered> answers) {
    var said = new ArrayList<Said>();
    var remarks = new ArrayList<Remarks>();
    for (var question : questions) {
      if (question.isComment()) {
        remarks.add(new Remarks(question.id(), comments(question, answers)));
      } else {
        said.add(said(question, groups, answers));
      }
    }
    return new Release(said, remarks);
  }

  private Said said(Question question, Set<String> asked, Collection<Answered> answers) {
    var chosen = new TreeMap<String, List<Integer>>();
    asked.forEach(group -> chosen.put(group, new ArrayList<>()));
    for (var one : answers) {
      var option = one.options().get(question.id());
      if (option != null) {
        chosen.computeIfAbsent(one.group(), g -> new ArrayList<>()).add(option);
      }
    }
    var tallies = new LinkedHashMap<String, Tally>();
    chosen.forEach((group, options) -> tallies.put(group, Tally.of(question.options(), options)));
    var groups = groups(tallies);
    var whole = groups.stream().reduce(Joined::with);
    if (whole.isEmpty()) {
      return new Said(question.id(), new Few(), List.of());
    }
    var all = scores.of(whole.get().tally(), thresholds.scores());
    if (groups.size() == 1) {
      return new Said(question.id(), all, List.of());
    }
    var told =
        groups.stream()
            .map(g -> new GroupScore(g.names(), scores.of(g.tally(), thresholds.scores())))
            .toList();
    return new Said(
        question.id(), rules.hold(Protection.WHOLE_FROM_GROUPS) ? together(told) : all, told);
  }

  private List<Joined> groups(Map<String, Tally> tallies) {
    return Groups.of(tallies, rules.hold(Protection.REMAINDER) ? thresholds.scores() : 0);
  }

  /** What is said of all of them follows from what is said of each. */
  public static Score together(List<GroupScore> groups) {
    double weighed = 0;
    double weights = 0;
    var answers = new About(0, 0);
    for (var group : groups) {
      var about = Means.answers(group.score());
      var mean = Means.of(group.score());
      if (mean.isPresent()) {
        weighed += about.middle() * mean.getAsDouble();
        weights += about.middle();
        answers = answers.plus(about);
      }
    }
    return weights == 0
        ? new Few()
        : new Together(answers, (int) Math.round(10 * weighed / weights));
  }

  private List<String> comments(Question question, Collection<Answered> answers) {
    var given = new ArrayList<String>();
    for (var one : answers) {
      var text = one.comments().get(question.id());
      if (text != null && !text.isBlank()) {
        given.add(text.strip());
      }
    }
    boolean few =
        answers.size() < thresholds.comments() || given.size() < thresholds.commentsGiven();
    if (few && rules.hold(Protection.COMMENT_FLOOR)) {
      return List.of();
    }
    if (rules.hold(Protection.SHUFFLE)) {
      shuffle(given);
    }
    return given;
  }

  private void shuffle(List<String> texts) {
    for (int i = texts.size() - 1; i > 0; i--) {
      Collections.swap(texts, i, chance.nextInt(i + 1));
    }
  }
}
