package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static mentorbot.meetings.MeetingWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.CommonTimes.Fit;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.MeetingCard.Why;
import mentorbot.notices.Decision;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private static final Instant FIRST = Instant.parse("2026-06-02T16:00:00Z");
  private static MeetingWorld world;

  @BeforeAll
  static void open() {
    world = new MeetingWorld(TestDatabase.hsqldb());
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void begin() {
    world.begin();
  }

  @Test
  void times_are_proposed_in_the_agreed_hours_of_both_clocks() {
    var page = world.offering.page(TEAM, ADA, world.pair).orElseThrow();
    assertThat(page.found().fit()).isEqualTo(Fit.AGREED);
    assertThat(page.found().times().get(0)).isEqualTo(FIRST);
    assertThat(page.minutes()).isEqualTo(45);
    assertThat(page.repeatsUntil()).contains(LocalDate.of(2026, 12, 1));
    assertThat(world.offering.page(TEAM, "U0EVE", world.pair)).isEmpty();
  }

  @Test
  void it_stands_once_both_said_yes_and_everybody_is_told_with_what_comes_before_and_after() {
    var offer = world.offered(ADA);
    assertThat(offer.stage()).isEqualTo(Stage.WAITING);
    assertThat(world.outbox()).containsExactly("U0MIRA meetings.offer 2026-06-01T09:00:00Z");
    var asked = world.card(MIRA, offer.id());
    assertThat(asked.stage()).isEqualTo(Stage.ASKED);
    assertThat(asked.zone()).isEqualTo(MeetingWorld.NEW_YORK);
    var stands = done(world.answering.pick(world.actor(MIRA), offer.id(), asked.step(), FIRST));
    assertThat(stands.stage()).isEqualTo(Stage.STANDS);
    assertThat(stands.start()).contains(FIRST);
    assertThat(world.outbox())
        .contains(
            "U0ADA meetings.stands 2026-06-01T09:00:00Z",
            "U0MIRA meetings.stands 2026-06-01T09:00:00Z",
            "U0ADA meetings.happened 2026-06-02T16:45:00Z",
            "U0MIRA meetings.happened 2026-06-02T16:45:00Z")
        .as("it is past Ada's hour of today")
        .noneMatch(line -> line.contains("agenda"));
  }

  @Test
  void who_leads_is_asked_for_an_agenda_at_their_own_hour_the_day_before() {
    world.at("2026-05-31T06:00:00Z");
    world.standing();
    assertThat(world.outbox())
        .filteredOn(line -> line.contains("agenda"))
        .containsExactly("U0ADA meetings.agenda 2026-06-01T09:00:00Z");
  }

  @Test
  void of_two_who_offer_at_once_the_second_finds_the_firsts_times() {
    world.offered(ADA);
    var second =
        world.offering.offer(
            world.actor(MIRA),
            world.pair,
            new Draft(List.of(FIRST), Optional.empty(), null, false));
    assertThat(second).isInstanceOf(OfferOutcome.AnotherOffer.class);
  }

  @Test
  void a_second_pick_with_the_same_buttons_changes_nothing() {
    var offer = world.card(MIRA, world.offered(ADA).id());
    done(world.answering.pick(world.actor(MIRA), offer.id(), offer.step(), offer.slots().get(0)));
    var again =
        world.answering.pick(world.actor(MIRA), offer.id(), offer.step(), offer.slots().get(1));
    assertThat(again).isInstanceOf(Outcome.Stale.class);
    assertThat(world.card(ADA, offer.id()).start()).contains(offer.slots().get(0));
  }

  @Test
  void none_of_these_asks_who_offered_for_others_and_a_counter_offer_turns_the_question() {
    var offer = world.card(MIRA, world.offered(ADA).id());
    done(world.answering.none(world.actor(MIRA), offer.id(), offer.step()));
    var mine = world.card(ADA, offer.id());
    assertThat(mine.stage()).isEqualTo(Stage.NONE_SUITED);
    assertThat(world.offering.otherTimes(TEAM, ADA, offer.id()).orElseThrow().found().times())
        .hasSize(3)
        .doesNotContainAnyElementsOf(offer.slots());
    assertThat(world.mine.waiting(TEAM, ADA)).map(MeetingCard::id).contains(offer.id());
    var typed =
        new Draft(List.of(), Optional.of(LocalDateTime.parse("2026-06-05T19:30")), null, false);
    world.offering.counter(world.actor(ADA), offer.id(), mine.step(), typed);
    var asked = world.card(MIRA, offer.id());
    assertThat(asked.stage()).isEqualTo(Stage.ASKED);
    assertThat(asked.slots()).containsExactly(Instant.parse("2026-06-05T18:30:00Z"));
    var counter = world.offering.otherTimes(TEAM, MIRA, offer.id()).orElseThrow();
    world.offering.counter(
        world.actor(MIRA),
        offer.id(),
        asked.step(),
        new Draft(counter.found().times(), Optional.empty(), null, false));
    assertThat(world.card(ADA, offer.id()).stage()).isEqualTo(Stage.ASKED);
  }

  @Test
  void a_time_that_has_passed_is_neither_offered_nor_picked() {
    var yesterday =
        new Draft(List.of(), Optional.of(LocalDateTime.parse("2026-05-31T12:00")), null, false);
    assertThat(world.offering.offer(world.actor(ADA), world.pair, yesterday))
        .isEqualTo(new OfferOutcome.Past());
    var never =
        new Draft(List.of(), Optional.of(LocalDateTime.parse("2062-05-31T12:00")), null, false);
    assertThat(world.offering.offer(world.actor(ADA), world.pair, never))
        .isEqualTo(new OfferOutcome.TooFarAhead(LocalDate.of(2027, 6, 1)));
    assertThat(
            world.offering.offer(
                world.actor(ADA), world.pair, new Draft(List.of(), Optional.empty(), null, false)))
        .isEqualTo(new OfferOutcome.NothingChosen());
    var offer = world.card(MIRA, world.offered(ADA).id());
    world.at("2026-06-02T16:00:00Z");
    assertThat(world.answering.pick(world.actor(MIRA), offer.id(), offer.step(), FIRST))
        .isInstanceOf(Outcome.Past.class);
  }

  @Test
  void one_tap_moves_it_to_other_times_and_until_one_is_picked_it_can_stay() {
    var stands = world.standing();
    var moving =
        done(
            world.offering.move(
                world.actor(MIRA), stands.id(), world.card(MIRA, stands.id()).step()));
    assertThat(moving.stage()).isEqualTo(Stage.WAITING);
    assertThat(moving.wasAt()).contains(FIRST);
    assertThat(moving.slots()).doesNotContain(FIRST).hasSize(3);
    var kept = done(world.answering.keep(world.actor(MIRA), stands.id(), moving.step()));
    assertThat(kept.start()).contains(FIRST);
    assertThat(world.entries(stands.id()).get(0).sequence()).isZero();
    assertThat(world.outbox())
        .filteredOn(line -> line.startsWith("U0ADA meetings.happened"))
        .as("asked about once")
        .hasSize(1);
    var again = done(world.offering.move(world.actor(ADA), stands.id(), kept.step()));
    var asked = world.card(MIRA, stands.id());
    done(world.answering.pick(world.actor(MIRA), stands.id(), again.step(), asked.slots().get(1)));
    var entry = world.entries(stands.id()).get(0);
    assertThat(entry.sequence()).isEqualTo(1);
    assertThat(entry.key()).isEqualTo(stands.id());
    assertThat(entry.start()).isEqualTo(asked.slots().get(1));
    world.at("2026-06-30T09:00:00Z");
    assertThat(world.decisions(new HappenedNotice(world.cards), ADA))
        .filteredOn(Decision.Send.class::isInstance)
        .as("of two times, the one that stood")
        .hasSize(1);
  }

  @Test
  void either_calls_it_off_by_one_tap_and_the_calendar_hears_of_it() {
    var stands = world.standing();
    var off = done(world.answering.cancel(world.actor(MIRA), stands.id(), stands.step()));
    assertThat(off.why()).contains(Why.BY_ME);
    assertThat(world.card(ADA, stands.id()).why()).contains(Why.BY_OTHER);
    var entry = world.entries(stands.id()).get(0);
    assertThat(entry.cancelled()).isTrue();
    assertThat(entry.sequence()).isEqualTo(1);
    assertThat(world.outbox()).anyMatch(line -> line.startsWith("U0ADA meetings.cancelled"));
    assertThat(world.decisions(new StandsNotice(world.cards), ADA))
        .containsExactly(Decision.drop("answered or over"));
  }

  @Test
  void nobody_else_does_anything_with_it() {
    var stands = world.standing();
    assertThat(world.answering.cancel(world.actor("U0EVE"), stands.id(), stands.step()))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(world.offering.move(world.actor("U0EVE"), stands.id(), stands.step()))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(world.happening.answer(world.actor("U0EVE"), stands.id(), Happened.YES))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(world.agendas.add(world.actor("U0EVE"), stands.id(), "hello"))
        .isInstanceOf(Agendas.Outcome.Gone.class);
    assertThat(world.mine.one(TEAM, "U0EVE", stands.id())).isEmpty();
  }

  @Test
  void ending_the_relationship_calls_off_the_meeting_of_tomorrow_and_says_so() {
    var stands = world.standing();
    world.end(ADA);
    for (var person : List.of(ADA, MIRA)) {
      var card = world.card(person, stands.id());
      assertThat(card.stage()).isEqualTo(Stage.CANCELLED);
      assertThat(card.why()).contains(Why.ENDED);
      assertThat(world.decisions(new CancelledNotice(world.cards), person))
          .hasSize(1)
          .allMatch(decision -> decision instanceof Decision.Send);
    }
    assertThat(world.answering.cancel(world.actor(MIRA), stands.id(), stands.step()))
        .isInstanceOf(Outcome.Stale.class);
  }

  @Test
  void one_yes_counts_it_and_not_yet_does_not() {
    var stands = world.standing();
    assertThat(world.happening.answer(world.actor(ADA), stands.id(), Happened.YES))
        .as("still to come")
        .isInstanceOf(Outcome.Stale.class);
    world.after(stands);
    assertThat(world.mine.waiting(TEAM, ADA)).map(MeetingCard::stage).contains(Stage.DID_IT_HAPPEN);
    done(world.happening.answer(world.actor(ADA), stands.id(), Happened.NOT_YET));
    assertThat(held()).isEmpty();
    assertThat(world.card(MIRA, stands.id()).stage()).isEqualTo(Stage.NOT_YET);
    done(world.happening.answer(world.actor(MIRA), stands.id(), Happened.YES));
    assertThat(held()).containsExactly(new HeldMeetings.Held(FIRST, 45));
    assertThat(world.talked).containsExactly(world.pair + " 2026-06-02");
    assertThat(world.happening.answer(world.actor(ADA), stands.id(), Happened.NOT_YET))
        .isInstanceOf(Outcome.Stale.class);
  }

  private static List<HeldMeetings.Held> held() {
    return world.database.read(TEAM, session -> HeldMeetings.of(session, world.pair));
  }

  @Test
  void a_meeting_that_nobody_planned_here_is_noted_once_and_not_ahead() {
    var tomorrow = LocalDate.of(2026, 6, 2);
    assertThat(world.happening.note(world.actor(ADA), world.pair, tomorrow))
        .isEqualTo(new Happening.NoteOutcome.InTheFuture());
    assertThat(world.happening.note(world.actor(ADA), world.pair, LocalDate.of(2026, 5, 1)))
        .isEqualTo(new Happening.NoteOutcome.TooEarly(LocalDate.of(2026, 6, 1)));
    var today = LocalDate.of(2026, 6, 1);
    var noted =
        (Happening.NoteOutcome.Noted) world.happening.note(world.actor(ADA), world.pair, today);
    assertThat(noted.card().notedOn()).as("nobody told an hour").contains(today);
    var before =
        (Happening.NoteOutcome.NotedBefore)
            world.happening.note(world.actor(MIRA), world.pair, today);
    assertThat(before.card().notedOn()).contains(today);
    assertThat(held()).hasSize(1);
  }

  @Test
  void a_meeting_is_near_from_the_day_before_until_it_is_over() {
    var stands = world.standing();
    var start = stands.start().orElseThrow();
    assertThat(world.mine.near(TEAM, "U0EVE")).isEmpty();
    world.at(start.minus(Duration.ofDays(3)).toString());
    assertThat(world.mine.near(TEAM, ADA)).isEmpty();
    world.at(start.minus(Duration.ofHours(20)).toString());
    assertThat(world.mine.near(TEAM, ADA)).map(MeetingCard::id).contains(stands.id());
    world.at(start.plus(Duration.ofMinutes(1)).toString());
    assertThat(world.mine.near(TEAM, ADA)).isPresent();
    world.after(stands);
    assertThat(world.mine.near(TEAM, ADA)).isEmpty();
  }

  @Test
  void the_next_meeting_is_planned_when_it_is_due_and_not_right_after_the_last() {
    assertThat(world.mine.unplanned(TEAM, ADA)).isPresent();
    var stands = world.standing();
    assertThat(world.mine.unplanned(TEAM, ADA)).isEmpty();
    world.after(stands);
    world.happening.answer(world.actor(ADA), stands.id(), Happened.YES);
    assertThat(world.mine.unplanned(TEAM, ADA)).isEmpty();
    world.at("2026-06-09T10:00:00Z");
    assertThat(world.mine.unplanned(TEAM, ADA)).isPresent();
    var page = world.offering.page(TEAM, ADA, world.pair).orElseThrow();
    assertThat(page.found().times())
        .allMatch(t -> t.isAfter(Instant.parse("2026-06-13T23:00:00Z")));
  }

  @Test
  void times_on_offer_lapse_with_the_last_and_questions_of_long_ago_are_not_asked() {
    var offer = world.offered(ADA);
    assertThat(world.care.nextDue(TEAM, world.now())).contains(offer.slots().get(2));
    world.at(offer.slots().get(2).toString());
    assertThat(world.care.run(TEAM, world.now())).isEqualTo(1);
    assertThat(world.card(MIRA, offer.id()).why()).contains(Why.LAPSED);
    var stands = world.standing();
    var asked = stands.start().orElseThrow().plus(java.time.Duration.ofDays(7));
    assertThat(world.care.nextDue(TEAM, world.now())).contains(asked);
    world.at(asked.toString());
    assertThat(world.care.run(TEAM, world.now())).isEqualTo(1);
    assertThat(world.card(ADA, stands.id()).stage()).isEqualTo(Stage.OVER);
    assertThat(world.care.run(TEAM, world.now())).isZero();
  }
}
