package mentorbot.meetings.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.meetings.CalendarEntry;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MeetingCard.Line;
import mentorbot.meetings.MeetingCard.Other;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.MeetingCard.Why;
import mentorbot.meetings.MyMeetings.With;
import mentorbot.meetings.Outcome;
import mentorbot.meetings.SuitsNotice.Asked;
import mentorbot.meetings.SuitsNotice.Reason;
import mentorbot.meetings.Told;
import mentorbot.meetings.WithoutYouNotice.Without;
import mentorbot.mentorships.Page;
import mentorbot.slack.Caller;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingViewsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  private static final Words ENGLISH = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final String HOSTILE = "<!channel> *b* <@U1> & `x`\n> \u202Eabc 🐾".repeat(10);
  private static final Instant START = Instant.parse("2026-06-02T16:00:00Z");
  private static final List<Instant> SLOTS =
      List.of(START, START.plusSeconds(86_400), START.plusSeconds(2 * 86_400));

  @ParameterizedTest
  @EnumSource
  void a_meeting_in_every_stage(Stage stage) {
    Golden.assertMatches("meetings/" + stage.name(), CardViews.message(card(stage), ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void why_one_was_called_off_names_no_reason_of_anybodys(Why why) {
    var never = new Sample(Stage.CANCELLED).why(why).start(null).card();
    Golden.assertMatches("meetings/off-" + why, CardViews.message(never, ENGLISH));
    var stood = new Sample(Stage.CANCELLED).why(why).card();
    Golden.assertMatches("meetings/off-stood-" + why, CardViews.message(stood, ENGLISH));
  }

  @Test
  void who_left_or_is_on_a_break_gets_the_dates_out_of_their_calendar() {
    var entry = new CalendarEntry("e1", 3, START, 45, true, START);
    for (var words : List.of(ENGLISH, PSEUDO)) {
      var reader = new Reader("U1", words, LONDON);
      for (var back : List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2026, 7, 1)))) {
        var without =
            new Without("m1", List.of("U2", "U3"), back, LONDON, List.of(entry), List.of());
        var message = MeetingMessages.withoutYou(without, reader);
        SlackRules.assertKept(message);
        assertThat(message.enclosed().get(0).sheets().get(0).content().get())
            .contains("METHOD:CANCEL", "UID:e1@", "SEQUENCE:3", "STATUS:CANCELLED")
            .doesNotContain("VALARM");
        if (words == ENGLISH) {
          Golden.assertMatches("meetings/without-" + (back.isEmpty() ? "left" : "rests"), message);
        }
      }
    }
  }

  @Test
  void another_day_by_the_others_clock_is_said_with_its_date() {
    var card = new Sample(Stage.STANDS).other(AUCKLAND).card();
    assertThat(CardViews.message(card, ENGLISH).text()).contains("Wed").contains("Tue");
    var same = new Sample(Stage.STANDS).other(LONDON).card();
    assertThat(CardViews.message(same, ENGLISH).text()).doesNotContain("for you");
  }

  @Test
  void one_that_is_moved_says_what_it_was_and_offers_to_keep_it() {
    var waiting = new Sample(Stage.WAITING).by("U1").moved().card();
    Golden.assertMatches("meetings/moving", CardViews.message(waiting, ENGLISH));
    var asked = new Sample(Stage.ASKED).moved().card();
    Golden.assertMatches("meetings/asked-to-move", CardViews.message(asked, ENGLISH));
  }

  /** Nobody told an hour: none is shown, on the card nor in a list. */
  @Test
  void one_that_was_noted_afterwards_tells_its_day_only() {
    var noted = new Sample(Stage.HELD).noted(LocalDate.of(2026, 6, 1)).card();
    for (var said :
        List.of(CardViews.message(noted, ENGLISH).text(), CardViews.line(noted, ENGLISH))) {
      assertThat(said).contains("1 Jun 2026").doesNotContainPattern("[0-9]:[0-9]");
    }
    assertThat(CardViews.message(card(Stage.HELD), ENGLISH).text()).containsPattern("[0-9]:[0-9]");
  }

  @Test
  void agenda_nudge_list_home_and_steps() {
    var stands = new Sample(Stage.STANDS).agenda("Night shifts").card();
    Golden.assertMatches("meetings/agenda", AgendaViews.page(stands, ENGLISH));
    Golden.assertMatches("meetings/nudge", AgendaViews.nudge(stands, ENGLISH));
    Golden.assertMatches(
        "meetings/list",
        ListViews.list(new Page<>(List.of(stands, card(Stage.HELD)), 1, true), ENGLISH));
    Golden.assertMatches(
        "meetings/list-none", ListViews.list(new Page<>(List.of(), 0, false), ENGLISH));
    Golden.assertMatches(
        "meetings/home",
        new Message("Home", MeetingHome.blocks(List.of(card(Stage.ASKED), stands), ENGLISH)));
    var pair = new With("m1", List.of("U2"), Optional.empty());
    Golden.assertMatches("meetings/met", MetViews.page(pair, LocalDate.of(2026, 6, 2), ENGLISH));
    var owls = new With("m3", List.of("U3", "U4"), Optional.of("Night *owls* <!channel>"));
    var with = List.of(pair, owls);
    Golden.assertMatches("meetings/choose", ListViews.choose(with, ENGLISH));
    for (var stage : List.of(Stage.ASKED, Stage.NONE_SUITED, Stage.DID_IT_HAPPEN)) {
      assertThat(MeetingStep.step(card(stage), ENGLISH).mrkdwn()).contains("<@U2>");
    }
    assertThat(PlanStep.step(with.get(0), ENGLISH).mrkdwn()).contains("<@U2>");
    assertThat(AheadStep.step(stands, ENGLISH).mrkdwn()).contains("<@U2>", "2 Jun 2026");
  }

  @Test
  void what_is_asked_after_a_change_of_clock_or_hours() {
    var reader = new Reader("U1", ENGLISH, LONDON);
    for (var reason : Reason.values()) {
      Golden.assertMatches(
          "meetings/suits-" + reason,
          MeetingMessages.suits(new Asked(card(Stage.STANDS), reason), reader));
    }
    Golden.assertMatches(
        "meetings/past",
        MeetingMessages.told(new Told(card(Stage.STANDS), false, List.of(), List.of()), reader));
    var entry = new CalendarEntry("k", 0, START, 45, false, START);
    var stands = new Told(card(Stage.STANDS), true, List.of(entry), List.of("Mira Okafor"));
    var message = MeetingMessages.told(stands, reader);
    assertThat(message.text()).contains("meet");
    var enclosed = message.enclosed().get(0);
    assertThat(enclosed.sheets().get(0).name()).isEqualTo("mentoring-2026-06-02-e1-3.ics");
    assertThat(enclosed.sheets().get(0).content().get())
        .contains("BEGIN:VCALENDAR", "METHOD:PUBLISH", "DTSTART:20260602T160000Z", "SEQUENCE:0")
        .contains("SUMMARY:Mentoring: Mira\r\n", ":-PT10M\r\n", "ACTION:DISPLAY");
  }

  @Test
  void every_outcome_of_a_tap_has_an_answer() {
    var caller = new Caller(new Actor("T1", "U1", ""), ENGLISH);
    var card = card(Stage.STANDS);
    Map<Class<?>, Outcome> outcomes =
        Map.of(
            Outcome.Done.class, new Outcome.Done(card),
            Outcome.Stale.class, new Outcome.Stale(card),
            Outcome.Past.class, new Outcome.Past(card),
            Outcome.NoTimes.class, new Outcome.NoTimes(card),
            Outcome.Resting.class, new Outcome.Resting(),
            Outcome.Gone.class, new Outcome.Gone());
    for (var type : Outcome.class.getPermittedSubclasses()) {
      var outcome = Objects.requireNonNull(outcomes.get(type));
      Golden.assertMatches(
          "meetings/outcome-" + type.getSimpleName(), MeetingActions.message(outcome, caller));
    }
  }

  @Test
  void values_of_buttons_that_nobody_made_are_nobodys() {
    assertThat(Tap.of("").id()).isEmpty();
    assertThat(Tap.of("a:1").id()).isEmpty();
    assertThat(Tap.of("a:99999999999:").id()).isEmpty();
    assertThat(Tap.of("a:1:99999999999999").id()).isEmpty();
    assertThat(Tap.of(Tap.value(card(Stage.ASKED), START)).start()).contains(START);
  }

  @Test
  void hostile_text_is_shown_escaped_and_longer_words_break_no_limit() {
    var hostile = new Sample(Stage.STANDS).agenda(HOSTILE).place(HOSTILE.substring(0, 200)).card();
    Golden.assertMatches("meetings/hostile", CardViews.message(hostile, ENGLISH));
    var messages = new ArrayList<Message>();
    for (var stage : Stage.values()) {
      messages.add(CardViews.message(card(stage), PSEUDO));
    }
    messages.add(AgendaViews.nudge(hostile, PSEUDO));
    messages.add(ListViews.list(new Page<>(List.of(hostile), 0, true), PSEUDO));
    messages.forEach(message -> assertThat(message.blocks()).hasSizeLessThanOrEqualTo(50));
    Golden.assertMatches("meetings/asked-pseudo", messages.get(0));
    Golden.assertMatches("meetings/agenda-pseudo", AgendaViews.page(hostile, PSEUDO));
  }

  private static MeetingCard card(Stage stage) {
    return new Sample(stage).card();
  }

  /** A card with what its stage has. */
  private static final class Sample {
    private Optional<LocalDate> notedOn = Optional.empty();
    private final Stage stage;
    private String by = "U2";
    private ZoneId other = NEW_YORK;
    private Optional<Instant> start;
    private Optional<Instant> was = Optional.empty();
    private Optional<Why> why = Optional.empty();
    private Optional<String> place = Optional.empty();
    private List<Line> agenda = List.of();

    Sample(Stage stage) {
      this.stage = stage;
      this.start = offered() ? Optional.empty() : Optional.of(START);
    }

    private boolean offered() {
      return stage == Stage.ASKED || stage == Stage.WAITING || stage == Stage.NONE_SUITED;
    }

    Sample why(Why one) {
      why = Optional.of(one);
      return this;
    }

    Sample start(@org.jspecify.annotations.Nullable Instant moment) {
      start = Optional.ofNullable(moment);
      return this;
    }

    Sample by(String user) {
      by = user;
      return this;
    }

    Sample other(ZoneId zone) {
      other = zone;
      return this;
    }

    Sample noted(LocalDate day) {
      notedOn = Optional.of(day);
      return this;
    }

    Sample moved() {
      was = Optional.of(START.minusSeconds(86_400));
      return this;
    }

    Sample agenda(String words) {
      agenda = List.of(new Line("l1", "U1", words), new Line("l2", "U2", "What went well"));
      return this;
    }

    Sample place(String line) {
      place = Optional.of(line);
      return this;
    }

    MeetingCard card() {
      return new MeetingCard(
          "e1",
          3,
          "m1",
          "U1",
          LONDON,
          List.of(new Other("U2", other)),
          stage,
          Optional.of(by),
          offered() && stage != Stage.NONE_SUITED ? SLOTS : List.of(),
          start,
          was,
          45,
          place,
          false,
          Optional.empty(),
          why,
          false,
          notedOn,
          agenda,
          Optional.empty());
    }
  }

  @Test
  void every_page_keeps_to_slacks_rules() {
    for (var stage : Stage.values()) {
      SlackRules.assertKept(CardViews.message(card(stage), PSEUDO));
    }
    SlackRules.assertKept(
        AgendaViews.page(new Sample(Stage.STANDS).agenda(HOSTILE).card(), PSEUDO));
  }
}
