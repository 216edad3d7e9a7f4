package mentorbot.surveys.slack.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.WaveTime;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.surveys.LaunchOutcome;
import mentorbot.surveys.LaunchOutcome.Comments;
import mentorbot.surveys.Launching.Offer;
import mentorbot.surveys.Reports.BackOutcome;
import mentorbot.surveys.Reports.Listed;
import mentorbot.surveys.SurveyPlan;
import mentorbot.surveys.SurveyResults;
import mentorbot.surveys.SurveyResults.Replies;
import mentorbot.surveys.Upcoming.Next;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import mentorbot.workspace.rules.BlockRules;
import org.junit.jupiter.api.Test;

class SurveyDeskViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Groups GROUPS =
      new Groups(SampleProgramme.DEFINITIONS.programme().profile());
  private static final SurveyPlan PLAN =
      new SurveyPlan(
          "Is there time?",
          List.of("load", "programme"),
          SurveyAudience.MENTEES,
          SurveyMode.ANONYMOUS,
          SurveyGroup.SITE,
          Optional.of(LocalDate.of(2026, 12, 14)));
  private static final List<Next> WAVES =
      List.of(
          new Next(
              "Where you start",
              SurveyMode.ANONYMOUS,
              new WaveTime.FromStart(0),
              LocalDate.of(2026, 11, 30)),
          new Next(
              "Looking back",
              SurveyMode.CONFIDENTIAL,
              new WaveTime.BeforeEnd(7),
              LocalDate.of(2026, 11, 30)),
          new Next(
              "Once for all",
              SurveyMode.NAMED,
              new WaveTime.OnDate(LocalDate.of(2027, 3, 1)),
              LocalDate.of(2027, 3, 1)));

  private final ResultsViews views = new ResultsViews(WORDS, Samples.LONDON, GROUPS);

  @Test
  void the_list_with_nothing_some_and_many() {
    golden("list-none", list(new Listed(List.of(), 0), 0));
    var cards =
        List.of(
            Samples.card(SurveyMode.ANONYMOUS, true, 14),
            Samples.card("Once", SurveyMode.CONFIDENTIAL, true, 1),
            Samples.card("<!channel> & *x*", SurveyMode.ANONYMOUS, false, 12));
    golden("list", list(new Listed(cards, 1), 0));
    var many = new ArrayList<>(cards);
    many.addAll(cards);
    golden("list-second", list(new Listed(many, 0), 9));
  }

  private static Message list(Listed listed, int page) {
    return new ListViews(WORDS, Samples.LONDON).page(listed, page > 0 ? List.of() : WAVES, page);
  }

  @Test
  void planning_and_its_preview() {
    var launch = new LaunchViews(WORDS);
    var offered =
        List.of(
            new Offer("load", "Time and load", asks(4), "Own items, not validated", false),
            new Offer("wellbeing", "<!channel> & *x*", asks(4), "Somebody & others", true));
    var day = LocalDate.of(2026, 12, 7);
    Golden.assertMatches("surveydesk/form", launch.form(offered, day, Optional.empty()));
    Golden.assertMatches("surveydesk/form-again", launch.form(offered, day, Optional.of(PLAN)));
    for (var possible :
        List.of(
            new LaunchOutcome.Possible(6, Samples.THRESHOLDS, Comments.FEW, 0),
            new LaunchOutcome.Possible(12, Samples.THRESHOLDS, Comments.NOT_ASKED, 0),
            new LaunchOutcome.Possible(40, Samples.THRESHOLDS, Comments.TOLD, 3))) {
      var name = "surveydesk/preview-" + possible.eligible();
      Golden.assertMatches(name, launch.preview(PLAN, possible, offered));
    }
    var named =
        new SurveyPlan(
            "Once", List.of("load"), SurveyAudience.BOTH, SurveyMode.NAMED, SurveyGroup.NONE);
    Golden.assertMatches(
        "surveydesk/preview-named",
        launch.preview(
            named,
            new LaunchOutcome.Possible(1, Samples.THRESHOLDS, Comments.NOT_ASKED, 0),
            offered.subList(0, 1)));
    for (var refused :
        List.of(
            new LaunchOutcome.TooFew(3, 5),
            new LaunchOutcome.Nobody(),
            new LaunchOutcome.NotCoordinator())) {
      var name = "surveydesk/refused-" + refused.getClass().getSimpleName();
      Golden.assertMatches(name, launch.refused(PLAN, refused));
    }
    assertThat(Plan.read(Plan.carried(PLAN))).contains(PLAN);
    for (var made : List.of("", "x", "a\nb\nc\nd\ne\nf", "\nload\nBOTH\nNAMED\nNONE\n")) {
      assertThat(Plan.read(made)).as(made).isEmpty();
    }
  }

  private static List<String> asks(int questions) {
    return IntStream.range(0, questions).mapToObj(i -> "Question " + (i + 1) + "?").toList();
  }

  @Test
  void results_of_few_of_some_and_of_many() {
    golden("results-none", views.released(Samples.released(4, false, false, Optional.empty()), 0));
    golden("results-7", views.released(Samples.released(7, false, false, Samples.BACK), 0));
    golden("results-24", views.released(Samples.released(24, true, false, Optional.empty()), 0));
    golden("results-24-2", views.released(Samples.released(24, true, false, Optional.empty()), 1));
    golden("results-24-3", views.released(Samples.released(24, true, false, Optional.empty()), 99));
    golden("results-party", views.released(Samples.released(24, false, true, Optional.empty()), 0));
  }

  @Test
  void every_kind_of_results_has_words() {
    var reader = new Reader("URUTH", WORDS, Samples.LONDON);
    var messages = new ResultsMessages(SampleProgramme.DEFINITIONS.programme().profile());
    var open = Samples.card(SurveyMode.ANONYMOUS, true, 14);
    List<SurveyResults> all =
        List.of(
            Samples.released(7, false, false, Optional.empty()),
            replies(false, 2, 3, "Mostly"),
            new SurveyResults.StillOpen(open),
            new SurveyResults.Changed(),
            new SurveyResults.NotCoordinator(),
            new SurveyResults.Gone());
    assertThat(all)
        .extracting(Object::getClass)
        .containsExactlyInAnyOrder(SurveyResults.class.getPermittedSubclasses());
    for (var results : all) {
      golden("message-" + results.getClass().getSimpleName(), messages.render(results, reader));
    }
    for (var outcome : BackOutcome.values()) {
      golden("told-" + outcome, BackViews.told(WORDS, outcome));
    }
    Golden.assertMatches("surveydesk/tell", BackViews.form(WORDS, "survey-1"));
  }

  @Test
  void replies_under_names() {
    golden("replies", views.replies(replies(true, 3, 4, "Mostly & <!channel>"), 0));
    golden("replies-none", views.replies(replies(false, 0, 0, ""), 0));
  }

  private static Replies replies(boolean party, int people, int lines, String answer) {
    var replies = new ArrayList<SurveyResults.Reply>();
    for (int i = 0; i < people; i++) {
      replies.add(Samples.reply("U0" + i, i == 1 ? 0 : lines, answer));
    }
    var card = Samples.card(SurveyMode.CONFIDENTIAL, !party, people + 1);
    return new Replies(card, replies, party, Optional.empty());
  }

  @Test
  void slack_takes_every_page_of_the_longest_results() throws IOException {
    for (var words : List.of(WORDS, PSEUDO)) {
      var longest = new ResultsViews(words, Samples.LONDON, GROUPS);
      var released = Samples.released(60, true, false, Samples.BACK);
      var named = replies(true, 30, 40, "&".repeat(1000));
      for (int page = 0; page < 12; page++) {
        assertTaken(longest.released(released, page));
        assertTaken(longest.replies(named, page));
      }
    }
  }

  private static void golden(String name, Message message) {
    Golden.assertMatches("surveydesk/" + name, message);
    try {
      assertTaken(message);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertTaken(Message message) throws IOException {
    for (var shown : List.of(message, message.withoutPictures())) {
      var json = GsonFactory.createSnakeCase().toJson(shown.blocks());
      var tree = new ObjectMapper().readTree(json);
      assertThat(BlockRules.message(tree)).isEmpty();
      int text = tree.findValues("text").stream().mapToInt(one -> one.asText().length()).sum();
      assertThat(text).isLessThan(12_000);
    }
  }
}
