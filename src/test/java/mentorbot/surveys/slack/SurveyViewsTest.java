package mentorbot.surveys.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyThresholds;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.surveys.Answers;
import mentorbot.surveys.BackNotice.ToldBack;
import mentorbot.surveys.OpenSurvey;
import mentorbot.surveys.Pick;
import mentorbot.surveys.SurveyDay.Asked;
import mentorbot.surveys.SurveyForm;
import mentorbot.surveys.SurveyForm.Item;
import mentorbot.surveys.SurveyForm.Page;
import mentorbot.surveys.SurveyForm.Page.Kind;
import mentorbot.surveys.SurveyResults.Back;
import mentorbot.surveys.slack.PageForm.Areas;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyViewsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Words ENGLISH = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Reader READER = new Reader("U1", ENGLISH, LONDON);
  private static final String HOSTILE = "<!channel> *b* <@U1> & `x`\n> \u202Eabc 🐾".repeat(60);
  private static final List<String> SCALE =
      List.of("Not at all", "A little", "Partly", "Mostly", "Completely");
  private static final Areas AREAS = new Areas(Map.of("iv", "IV catheters"), id -> "IV catheters");

  private static OpenSurvey survey(SurveyMode mode, String title) {
    return new OpenSurvey(
        "survey1",
        title,
        mode,
        mode == SurveyMode.ANONYMOUS ? SurveyGroup.SITE : SurveyGroup.NONE,
        LocalDate.parse("2026-11-24"),
        Instant.parse("2026-12-08T16:00:00Z"),
        9,
        true,
        new SurveyThresholds(5, 10, 3),
        "0123456789abcdef");
  }

  private static SurveyForm form(SurveyMode mode, String text) {
    var scored =
        IntStream.range(0, 6).mapToObj(i -> new Item("b.q" + i, text, SCALE, false)).toList();
    return new SurveyForm(
        survey(mode, text),
        List.of(
            new Page(Kind.QUESTIONS, scored),
            new Page(Kind.PICK, List.of(new Item("b.p", text, SCALE, true))),
            new Page(Kind.WEIGH, List.of(new Item("b.p", text, SCALE, true))),
            new Page(Kind.COMMENTS, List.of(new Item("b.c", text, List.of(), false)))));
  }

  private static Answers said(String comment) {
    return new Answers(
        Map.of("b.q1", 4), Map.of("b.c", comment), Map.of("b.p", List.of(new Pick("iv", 2, 3))));
  }

  private static View page(SurveyForm form, int page, Answers said, Words words) {
    boolean anonymous = form.survey().mode() == SurveyMode.ANONYMOUS;
    var leaf = Leaf.firstScreen(anonymous, "survey1").at(page, page == 3, "");
    return FormViews.page(form, leaf, said, AREAS, "", words);
  }

  @ParameterizedTest
  @EnumSource
  void the_first_screen_says_who_sees_what(SurveyMode mode) {
    var view = FormViews.firstScreen(form(mode, "Tell us"), Answers.NONE, LONDON, ENGLISH);
    SlackRules.assertKept(view);
    Golden.assertMatches("surveys/first-" + mode.name(), view);
  }

  @Test
  void the_pages() {
    var form = form(SurveyMode.ANONYMOUS, "I feel listened to.");
    var names = List.of("questions", "pick", "weigh", "comments");
    for (int i = 0; i < names.size(); i++) {
      var view = page(form, i, said("A fixed hour"), ENGLISH);
      SlackRules.assertKept(view);
      Golden.assertMatches("surveys/page-" + names.get(i), view);
    }
  }

  /** So that a screen reader and a copied message say no more than the eye sees: nothing. */
  @ParameterizedTest
  @EnumSource
  void the_thanks_say_nothing_of_what_was_answered(SurveyMode mode) {
    Golden.assertMatches(
        "surveys/thanks-" + mode.name(),
        FormViews.thanks(survey(mode, "Tell us"), "A helpline can help.", ENGLISH));
  }

  @Test
  void what_ends_it_otherwise() {
    var survey = survey(SurveyMode.ANONYMOUS, "Tell us");
    Golden.assertMatches("surveys/already", FormViews.alreadyAnswered(survey, ENGLISH));
    Golden.assertMatches("surveys/closed", FormViews.closed(ENGLISH));
    Golden.assertMatches("surveys/changed", FormViews.changed(ENGLISH));
  }

  @Test
  void the_messages() {
    var one = new Asked(List.of(survey(SurveyMode.ANONYMOUS, "Tell us")));
    var two =
        new Asked(
            List.of(
                survey(SurveyMode.ANONYMOUS, "Tell us"),
                survey(SurveyMode.CONFIDENTIAL, "Your areas")));
    Golden.assertMatches("surveys/asked", SurveyNotices.asked(one, READER));
    Golden.assertMatches("surveys/asked-two", SurveyNotices.asked(two, READER));
    Golden.assertMatches("surveys/again", SurveyNotices.askedAgain(one, READER));
    Golden.assertMatches("surveys/again-two", SurveyNotices.askedAgain(two, READER));
    var back = new ToldBack("Tell us", new Back("Time is short", "Two hours are kept free"));
    Golden.assertMatches("surveys/back", SurveyNotices.toldBack(back, READER));
    Golden.assertMatches("surveys/list", MySurveyViews.message(two.surveys(), LONDON, ENGLISH));
    Golden.assertMatches("surveys/list-none", MySurveyViews.message(List.of(), LONDON, ENGLISH));
  }

  @Test
  void hostile_and_longer_words_break_no_limit() {
    for (var words : List.of(ENGLISH, PSEUDO)) {
      for (var mode : SurveyMode.values()) {
        for (var view : views(mode, words)) {
          SlackRules.assertKept(view);
          assertThat(view.toString()).doesNotContain("mrkdwn, text=<!channel>");
        }
      }
      var back = new ToldBack(HOSTILE, new Back(HOSTILE, HOSTILE));
      SlackRules.assertKept(SurveyNotices.toldBack(back, new Reader("U1", words, LONDON)));
    }
    var hostile = survey(SurveyMode.NAMED, "<!channel> *b* <@U1>");
    Message shown = SurveyNotices.asked(new Asked(List.of(hostile, hostile)), READER);
    SlackRules.assertKept(shown);
    assertThat(shown.text()).doesNotContain("<!channel>", "<@U1>");
  }

  private static List<View> views(SurveyMode mode, Words words) {
    var form = form(mode, "<!channel> *b* <@U1> & `x` \u202Eabc 🐾");
    var views = new ArrayList<View>();
    views.add(FormViews.firstScreen(form, said(HOSTILE), LONDON, words));
    for (int i = 0; i < form.pages().size(); i++) {
      views.add(page(form, i, said(HOSTILE), words));
    }
    views.add(FormViews.thanks(form.survey(), HOSTILE, words));
    views.add(FormViews.alreadyAnswered(form.survey(), words));
    return views;
  }

  @Test
  void a_leaf_comes_back_as_it_was_and_nothing_else_is_one() {
    var leaf = new Leaf(true, "abc123", 2, true, 7, "AbC-_9");
    assertThat(Leaf.of(leaf.metadata())).contains(leaf);
    for (var made :
        List.of("", "a", "a:b:c:d:e:f", "a:x:-2:l:0:", "a:x:1000:l:0:", "a:x:0:l:0:=")) {
      assertThat(Leaf.of(made)).as(made).isEmpty();
    }
  }
}
