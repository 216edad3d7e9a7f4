package mentorbot.closing.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.closing.Certificate;
import mentorbot.closing.Certifying.Draft;
import mentorbot.closing.Closing.State;
import mentorbot.closing.Closing.Thanks;
import mentorbot.closing.ClosingCard;
import mentorbot.closing.ClosingCard.How;
import mentorbot.closing.ClosingOutcome;
import mentorbot.closing.GoesOnNotice.Together;
import mentorbot.closing.ThanksNotice.Given;
import mentorbot.goals.GoalState;
import mentorbot.goals.RelationshipGoals.Summary;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Page;
import mentorbot.mentorships.Participant.Role;
import mentorbot.printing.FramedPage.Line;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class ClosingViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final Reader READER = new Reader("U1", WORDS, ZoneOffset.UTC);
  private static final String HOSTILE = "<!channel> <@U9> *b* & \u202e";

  @Test
  void the_form_looks_as_agreed_and_asks_for_no_thanks_of_who_wants_no_more_of_them() {
    for (var words : List.of(WORDS, PSEUDO)) {
      for (var card : cards()) {
        SlackRules.assertKept(ClosingForms.lookBack(words, card));
      }
    }
    Golden.assertMatches("closing/form", ClosingForms.lookBack(WORDS, card(State.OFFERED)));
    var apart = ClosingForms.lookBack(WORDS, apart());
    assertThat(apart.getBlocks().toString()).doesNotContain("note of thanks", "match us again");
  }

  @Test
  void messages_look_as_agreed_and_say_what_was_typed_as_it_was_typed() {
    for (var words : List.of(WORDS, PSEUDO)) {
      var reader = new Reader("U1", words, ZoneOffset.UTC);
      for (var card : cards()) {
        SlackRules.assertKept(ClosingViews.one(words, card, ""));
        SlackRules.assertKept(ClosingViews.list(words, new Page<>(List.of(card), 1, true)));
        SlackRules.assertKept(ClosingNotices.completed(card, reader));
        SlackRules.assertKept(ClosingNotices.offered(card, reader));
        SlackRules.assertKept(new Message("Home", ClosingHome.blocks(words, List.of(card), true)));
      }
      SlackRules.assertKept(ClosingNotices.thanks(new Given("U2", HOSTILE.repeat(80)), reader));
    }
    Golden.assertMatches("closing/one", ClosingViews.one(WORDS, card(State.CLOSED), ""));
    Golden.assertMatches(
        "closing/told-completed", ClosingNotices.completed(card(State.OFFERED), READER));
    Golden.assertMatches(
        "closing/told-thanks", ClosingNotices.thanks(new Given("U2", HOSTILE), READER));
    Golden.assertMatches(
        "closing/told-goes-on",
        ClosingNotices.goesOn(new Together(List.of("U2"), true, false), READER));
    Golden.assertMatches("closing/one-pseudo", ClosingViews.one(PSEUDO, card(State.CLOSED), ""));
    assertThat(ClosingNotices.thanks(new Given("U2", HOSTILE), READER).blocks().toString())
        .contains("&lt;!channel&gt;")
        .doesNotContain("<!channel>");
  }

  @Test
  void two_that_ended_on_one_day_are_told_apart_by_whoever_hears_their_buttons() {
    var two = List.of(card(State.OFFERED), ofGroup(false));
    Golden.assertMatches("closing/list-two", ClosingViews.list(WORDS, new Page<>(two, 0, false)));
    Golden.assertMatches(
        "closing/home-two", new Message("Home", ClosingHome.blocks(WORDS, two, false)));
  }

  @Test
  void the_certificate_says_in_words_what_it_is_and_its_form_what_it_will_say() {
    var certificate =
        new Certificate(
            "ABCDEFGHIJ",
            1,
            "Mira Okafor",
            Role.MENTEE,
            Form.ONE_TO_ONE,
            "Technician mentoring",
            List.of("Wilhelmina"),
            0,
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 6, 2),
            Optional.of(new Certificate.Met(1, 60)),
            LocalDate.of(2026, 6, 3),
            Instant.EPOCH);
    assertThat(CertificateViews.lines(WORDS, certificate).stream().map(Line::text))
        .containsExactly(
            "Certificate",
            "This is to certify that",
            "Mira Okafor",
            "took part in Technician mentoring: one to one, as mentee",
            "together with Wilhelmina",
            "from 1 June 2026 to 2 June 2026.",
            "They noted one meeting: one hour.",
            "It confirms taking part, and claims no more.",
            "Made on 3 June 2026 with mentorbot, from what the people in it noted.");
    for (var form : Form.values()) {
      assertThat(WORDS.sayOneOf("closing.paper.form", form.name())).isNotBlank();
    }
    for (var words : List.of(WORDS, PSEUDO)) {
      for (var named : List.of(List.of("U2"), List.<String>of())) {
        SlackRules.assertKept(
            CertificateViews.form(
                words, new Draft(card(State.CLOSED), "Mira Okafor", named, !named.isEmpty())));
      }
      var message = CertificateViews.ready(certificate, new Reader("U1", words, ZoneOffset.UTC));
      SlackRules.assertKept(message);
      assertThat(message.enclosed().get(0).sheets().get(0).name())
          .isEqualTo("certificate-2026-06-02-abcdefgh-1.pdf");
    }
  }

  @Test
  void every_outcome_says_what_came_of_it() {
    for (var outcome :
        List.<ClosingOutcome>of(
            new ClosingOutcome.Kept(card(State.CLOSED)),
            new ClosingOutcome.LetGo(card(State.LET_GO)),
            new ClosingOutcome.TakenBack(card(State.CLOSED)),
            new ClosingOutcome.Wished(card(State.CLOSED)),
            new ClosingOutcome.WishTakenBack(card(State.CLOSED)),
            new ClosingOutcome.TooLate(),
            new ClosingOutcome.GoesOn("m2", List.of("U2"), false),
            new ClosingOutcome.Already(List.of("U2")),
            new ClosingOutcome.NoPlace(true, List.of("U2")),
            new ClosingOutcome.NoPlace(false, List.of("U2")),
            new ClosingOutcome.NotPossible(),
            new ClosingOutcome.Gone())) {
      Message said = ClosingViews.outcome(WORDS, outcome);
      assertThat(said.text()).as(outcome.toString()).isNotBlank();
      SlackRules.assertKept(said);
    }
  }

  private static List<ClosingCard> cards() {
    var cards = new ArrayList<ClosingCard>();
    for (var state : State.values()) {
      cards.add(card(state));
    }
    cards.add(apart());
    return cards;
  }

  private static ClosingCard apart() {
    return made(State.OFFERED, true, "", Thanks.NONE);
  }

  private static ClosingCard card(State state) {
    return made(state, false, HOSTILE, state == State.CLOSED ? Thanks.WAITING : Thanks.NONE);
  }

  private static ClosingCard made(State state, boolean apart, String text, Thanks thanks) {
    var pair =
        new ClosingCard.Further(
            !apart, false, false, new ClosingCard.AsPeers(!apart, false), Optional.empty());
    return made(state, apart, text, thanks, List.of("U2"), pair);
  }

  private static ClosingCard ofGroup(boolean wanted) {
    var until = ZonedDateTime.of(2026, 12, 8, 12, 0, 0, 0, ZoneOffset.UTC);
    var further =
        new ClosingCard.Further(
            true, wanted, false, new ClosingCard.AsPeers(false, false), Optional.of(until));
    return made(State.OFFERED, false, "", Thanks.NONE, List.of("U2", "U3"), further);
  }

  @Test
  void going_on_as_a_group_says_until_when_and_that_nobody_sees_what_is_said() {
    for (var wanted : List.of(true, false)) {
      var name = wanted ? "closing/group-wanted" : "closing/group-open";
      Golden.assertMatches(name, new Message("x", ClosingViews.next(WORDS, ofGroup(wanted))));
      SlackRules.assertKept(ClosingViews.one(PSEUDO, ofGroup(wanted), ""));
    }
    var together = new Together(List.of("U2", "U3"), true, false);
    Golden.assertMatches("closing/told-group", ClosingNotices.goesOn(together, READER));
    Golden.assertMatches(
        "closing/told-not-together", ClosingNotices.notTogether(ofGroup(false), READER));
  }

  private static ClosingCard made(
      State state,
      boolean apart,
      String text,
      Thanks thanks,
      List<String> others,
      ClosingCard.Further further) {
    var goals = new ArrayList<Summary>();
    for (var goal : GoalState.values()) {
      goals.add(new Summary("Place 20 lines " + HOSTILE, goal, 1, 3, Optional.of("exotics")));
    }
    for (int i = 0; i < 12; i++) {
      goals.add(new Summary("x".repeat(3_000), GoalState.LET_GO, 0, 0, Optional.empty()));
    }
    return new ClosingCard(
        "c1",
        "m1",
        others,
        Role.MENTEE,
        Optional.of("exotics"),
        LocalDate.of(2026, 6, 1),
        LocalDate.of(2026, 11, 30),
        How.COMPLETED,
        state,
        new ClosingCard.Said(text, text),
        new ClosingCard.Note(
            text, thanks, ZonedDateTime.of(2026, 12, 8, 12, 0, 0, 0, ZoneOffset.UTC)),
        new ClosingCard.Consent(true, false),
        further,
        apart,
        Optional.of(LocalDate.of(2027, 5, 29)),
        goals);
  }
}
