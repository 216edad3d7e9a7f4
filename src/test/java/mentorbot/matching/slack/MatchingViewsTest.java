package mentorbot.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.matching.AcceptedNotice.Accepted;
import mentorbot.matching.AnswerOutcome;
import mentorbot.matching.Ask;
import mentorbot.matching.AskedNotice.Asked;
import mentorbot.matching.ExhaustedNotice.Exhausted;
import mentorbot.matching.NewRoleNotice;
import mentorbot.matching.Offers.Offer;
import mentorbot.matching.Proposal;
import mentorbot.matching.ProposalAnsweredNotice.Answered;
import mentorbot.matching.ProposalOutcome;
import mentorbot.matching.ProposedNotice.Proposed;
import mentorbot.matching.Reason;
import mentorbot.matching.RequestList.Waiting;
import mentorbot.matching.RequestOutcome;
import mentorbot.matching.SuggestedNotice.Suggested;
import mentorbot.matching.Suggestion;
import mentorbot.matching.Suggestions.Found;
import mentorbot.matching.Suggestions.Prefill;
import mentorbot.matching.TurnNotice.Before;
import mentorbot.matching.TurnNotice.Turn;
import mentorbot.matching.Wish;
import mentorbot.mentorships.GateReport;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Part;
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

class MatchingViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in("en-XA");
  private static final Names NAMES = new Names(SampleProgramme.PROGRAMME);
  private static final Reader READER = new Reader("UANA", WORDS, ZoneOffset.UTC);
  private static final MatchingNotices NOTICES = new MatchingNotices(SampleProgramme.PROGRAMME);
  private static final Instant UNTIL = Instant.parse("2026-06-04T11:00:00Z");
  private static final String HOSTILE =
      "<!channel> <@U9> *bold* `code` & \u05e9\u05dc\u05d5\u05dd \u202e evil 🩺\n"
          + "&<>".repeat(190);

  @Test
  void the_pages_of_a_request_look_as_agreed() {
    var prefill = new Prefill(true, List.of("exotics", "gone-area"), List.of("questions"));
    for (var words : List.of(WORDS, PSEUDO)) {
      SlackRules.assertKept(RequestViews.look(words, NAMES, prefill, null));
      SlackRules.assertKept(RequestViews.look(words, NAMES, prefill, "UMIRA"));
      SlackRules.assertKept(SuggestionViews.suggestions(words, NAMES, found(5), looked()));
      SlackRules.assertKept(SuggestionViews.suggestions(words, NAMES, found(1), looked()));
      SlackRules.assertKept(SuggestionViews.suggestions(words, NAMES, found(0), looked()));
      SlackRules.assertKept(OfferViews.offer(words, NAMES, offer()));
      SlackRules.assertKept(OfferViews.register(words, NAMES, "UMIRA"));
      SlackRules.assertKept(AskedViews.suggest(words, "a1"));
    }
    Golden.assertMatches("matching/look-direct", RequestViews.look(WORDS, NAMES, prefill, "UMIRA"));
    Golden.assertMatches("matching/look", RequestViews.look(WORDS, NAMES, prefill, null));
    Golden.assertMatches(
        "matching/people", SuggestionViews.suggestions(WORDS, NAMES, found(5), looked()));
    Golden.assertMatches(
        "matching/people-few", SuggestionViews.suggestions(WORDS, NAMES, found(1), looked()));
    Golden.assertMatches(
        "matching/people-none", SuggestionViews.suggestions(WORDS, NAMES, found(0), looked()));
    Golden.assertMatches("matching/offer", OfferViews.offer(WORDS, NAMES, offer()));
    Golden.assertMatches("matching/register", OfferViews.register(WORDS, NAMES, "UMIRA"));
    Golden.assertMatches("matching/suggest", AskedViews.suggest(WORDS, "a1"));
  }

  @Test
  void every_outcome_of_a_request_is_answered() {
    var outcomes =
        List.of(
            new RequestOutcome.Requested("r1", "UMIRA", 2),
            new RequestOutcome.WithCoordinators(false),
            new RequestOutcome.NoCoordinator(),
            new RequestOutcome.NotEnrolled(),
            new RequestOutcome.TooManyWaiting(3),
            new RequestOutcome.NoRoom(2),
            new RequestOutcome.NobodyChosen(),
            new RequestOutcome.Supervisor("UMIRA"),
            new RequestOutcome.AlreadyAsked("UMIRA"),
            new RequestOutcome.AlreadyPaired("UMIRA"),
            new RequestOutcome.Yourself(),
            new RequestOutcome.PersonNotEnrolled("UMIRA"),
            new RequestOutcome.NoCommonGround("UMIRA"),
            new RequestOutcome.Unavailable("UMIRA"));
    outcomes.forEach(
        o -> golden("request-" + o.getClass().getSimpleName(), RequestViews.outcome(WORDS, o)));
    assertAll(RequestOutcome.class, outcomes);
  }

  @Test
  void every_outcome_of_an_answer_is_answered() {
    var outcomes =
        List.of(
            new AnswerOutcome.Accepted("m1", "UANA"),
            new AnswerOutcome.NotNow("UANA"),
            new AnswerOutcome.NowFull("UANA"),
            new AnswerOutcome.Suggested("UANA", "UNOA"),
            new AnswerOutcome.CannotSuggest("UNOA"),
            new AnswerOutcome.NoPlace("UANA"),
            new AnswerOutcome.NoRoom("UANA"),
            new AnswerOutcome.MenteeFound("UANA"),
            new AnswerOutcome.Blocked("UANA"),
            new AnswerOutcome.Over(Ask.State.EXPIRED),
            new AnswerOutcome.Gone());
    outcomes.forEach(
        o -> golden("answer-" + o.getClass().getSimpleName(), AskedViews.outcome(WORDS, o)));
    assertAll(AnswerOutcome.class, outcomes);
  }

  @Test
  void every_outcome_of_a_proposal_is_answered() {
    var outcomes =
        List.of(
            new ProposalOutcome.Proposed(Proposal.Kind.NOMINATION, "UMIRA"),
            new ProposalOutcome.Offered(2),
            new ProposalOutcome.Paired("m1", "UMIRA"),
            new ProposalOutcome.Willing(true),
            new ProposalOutcome.Declined(Proposal.Kind.OFFER, "UMIRA"),
            new ProposalOutcome.Yourself(),
            new ProposalOutcome.NotEnrolled(),
            new ProposalOutcome.PersonNotEnrolled("UMIRA"),
            new ProposalOutcome.AlreadyProposed("UMIRA"),
            new ProposalOutcome.AlreadyPaired("UMIRA"),
            new ProposalOutcome.AlreadyMentor("UMIRA"),
            new ProposalOutcome.Supervisor("UMIRA"),
            new ProposalOutcome.MentorFull("UMIRA", 3),
            new ProposalOutcome.MenteeFull("UANA", 2),
            new ProposalOutcome.Unavailable("UMIRA"),
            new ProposalOutcome.TooManyWaiting(5),
            new ProposalOutcome.NoAreas(),
            new ProposalOutcome.Over(),
            new ProposalOutcome.Gone());
    outcomes.forEach(
        o -> golden("proposal-" + o.getClass().getSimpleName(), OfferViews.outcome(WORDS, o)));
    assertAll(ProposalOutcome.class, outcomes);
  }

  @Test
  void what_nobody_may_learn_reads_like_any_unavailability() {
    var text = RequestViews.outcome(WORDS, new RequestOutcome.Unavailable("UMIRA")).text();
    assertThat(text).doesNotContain("again").doesNotContain("full").doesNotContain("place");
  }

  @ParameterizedTest
  @EnumSource
  void a_request_shows_how_it_stands_and_has_buttons_only_while_it_waits(Ask.State state) {
    var message = NOTICES.asked(asked(state, "I want to grow"), READER);
    golden("asked-" + state, message);
    assertThat(message.blocks().toString().contains(AskedViews.ACCEPT))
        .isEqualTo(state == Ask.State.ASKED);
    SlackRules.assertKept(AskedViews.outcome(WORDS, new AnswerOutcome.Over(state)));
  }

  @Test
  void hostile_text_is_shown_as_typed_and_breaks_nothing() {
    var message = NOTICES.asked(asked(Ask.State.ASKED, HOSTILE), READER);
    golden("asked-hostile", message);
    assertThat(message.blocks().toString()).doesNotContain("<!channel>").doesNotContain("<@U9>");
  }

  @Test
  void notices_say_whose_turn_it_is_and_what_comes_next() {
    golden("reminder", NOTICES.reminder(asked(Ask.State.ASKED, "x"), READER));
    for (var before : Before.values()) {
      golden("turn-" + before, NOTICES.turn(turn(before, Ask.State.ASKED), READER));
    }
    golden("turn-past", NOTICES.turn(turn(Before.NOT_NOW, Ask.State.EXPIRED), READER));
    for (boolean settled : new boolean[] {false, true}) {
      var data = new Exhausted("r1", "UANA", List.of("exotics"), 2, settled);
      golden("exhausted-" + settled, NOTICES.exhausted(data, READER));
      golden("exhausted-desk-" + settled, NOTICES.exhaustedDesk(data, READER));
    }
    for (boolean open : new boolean[] {false, true}) {
      golden(
          "suggested-" + open,
          NOTICES.suggested(
              new Suggested("a2", "UMIRA", "UNOA", reasons(), Ask.State.SUGGESTED, open, true),
              READER));
    }
    var byRuth = new Suggested("a2", "URUTH", "UNOA", reasons(), Ask.State.SUGGESTED, true, false);
    golden("suggested-by-coordinator", NOTICES.suggested(byRuth, READER));
    for (boolean together : List.of(true, false)) {
      golden("newRole-" + together, NewRoleViews.offer(new NewRoleNotice.Offer(together), READER));
    }
    for (var state : Mentorship.State.values()) {
      golden("accepted-" + state, NOTICES.accepted(accepted(state, false), READER));
      golden("firstMeeting-" + state, NOTICES.firstMeeting(accepted(state, true), READER));
    }
    golden(
        "accepted-courses-done",
        NOTICES.accepted(accepted(Mentorship.State.AGREEING, true), READER));
    for (var state : Proposal.State.values()) {
      golden("proposed-" + state, NOTICES.proposed(proposed(Proposal.Kind.OFFER, state), READER));
      golden(
          "proposalAnswered-" + state,
          NOTICES.proposalAnswered(new Answered(Proposal.Kind.OFFER, "UMIRA", state), READER));
    }
    for (var kind : Proposal.Kind.values()) {
      golden("proposed-" + kind, NOTICES.proposed(proposed(kind, Proposal.State.OPEN), READER));
    }
    golden(
        "waiting",
        new Message(
            "waiting",
            RequestViews.waiting(
                WORDS,
                NAMES,
                new Waiting(
                    "r1",
                    List.of("exotics"),
                    Optional.of("UMIRA"),
                    Optional.of(UNTIL.atZone(ZoneId.of("Europe/Lisbon"))),
                    1))));
  }

  private static Turn turn(Before before, Ask.State state) {
    return new Turn("r1", "UMIRA", before, "UNOA", state, Optional.of(UNTIL));
  }

  private static Proposed proposed(Proposal.Kind kind, Proposal.State state) {
    return new Proposed(
        "p1", kind, "UMIRA", true, Optional.of("exotics"), Wish.ONE_TO_ONE, state, UNTIL);
  }

  private static Accepted accepted(Mentorship.State state, boolean courses) {
    var gates = new GateReport(Map.of("UANA", courses, "UMIRA", false), new DualRoleGate.None());
    return new Accepted(
        "m1", "UMIRA", Part.MENTEE, true, Optional.of("exotics"), gates, "UANA", state);
  }

  private static Asked asked(Ask.State state, String purpose) {
    return new Asked(
        "a1",
        "UANA",
        List.of("exotics"),
        "new-role",
        List.of("questions"),
        purpose,
        reasons(),
        state,
        Optional.of(UNTIL.atZone(ZoneId.of("Europe/Lisbon"))),
        Wish.ONE_TO_ONE);
  }

  private static List<Reason> reasons() {
    return List.of(
        new Reason(Reason.Kind.AREA, List.of("exotics", "gone-area"), 0),
        new Reason(Reason.Kind.AHEAD, List.of(), 0),
        new Reason(Reason.Kind.STYLE, List.of("questions"), 0),
        new Reason(Reason.Kind.VALUES, List.of("calm", "humour"), 0),
        new Reason(Reason.Kind.INTERESTS, List.of("gone-interest"), 0),
        new Reason(Reason.Kind.SITE, List.of("riverside"), 0),
        new Reason(Reason.Kind.HOURS, List.of(), 4_530));
  }

  private static Found found(int people) {
    var suggestions = new ArrayList<Suggestion>();
    for (int i = 0; i < people; i++) {
      suggestions.add(new Suggestion("UM" + i, 100 - i, reasons()));
    }
    return new Found(suggestions, Map.of("UM0", "Mira <b> & co"), people, 1);
  }

  private static Looked looked() {
    return new Looked(List.of("exotics"), "new-role", List.of("questions", "stories"), true);
  }

  private static Offer offer() {
    return new Offer(true, List.of("exotics"), 0, 1);
  }

  private static void golden(String name, Message message) {
    SlackRules.assertKept(message);
    Golden.assertMatches("matching/" + name, message);
  }

  private static void assertAll(Class<?> sealed, List<?> outcomes) {
    for (var kind : sealed.getPermittedSubclasses()) {
      assertThat(outcomes).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }
}
