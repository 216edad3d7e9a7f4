package mentorbot.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import mentorbot.config.Bank;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyThresholds;
import mentorbot.surveys.SurveyForm.Item;
import mentorbot.surveys.release.Question;
import mentorbot.surveys.release.Thresholds;

/**
 * All that is frozen when a survey is sent: the words of every question with their version, by what
 * results may be split, and how many answers it takes. Its hash is shown before anybody answers.
 */
record Questionnaire(
    String title,
    SurveyMode mode,
    SurveyGroup group,
    SurveyThresholds thresholds,
    String opensOn,
    String closesAt,
    boolean health,
    String help,
    List<Asked> questions) {
  Questionnaire {
    questions = List.copyOf(questions);
  }

  /** Options are labels, numbered from 1; none for a comment. */
  record Asked(
      String bank,
      int bankVersion,
      String id,
      String text,
      List<String> options,
      boolean reversed,
      boolean picks) {
    Asked {
      options = List.copyOf(options);
    }

    String key() {
      return bank + "." + id;
    }

    boolean comment() {
      return options.isEmpty();
    }

    /** Asked in the same words, with the same answers to choose from. */
    boolean sameAs(Asked other) {
      return equals(other);
    }
  }

  /** {@code help} is kept only where health is asked about. */
  static Questionnaire of(
      SurveyPlan plan,
      List<Bank> banks,
      SurveyThresholds thresholds,
      String help,
      LocalDate opensOn,
      Instant closesAt) {
    boolean health = banks.stream().anyMatch(Bank::health);
    var questions = new ArrayList<Asked>();
    for (var bank : banks) {
      for (var one : bank.questions()) {
        questions.add(
            new Asked(
                bank.id(),
                bank.version(),
                one.id(),
                one.text(),
                bank.options(one),
                one.reversed(),
                one.picks()));
      }
    }
    return new Questionnaire(
        plan.title(),
        plan.mode(),
        plan.group(),
        thresholds,
        opensOn.toString(),
        closesAt.toString(),
        health,
        health ? help : "",
        questions);
  }

  SurveyForm form(OpenSurvey survey) {
    return SurveyForm.of(
        survey,
        questions.stream().map(q -> new Item(q.key(), q.text(), q.options(), q.picks())).toList());
  }

  List<Question> released() {
    return questions.stream().map(q -> new Question(q.key(), q.options().size())).toList();
  }

  Thresholds floor() {
    return new Thresholds(thresholds.scores(), thresholds.comments(), thresholds.commentsGiven());
  }

  /** Only what was asked and can be chosen; the rest is left out. */
  Answers allowed(Answers answers) {
    var options = new HashMap<String, Integer>();
    var comments = new HashMap<String, String>();
    var picks = new HashMap<String, List<Pick>>();
    for (var question : questions) {
      var option = answers.options().get(question.key());
      var comment = answers.comments().get(question.key());
      if (question.picks()) {
        var picked = answers.picks().get(question.key());
        if (picked != null) {
          picks.put(question.key(), Pick.allowed(picked, question.options().size()));
        }
      } else if (!question.comment()
          && option != null
          && option >= 0
          && option <= question.options().size()) {
        options.put(question.key(), option);
      } else if (question.comment() && comment != null) {
        comments.put(question.key(), Payload.cut(comment));
      }
    }
    return new Answers(options, comments, picks);
  }

  /** What is kept once all is said: of what was picked, the weighted mean only. */
  Answers settled(Answers answers) {
    var options = new HashMap<>(answers.options());
    answers
        .picks()
        .forEach((key, picks) -> Pick.mean(picks).ifPresent(mean -> options.put(key, mean)));
    return new Answers(options, answers.comments());
  }
}
