package mentorbot.surveys.slack.coordinator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyThresholds;
import mentorbot.surveys.OpenSurvey;
import mentorbot.surveys.SurveyCard;
import mentorbot.surveys.SurveyResults.Back;
import mentorbot.surveys.SurveyResults.Commented;
import mentorbot.surveys.SurveyResults.Line;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyResults.Reply;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.surveys.release.Answered;
import mentorbot.surveys.release.Change;
import mentorbot.surveys.release.Means;
import mentorbot.surveys.release.Question;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Thresholds;

/** Surveys as coordinators might meet them; figures come from the release function only. */
final class Samples {
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final Instant CLOSES = Instant.parse("2026-12-14T09:00:00Z");
  static final SurveyThresholds THRESHOLDS = new SurveyThresholds(5, 10, 3);
  static final Optional<Back> BACK =
      Optional.of(new Back("Time is short & <!channel>", "Two hours a month are kept free"));

  private static final List<String> AGREEMENT =
      List.of("Not at all", "A little", "Partly", "Mostly", "Completely");
  private static final List<String> OFTEN =
      List.of("Never", "Rarely", "Sometimes", "Often", "Nearly always");
  private static final List<String> TEXTS =
      List.of(
          "I feel listened to in our conversations.",
          "We both know what we are working on.",
          "Our conversations are worth their time.",
          "I put off our conversations.",
          "I have energy for my work.",
          "After a shift I can switch off.");
  private static final String WORDS = "What would make it better?";

  private Samples() {}

  static SurveyCard card(SurveyMode mode, boolean open, int eligible) {
    return card("Half-way", mode, open, eligible);
  }

  static SurveyCard card(String title, SurveyMode mode, boolean open, int eligible) {
    var survey =
        new OpenSurvey(
            "survey-1",
            title,
            mode,
            SurveyGroup.ROLE,
            LocalDate.of(2026, 11, 30),
            CLOSES,
            7,
            false,
            THRESHOLDS,
            "0123456789abcdef");
    return new SurveyCard(survey, open, eligible, CLOSES);
  }

  /** So many people answered, in two groups; {@code compared} with a wave before. */
  static Released released(int answers, boolean compared, boolean party, Optional<Back> back) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < TEXTS.size(); i++) {
      questions.add(new Question("q" + i, 5));
    }
    questions.add(new Question("words", 0));
    var chance = new Random(7);
    var releasing = new Releasing(Thresholds.FLOOR, chance);
    var groups = List.of("mentor", "mentee");
    var now = releasing.of(questions, new HashSet<>(groups), answers(answers, 3, groups, chance));
    var then = releasing.of(questions, new HashSet<>(groups), answers(answers, 1, groups, chance));
    var scores = new ArrayList<Scored>();
    for (int i = 0; i < TEXTS.size(); i++) {
      var said = now.scores().get(i);
      var before = then.scores().get(i).all();
      var change =
          compared
              ? Change.between(before, java.util.Set.of(), said.all(), java.util.Set.of(), 5)
                  .map(
                      it ->
                          new Moved(
                              "The first month",
                              LocalDate.of(2026, 8, 31),
                              Means.answers(before),
                              it))
              : Optional.<Moved>empty();
      var shown =
          party
              ? new mentorbot.surveys.release.Release.Said(said.question(), said.all(), List.of())
              : said;
      scores.add(
          new Scored(
              TEXTS.get(i), i < 4 ? AGREEMENT : OFTEN, i == 3, shown, change, !compared && i == 5));
    }
    return new Released(
        card(SurveyMode.ANONYMOUS, false, answers + 3),
        scores,
        now.comments().stream().map(remarks -> new Commented(WORDS, remarks)).toList(),
        answers == 7 ? List.of("The first month") : List.of(),
        party,
        party ? "" : "fedcba9876543210",
        back);
  }

  private static List<Answered> answers(int count, int lowest, List<String> groups, Random chance) {
    var answers = new ArrayList<Answered>();
    for (int i = 0; i < count; i++) {
      var options = new java.util.HashMap<String, Integer>();
      for (int q = 0; q < TEXTS.size(); q++) {
        options.put("q" + q, Math.min(5, lowest + chance.nextInt(3)));
      }
      Map<String, String> words =
          i % 2 == 0 ? Map.of("words", "More time, *please* & <b>\nno. " + i) : Map.of();
      answers.add(new Answered(groups.get(i % 2), options, words));
    }
    return answers;
  }

  static Reply reply(String person, int lines, String answer) {
    var said = new ArrayList<Line>();
    for (int i = 0; i < lines; i++) {
      said.add(new Line(TEXTS.get(i % TEXTS.size()), answer));
    }
    return new Reply(person, said);
  }
}
