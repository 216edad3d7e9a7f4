package mentorbot.mentorships.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mentorbot.mentorships.AbsentNotice;
import mentorbot.mentorships.AcknowledgeNotice;
import mentorbot.mentorships.DualRoles.SignOutcome;
import mentorbot.mentorships.EndedNotice;
import mentorbot.mentorships.GateReport;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.mentorships.HeldNotice;
import mentorbot.mentorships.HeldPairNotice;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Page;
import mentorbot.mentorships.Part;
import mentorbot.mentorships.Participant.Role;
import mentorbot.mentorships.Phase;
import mentorbot.mentorships.RelationshipCard;
import mentorbot.mentorships.Relationships.EndOutcome;
import mentorbot.mentorships.StartedNotice;
import mentorbot.mentorships.Task;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Reader READER = new Reader("UANA", WORDS, ZoneOffset.UTC);
  private static final List<String> MIRA = List.of("UMIRA");

  @Test
  void the_list_shows_what_is_next_in_each_and_turns_pages() {
    var cards =
        List.of(
            card(Phase.AGREEING, Task.TAKE_COURSE, Role.MENTEE),
            card(Phase.ACTIVE, Task.HELP_WITH_GOALS, Role.MENTOR),
            card(Phase.ENDED, Task.LOOK_BACK, Role.PEER));
    golden("list", list(new Page<>(cards, 1, true)));
    golden("list-empty", list(new Page<>(List.of(), 0, false)));
  }

  @ParameterizedTest
  @EnumSource
  void every_task_is_said(Task task) {
    assertThat(
            list(new Page<>(List.of(card(Phase.AGREEING, task, Role.MENTEE)), 0, false)).blocks())
        .isNotEmpty();
  }

  @Test
  void ending_asks_once_and_for_no_reason() {
    var view = RelationshipViews.end(WORDS, card(Phase.ACTIVE, Task.SET_GOALS, Role.MENTEE));
    Golden.assertMatches("mentorships/end", view);
    SlackRules.assertKept(view);
  }

  @Test
  void a_group_is_named_by_what_it_is_about_and_can_be_left() {
    var cards =
        List.of(
            group(Role.MENTOR),
            group(Role.MENTEE),
            group(Role.PEER),
            group(Role.MENTEE, Optional.of("Night *owls* <!channel>")));
    golden("groups", list(new Page<>(cards, 0, false)));
    var view = RelationshipViews.end(WORDS, group(Role.MENTEE));
    Golden.assertMatches("mentorships/leave", view);
    SlackRules.assertKept(view);
    Golden.assertMatches("mentorships/end-group", RelationshipViews.end(WORDS, group(Role.MENTOR)));
  }

  @Test
  void every_outcome_of_ending_is_answered() {
    var outcomes =
        List.of(
            new EndOutcome.Ended(MIRA),
            new EndOutcome.Left(MIRA),
            new EndOutcome.AlreadyEnded(),
            new EndOutcome.Gone());
    outcomes.forEach(o -> golden("end-" + name(o), RelationshipViews.ended(WORDS, o)));
    assertAll(EndOutcome.class, outcomes);
  }

  @Test
  void every_outcome_of_signing_is_answered() {
    var outcomes =
        List.of(
            new SignOutcome.Signed("UMIRA", "USAM", false),
            new SignOutcome.Declined("UMIRA"),
            new SignOutcome.AlreadyAnswered(),
            new SignOutcome.Gone());
    outcomes.forEach(o -> golden("sign-" + name(o), DualRoleViews.answered(WORDS, o)));
    golden(
        "sign-both", DualRoleViews.answered(WORDS, new SignOutcome.Signed("UMIRA", "USAM", true)));
    assertAll(SignOutcome.class, outcomes);
  }

  @Test
  void notices_say_what_has_become_of_it() {
    for (var role : Part.values()) {
      golden(
          "started-" + role.name().toLowerCase(Locale.ROOT),
          MentorshipNotices.started(new StartedNotice.Started("m1", MIRA, role, false), READER));
      golden(
          "ended-" + role.name().toLowerCase(Locale.ROOT),
          MentorshipNotices.ended(new EndedNotice.Ended(MIRA, role, false), READER));
    }
    golden(
        "ended-for-absence",
        MentorshipNotices.ended(new EndedNotice.Ended(MIRA, Part.MENTEE, true), READER));
    for (var state : AbsentNotice.State.values()) {
      golden(
          "absent-" + state.name().toLowerCase(Locale.ROOT),
          MentorshipNotices.absent(new AbsentNotice.Absent(MIRA, state), READER));
    }
    golden(
        "started-over",
        MentorshipNotices.started(
            new StartedNotice.Started("m1", MIRA, Part.MENTEE, true), READER));
    for (var state : HeldNotice.State.values()) {
      golden(
          "held-" + state.name().toLowerCase(Locale.ROOT),
          MentorshipNotices.held(new HeldNotice.Held("m1", MIRA, state), READER));
    }
    for (var state : AcknowledgeNotice.State.values()) {
      golden(
          "acknowledge-" + state.name().toLowerCase(Locale.ROOT),
          MentorshipNotices.acknowledge(
              new AcknowledgeNotice.Asked("d1", "UMIRA", "USAM", "We both know <it>.", state),
              READER));
    }
    for (boolean settled : new boolean[] {true, false}) {
      golden(
          settled ? "heldPair-settled" : "heldPair",
          MentorshipNotices.heldPair(
              new HeldPairNotice.Pair("m1", List.of("UANA", "UMIRA"), settled), READER));
    }
  }

  @Test
  void the_conversation_is_named_or_a_way_round_it() {
    golden("chat", RelationshipViews.chat(WORDS, MIRA, "G1"));
    golden("chat-unreachable", RelationshipViews.chatUnreachable(WORDS, MIRA));
    golden("chat-hello", RelationshipViews.chatHello(WORDS, List.of("UANA", "UMIRA")));
  }

  @Test
  void a_longer_language_breaks_no_limit() {
    var pseudo = Texts.pseudo().in("en-XA");
    var view = RelationshipViews.end(pseudo, card(Phase.ACTIVE, Task.SET_GOALS, Role.MENTEE));
    SlackRules.assertKept(view);
    var cards = new ArrayList<RelationshipCard>();
    for (var task : Task.values()) {
      cards.add(card(Phase.AGREEING, task, Role.MENTOR));
    }
    SlackRules.assertKept(
        RelationshipViews.list(
            pseudo, SampleProgramme.PROGRAMME, new Page<>(cards.subList(0, 5), 1, true)));
  }

  private static Message list(Page<RelationshipCard> page) {
    return RelationshipViews.list(WORDS, SampleProgramme.PROGRAMME, page);
  }

  private static RelationshipCard card(Phase phase, Task task, Role role) {
    return new RelationshipCard(
        "m1",
        0,
        MIRA,
        role,
        Part.of(Mentorship.Form.ONE_TO_ONE, role),
        Optional.empty(),
        Optional.of("exotics"),
        phase,
        task,
        new GateReport(Map.of("UANA", false), new DualRoleGate.None()),
        Optional.of(LocalDate.of(2026, 6, 1)),
        phase == Phase.ACTIVE
            ? Optional.of(ZonedDateTime.parse("2026-06-15T10:00+01:00[Europe/London]"))
            : Optional.empty(),
        phase == Phase.PAUSED
            ? Optional.of(new RelationshipCard.Rest(LocalDate.of(2026, 7, 1), Optional.of("pause")))
            : Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        task == Task.WAIT_FOR_DAY ? Optional.of(LocalDate.of(2027, 5, 3)) : Optional.empty());
  }

  private static RelationshipCard group(Role role) {
    return group(role, Optional.empty());
  }

  private static RelationshipCard group(Role role, Optional<String> name) {
    return new RelationshipCard(
        "m1",
        0,
        List.of("UBEN", "UCLEO", "UMIRA"),
        role,
        Part.of(Mentorship.Form.GROUP, role),
        Optional.empty(),
        role == Role.PEER ? Optional.empty() : Optional.of("exotics"),
        Phase.ACTIVE,
        role == Role.MENTOR ? Task.HELP_WITH_GOALS : Task.SET_GOALS,
        new GateReport(Map.of("UANA", true), new DualRoleGate.None()),
        Optional.of(LocalDate.of(2026, 6, 1)),
        Optional.empty(),
        Optional.empty(),
        role == Role.MENTEE ? Optional.of("UMIRA") : Optional.empty(),
        role == Role.MENTEE
            ? List.of(new RelationshipCard.Away("UBEN", LocalDate.of(2026, 7, 1)))
            : List.of(),
        name,
        Optional.empty());
  }

  private static void golden(String name, Message message) {
    SlackRules.assertKept(message);
    Golden.assertMatches("mentorships/" + name, message);
  }

  private static String name(Object outcome) {
    return outcome.getClass().getSimpleName();
  }

  private static void assertAll(Class<?> sealed, List<?> outcomes) {
    for (var kind : sealed.getPermittedSubclasses()) {
      assertThat(outcomes).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }
}
