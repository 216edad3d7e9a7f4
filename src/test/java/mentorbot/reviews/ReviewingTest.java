package mentorbot.reviews;

import static mentorbot.reviews.ReviewWorld.ADA;
import static mentorbot.reviews.ReviewWorld.CLOSES;
import static mentorbot.reviews.ReviewWorld.MIRA;
import static mentorbot.reviews.ReviewWorld.OPENS;
import static mentorbot.reviews.ReviewWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.mentorships.Ending;
import mentorbot.reviews.ReviewCard.Stage;
import mentorbot.reviews.Reviewing.Outcome;
import mentorbot.store.Database;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewingTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  private ReviewWorld world;

  @AfterEach
  void close() {
    world.close();
  }

  @BeforeEach
  void begin() {
    world = new ReviewWorld(TestDatabase.hsqldb()).begin();
  }

  @ParameterizedTest
  @EnumSource
  void all_who_want_to_continue_learn_so_at_the_same_time(Kind kind) {
    world.close();
    world = new ReviewWorld(kind.open()).begin();
    world.at("2026-07-01T07:59:00Z");
    assertThat(world.reviews()).isEmpty();
    assertThat(world.open.nextDue(TEAM, Instant.parse("2026-06-20T00:00:00Z")))
        .contains(Instant.parse(OPENS));
    world.at(OPENS).at(OPENS);
    assertThat(world.reviews()).containsExactly("2026-07-01 OPEN");
    assertThat(world.agreement.outbox())
        .containsExactly(
            "U0ADA reviews.asked",
            "U0ADA reviews.reminder",
            "U0MIRA reviews.asked",
            "U0MIRA reviews.reminder");
    world.say(ADA, Said.CONTINUE);
    world.say(MIRA, Said.CONTINUE);
    world.at("2026-07-11T07:59:00Z");
    assertThat(world.card(ADA).stage()).as("not before its time").isEqualTo(Stage.OPEN);
    assertThat(world.said()).isEqualTo(2);
    assertThat(world.close.nextDue(TEAM, Instant.parse(OPENS))).contains(Instant.parse(CLOSES));
    world.at(CLOSES).at(CLOSES);
    for (var party : List.of(ADA, MIRA)) {
      assertThat(world.card(party).stage()).isEqualTo(Stage.CONTINUE);
      assertThat(world.card(party).said()).isEmpty();
      assertThat(world.sends(ResultNotice.NAME, party)).containsExactly(true);
    }
    assertThat(world.said()).as("what was said is erased").isZero();
    assertThat(world.next(ADA)).contains(LocalDate.parse("2026-08-30"));
  }

  @Test
  void anything_else_is_one_and_the_same() {
    for (var other : Stream.concat(Stream.of(Said.values()), Stream.of((Said) null)).toList()) {
      world.at(OPENS);
      world.say(ADA, Said.CONTINUE);
      if (other != null) {
        world.say(MIRA, other);
      }
      world.at(CLOSES);
      var wanted = other == Said.CONTINUE ? Stage.CONTINUE : Stage.TALK;
      assertThat(world.card(ADA).stage()).as("" + other).isEqualTo(wanted);
      assertThat(world.card(MIRA).stage()).as("" + other).isEqualTo(wanted);
      world.close();
      begin();
    }
    world.at(OPENS).at(CLOSES);
    assertThat(world.card(ADA).stage()).as("no answer is not a yes").isEqualTo(Stage.TALK);
  }

  @Test
  void the_latest_tap_counts_and_twice_the_same_is_once() {
    world.at(OPENS);
    world.say(ADA, Said.END);
    world.say(ADA, Said.CONTINUE);
    assertThat(world.say(ADA, Said.CONTINUE)).isInstanceOf(Outcome.Done.class);
    world.say(MIRA, Said.CONTINUE);
    assertThat(world.card(ADA).said()).contains(Said.CONTINUE);
    world.at(CLOSES);
    assertThat(world.card(ADA).stage()).isEqualTo(Stage.CONTINUE);
  }

  @Test
  void nobody_touches_or_reads_anothers_part() {
    world.at(OPENS);
    world.say(ADA, Said.END);
    var adas = world.card(ADA).id();
    world.reviewing.note(world.actor(ADA), adas, "Zebra");
    for (var stranger : List.of(MIRA, "U0RUTH")) {
      assertThat(world.reviewing.answer(world.actor(stranger), adas, Said.CONTINUE))
          .isInstanceOf(Outcome.Gone.class);
      assertThat(world.reviewing.affirm(world.actor(stranger), adas))
          .isInstanceOf(Outcome.Gone.class);
      assertThat(world.reviewing.note(world.actor(stranger), adas, "x"))
          .isInstanceOf(Outcome.Gone.class);
      assertThat(world.reviewing.written(TEAM, stranger, adas)).isEmpty();
      assertThat(world.mine.one(TEAM, stranger, adas)).isEmpty();
    }
    assertThat(world.reviewing.written("T2", ADA, adas)).isEmpty();
    assertThat(world.card(ADA).said()).contains(Said.END);
    assertThat(world.reviewing.written(TEAM, ADA, adas).orElseThrow().note()).isEqualTo("Zebra");
    assertThat(world.card(MIRA).hasNote()).isFalse();
  }

  @Test
  void what_comes_after_the_close_counts_no_more_but_the_note_stays_ones_own() {
    world.at(OPENS);
    var id = world.card(ADA).id();
    world.agreement.clock.set(Instant.parse(CLOSES));
    assertThat(world.say(ADA, Said.CONTINUE))
        .as("also before the sweep came by")
        .isInstanceOf(Outcome.Closed.class);
    world.at(CLOSES);
    assertThat(world.reviewing.answer(world.actor(ADA), id, Said.CONTINUE))
        .isInstanceOf(Outcome.Closed.class);
    assertThat(world.reviewing.affirm(world.actor(ADA), id)).isInstanceOf(Outcome.Closed.class);
    assertThat(world.said()).isZero();
    world.reviewing.note(world.actor(ADA), id, "To say when we talk");
    assertThat(world.mine.withNotes(TEAM, ADA)).extracting(ReviewCard::id).containsExactly(id);
    assertThat(world.mine.withNotes(TEAM, MIRA)).isEmpty();
    world.reviewing.note(world.actor(ADA), id, " ");
    assertThat(world.mine.withNotes(TEAM, ADA)).isEmpty();
  }

  @Test
  void only_who_has_not_answered_is_reminded_and_nobody_once_it_rests() {
    world.at(OPENS);
    assertThat(world.sends(AskedNotice.NAME, ADA)).containsExactly(true);
    world.say(ADA, Said.END);
    assertThat(world.sends(ReminderNotice.NAME, ADA)).containsExactly(false);
    assertThat(world.sends(ReminderNotice.NAME, MIRA)).containsExactly(true);
    world.update("update Mentorship set state = PAUSED");
    assertThat(world.sends(ReminderNotice.NAME, MIRA)).containsExactly(false);
    world.at(CLOSES);
    assertThat(world.reviews()).containsExactly("2026-07-01 OFF");
    assertThat(world.agreement.outbox()).doesNotContain("U0ADA reviews.result");
    assertThat(world.said()).isZero();
  }

  @Test
  void a_relationship_that_ends_calls_it_off_and_keeps_no_answer() {
    world.at(OPENS);
    world.say(ADA, Said.MODIFY);
    var id = world.card(ADA).id();
    world.database.change(
        TEAM,
        session ->
            new Ending(world.agreement.sealer, List.of(new ReviewEnds()))
                .left(session, world.actor(MIRA), world.agreement.clock.instant()));
    assertThat(world.reviews()).containsExactly("2026-07-01 OFF");
    assertThat(world.said()).isZero();
    assertThat(world.reviewing.answer(world.actor(ADA), id, Said.END))
        .isInstanceOf(Outcome.Closed.class);
    assertThat(world.mine.waiting(TEAM, ADA)).isEmpty();
    world.at("2026-12-24T08:00:00Z");
    assertThat(world.reviews()).containsExactly("2026-07-01 OFF");
  }

  @Test
  void who_leaves_leaves_nothing_behind() {
    world.at(OPENS);
    world.reviewing.note(world.actor(ADA), world.card(ADA).id(), "Zebra");
    world.database.change(
        TEAM, s -> new ReviewEnds().left(s, world.actor(ADA), world.agreement.clock.instant()));
    var item = ReviewEnds.privacyItems().get(0);
    assertThat(world.database.<Long>read(TEAM, s -> item.count().of(s, ADA))).isZero();
    assertThat(world.database.<Long>read(TEAM, s -> item.count().of(s, MIRA))).isEqualTo(1);
    world.say(MIRA, Said.CONTINUE);
    world.at(CLOSES);
    assertThat(world.reviews()).as("one yes is not all").containsExactly("2026-07-01 TALK");
  }

  @Test
  void of_three_all_have_to_want_it_and_each_is_asked_alike() {
    world.joined("U0NOOR");
    world.at(OPENS);
    world.say(ADA, Said.CONTINUE);
    world.say(MIRA, Said.CONTINUE);
    world.at(CLOSES);
    for (var party : List.of(ADA, MIRA, "U0NOOR")) {
      assertThat(world.card(party).stage()).isEqualTo(Stage.TALK);
      assertThat(world.card(party).others()).hasSize(2);
    }
    world.at("2026-08-30T08:00:00Z");
    for (var party : List.of(ADA, MIRA, "U0NOOR")) {
      world.say(party, Said.CONTINUE);
    }
    world.at("2026-09-09T08:00:00Z");
    assertThat(world.card("U0NOOR").stage()).isEqualTo(Stage.CONTINUE);
  }

  @Test
  void confidentiality_is_reaffirmed_by_one_tap() {
    world.at(OPENS);
    world.reviewing.affirm(world.actor(ADA), world.card(ADA).id());
    assertThat(world.card(ADA).affirmedOn()).contains(LocalDate.parse("2026-07-01"));
    assertThat(world.card(MIRA).affirmedOn()).isEmpty();
  }

  @Test
  void what_is_sealed_is_of_one_length_whatever_was_said() {
    world.at(OPENS);
    var lengths =
        Stream.of(Said.values())
            .map(
                said -> {
                  world.say(ADA, said);
                  return sealedLength();
                })
            .distinct();
    assertThat(lengths).hasSize(1);
  }

  private int sealedLength() {
    return world.database.read(
        TEAM,
        s ->
            s.createNativeQuery(
                    "select said from review_answer where said is not null", byte[].class)
                .getSingleResult()
                .length);
  }
}
