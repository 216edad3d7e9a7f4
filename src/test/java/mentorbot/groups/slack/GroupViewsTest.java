package mentorbot.groups.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.groups.Draft;
import mentorbot.groups.FewNotice.Few;
import mentorbot.groups.GroupOutcome;
import mentorbot.groups.GroupOutcome.Plain;
import mentorbot.groups.Invitation.State;
import mentorbot.groups.MyGroups.Asked;
import mentorbot.groups.MyGroups.Opened;
import mentorbot.groups.MyGroups.Own;
import mentorbot.groups.MyGroups.Page;
import mentorbot.groups.OpenedNotice;
import mentorbot.groups.TogetherNotice.Together;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Part;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Reader READER = new Reader("U1", WORDS, ZoneOffset.UTC);
  private static final GroupWords NAMES = new GroupWords(SampleProgramme.DEFINITIONS.programme());
  private static final GroupMessages MESSAGES =
      new GroupMessages(SampleProgramme.DEFINITIONS.programme());
  private static final ZonedDateTime UNTIL =
      ZonedDateTime.of(2026, 12, 7, 9, 0, 0, 0, ZoneOffset.UTC);
  private static final String HOSTILE = "<!channel> *bold* `code` & evil\n".repeat(9);

  private static final String NAME = "Night *owls* <!channel>";

  private static Asked asked(State state, boolean led, @Nullable String purpose) {
    return new Asked(
        "i1",
        "U2",
        led,
        false,
        Optional.of("iv-catheters"),
        purpose,
        Optional.ofNullable(purpose).map(p -> NAME),
        state,
        UNTIL);
  }

  @Test
  void the_page_keeps_what_was_chosen_when_it_cannot_be_so() {
    SlackRules.assertKept(GroupViews.open(PSEUDO, NAMES, new Page(true)));
    Golden.assertMatches("groups/open", GroupViews.open(WORDS, NAMES, new Page(true)));
    var draft = new Draft(false, List.of("U2", "U3"), "iv-catheters", HOSTILE, NAME);
    var why = GroupWords.told(WORDS, new GroupOutcome.Supervisor("U2", "U3"));
    Golden.assertMatches("groups/again", GroupViews.again(WORDS, NAMES, draft, why));
  }

  @Test
  void who_is_asked_reads_who_asks_what_for_and_who_learns_of_the_answer() {
    assertMatches("asked", MESSAGES.invited(asked(State.ASKED, true, "To dare more"), READER));
    assertMatches("asked-circle", MESSAGES.invited(asked(State.ASKED, false, null), READER));
    assertMatches("asked-hostile", MESSAGES.invited(asked(State.ASKED, true, HOSTILE), READER));
    var joins =
        new Asked(
            "i1", "U2", true, true, Optional.empty(), null, Optional.empty(), State.ASKED, UNTIL);
    assertMatches("asked-join", MESSAGES.invited(joins, READER));
    for (var state : List.of(State.YES, State.NO, State.OVER)) {
      assertMatches("asked-" + state, MESSAGES.invited(asked(state, true, null), READER));
    }
  }

  @Test
  void several_that_wait_in_one_list_are_told_apart_by_whoever_hears_their_buttons() {
    var blocks = new ArrayList<LayoutBlock>();
    for (var opener : List.of("U2", "U3")) {
      var one =
          new Asked(
              "of " + opener,
              opener,
              true,
              false,
              Optional.empty(),
              null,
              Optional.empty(),
              State.ASKED,
              UNTIL);
      blocks.addAll(GroupViews.blocks(WORDS, NAMES, one));
    }
    assertMatches("asked-two", new Message("Requests", blocks));
  }

  @Test
  void what_comes_of_it_has_a_next_step() {
    assertMatches("few", MESSAGES.few(new Few("U2"), READER));
    assertMatches("opened-none", MESSAGES.opened(opened(true, List.of()), READER));
    assertMatches("opened-one-led", MESSAGES.opened(opened(true, List.of("U3")), READER));
    assertMatches("opened-one-circle", MESSAGES.opened(opened(false, List.of("U3")), READER));
    for (var part : List.of(Part.GROUP_MENTOR, Part.GROUP_MEMBER, Part.CIRCLE_MEMBER)) {
      assertMatches("together-" + part, MESSAGES.together(together(part, false), READER));
    }
    // Two who are left are a pair, and what was said stays right.
    for (var part : List.of(Part.MENTOR, Part.PEER)) {
      assertThat(MESSAGES.together(together(part, false), READER).text()).isNotBlank();
    }
    assertMatches("together-over", MESSAGES.together(together(Part.CIRCLE_MEMBER, true), READER));
  }

  private static OpenedNotice.Opened opened(boolean led, List<String> willing) {
    return new OpenedNotice.Opened(led, false, willing);
  }

  private static Together together(Part part, boolean over) {
    return new Together(
        "m1",
        List.of("U2", "U3", "U4"),
        part == Part.GROUP_MEMBER ? Optional.of("U4") : Optional.empty(),
        part,
        Optional.of("iv-catheters"),
        over ? Mentorship.State.ENDED : Mentorship.State.AGREEING);
  }

  @Test
  void an_opener_sees_whom_they_asked_and_never_who_answered_what() {
    var opened =
        new Opened(
            "o1", true, Optional.of("iv-catheters"), Optional.of(NAME), List.of("U3", "U4"), UNTIL);
    var own =
        new Own("m1", true, Optional.of("iv-catheters"), Optional.of(NAME), List.of("U2", "U3"));
    assertMatches("own", GroupViews.list(WORDS, GroupViews.own(WORDS, NAMES, own)));
    Golden.assertMatches("groups/invite", GroupViews.invite(WORDS, "m1", "They are asked first."));
    assertMatches("list", GroupViews.list(WORDS, GroupViews.waiting(WORDS, NAMES, opened)));
  }

  @Test
  void every_outcome_is_told() {
    for (var plain : Plain.values()) {
      assertThat(GroupWords.outcome(WORDS, plain).text()).isNotBlank();
    }
    for (var outcome :
        List.of(
            new GroupOutcome.Asking(3, UNTIL, UNTIL.plusDays(21)),
            new GroupOutcome.Size(true, 2, 8),
            new GroupOutcome.Size(false, 2, 8),
            new GroupOutcome.TooManyWaiting(2),
            new GroupOutcome.YourRoom(3),
            new GroupOutcome.PersonNotEnrolled("U2"),
            new GroupOutcome.Unavailable("U2"),
            new GroupOutcome.Waiting(UNTIL),
            new GroupOutcome.Full(12),
            new GroupOutcome.Joining("m1", List.of("U2", "U3")),
            new GroupOutcome.Together(List.of("U2", "U3")))) {
      SlackRules.assertKept(GroupWords.outcome(PSEUDO, outcome));
      assertThat(GroupWords.outcome(WORDS, outcome).text())
          .isNotEqualTo(WORDS.mrkdwn("slack.gone"));
    }
  }

  private static void assertMatches(String name, Message message) {
    SlackRules.assertKept(message);
    Golden.assertMatches("groups/" + name, message);
  }
}
