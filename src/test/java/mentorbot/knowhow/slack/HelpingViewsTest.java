package mentorbot.knowhow.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.knowhow.Introducing;
import mentorbot.knowhow.Introducing.Offer;
import mentorbot.knowhow.Introduction;
import mentorbot.knowhow.IntroductionNotice;
import mentorbot.knowhow.Reviewing;
import mentorbot.knowhow.Reviewing.Work;
import mentorbot.knowhow.Role;
import mentorbot.knowhow.Where;
import mentorbot.knowhow.WorkReview;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class HelpingViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Reader READER = new Reader("U2", WORDS, ZoneOffset.UTC);
  private static final String HOSTILE = "<!channel> <@U9> *b* & \u202e";
  private static final List<Where> PAIR =
      List.of(
          new Where(
              "work", Role.MENTOR, Optional.of("m1"), true, List.of("U1"), List.of("Ada Lind")));

  @Test
  void forms_look_as_agreed() {
    var work = work(WorkReview.State.ASKED);
    for (var words : List.of(WORDS, PSEUDO)) {
      SlackRules.assertKept(HelpingViews.show(words, PAIR));
      SlackRules.assertKept(HelpingViews.answer(words, work));
      SlackRules.assertKept(HelpingViews.introduce(words, PAIR));
    }
    Golden.assertMatches("knowhow/work-form", HelpingViews.show(WORDS, PAIR));
    Golden.assertMatches("knowhow/work-answer-form", HelpingViews.answer(WORDS, work));
    Golden.assertMatches("knowhow/introduce-form", HelpingViews.introduce(WORDS, PAIR));
    Golden.assertMatches("knowhow/introduce-form-pseudo", HelpingViews.introduce(PSEUDO, PAIR));
  }

  @Test
  void messages_about_work_look_as_agreed() {
    for (var state : WorkReview.State.values()) {
      var work = work(state);
      Golden.assertMatches("knowhow/work-asked-" + state, HelpingNotices.workAsked(work, READER));
      Golden.assertMatches(
          "knowhow/work-answered-" + state, HelpingNotices.workAnswered(work, READER));
      SlackRules.assertKept(HelpingNotices.workAsked(work, READER));
      SlackRules.assertKept(HelpingNotices.workAnswered(work, READER));
      assertThat(HelpingNotices.workAsked(work, READER).text()).doesNotContain("<!channel>");
    }
  }

  @Test
  void nobody_is_named_to_the_third_person_before_both_said_yes() {
    for (var kind :
        List.of(
            IntroductionNotice.THIRD,
            IntroductionNotice.MENTEE,
            IntroductionNotice.MADE,
            IntroductionNotice.DECLINED)) {
      for (var state : Introduction.State.values()) {
        var message = HelpingNotices.of(kind).render(offer(state), READER);
        Golden.assertMatches(
            "knowhow/" + kind.substring("knowhow.".length()) + "-" + state, message);
        assertThat(message.text()).doesNotContain("<!channel>");
        if (!kind.equals(IntroductionNotice.MADE)) {
          assertThat(message.text() + message.blocks()).as("the mentee").doesNotContain("U1MENTEE");
        }
      }
    }
  }

  @Test
  void every_outcome_is_answered() {
    var worked =
        List.<Reviewing.Outcome>of(
            new Reviewing.Outcome.Asked(List.of("U2")),
            new Reviewing.Outcome.Answered("U1"),
            new Reviewing.Outcome.TakenBack(),
            new Reviewing.Outcome.Settled(work(WorkReview.State.ANSWERED)),
            new Reviewing.Outcome.NoLink(),
            new Reviewing.Outcome.Empty(),
            new Reviewing.Outcome.Nobody(),
            new Reviewing.Outcome.Gone());
    assertThat(worked.stream().map(o -> HelpingHandlers.said(WORDS, o)))
        .doesNotHaveDuplicates()
        .allMatch(s -> !s.isBlank());
    assertThat(worked).hasSize(Reviewing.Outcome.class.getPermittedSubclasses().length);
    var offered =
        List.<Introducing.Outcome>of(
            new Introducing.Outcome.Asked("U3"),
            new Introducing.Outcome.Told(offer(Introduction.State.WILLING)),
            new Introducing.Outcome.Declined(),
            new Introducing.Outcome.Settled(),
            new Introducing.Outcome.NotThem(),
            new Introducing.Outcome.Already(),
            new Introducing.Outcome.Empty(),
            new Introducing.Outcome.NotYours(),
            new Introducing.Outcome.Gone());
    assertThat(offered.stream().map(o -> HelpingHandlers.said(WORDS, o))).doesNotHaveDuplicates();
    assertThat(offered).hasSize(Introducing.Outcome.class.getPermittedSubclasses().length);
  }

  private static Work work(WorkReview.State state) {
    boolean answered = state == WorkReview.State.ANSWERED;
    boolean back = state == WorkReview.State.TAKEN_BACK;
    return new Work(
        "w1",
        "U1",
        List.of("U2"),
        back ? "" : "https://example.org/plan?a=1&b=2",
        back ? "" : HOSTILE + " Is the order right?",
        answered ? "The risks come first. " + HOSTILE : "",
        answered ? "Say who is to be called." : "",
        answered ? Optional.of("U2") : Optional.empty(),
        state);
  }

  private static Offer offer(Introduction.State state) {
    return new Offer("i1", "U2MENTOR", "U1MENTEE", "U3THIRD", "Night shifts " + HOSTILE, state);
  }
}
