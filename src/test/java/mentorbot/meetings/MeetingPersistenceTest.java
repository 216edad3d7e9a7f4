package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mentorbot.store.Database;
import mentorbot.store.ForeignTeamException;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingPersistenceTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_picks_at_once_have_one_outcome(Kind kind) {
    try (var world = new MeetingWorld(kind.open()).begin()) {
      var offer = world.card(MIRA, world.offered(ADA).id());
      var picks =
          atOnce(
              () ->
                  world.answering.pick(
                      world.actor(MIRA), offer.id(), offer.step(), offer.slots().get(0)),
              () ->
                  world.answering.pick(
                      world.actor(MIRA), offer.id(), offer.step(), offer.slots().get(1)));
      assertThat(picks.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
      assertThat(picks.stream().filter(Outcome.Stale.class::isInstance)).hasSize(1);
      assertThat(world.outbox().stream().filter(l -> l.contains("meetings.stands"))).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_who_offer_at_once_make_one_offer(Kind kind) {
    try (var world = new MeetingWorld(kind.open()).begin()) {
      var times = world.offering.page(TEAM, ADA, world.pair).orElseThrow().found().times();
      var draft = new Draft(times, Optional.empty(), "Room 2 – déjà vu", false);
      var offers =
          atOnce(
              () -> world.offering.offer(world.actor(ADA), world.pair, draft),
              () -> world.offering.offer(world.actor(MIRA), world.pair, draft));
      assertThat(offers.stream().filter(OfferOutcome.Offered.class::isInstance)).hasSize(1);
      assertThat(world.mine.open(TEAM, ADA)).hasSize(1);
      assertThat(world.mine.open(TEAM, ADA).get(0).place()).contains("Room 2 – déjà vu");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_move_and_a_call_off_at_once_have_one_outcome(Kind kind) {
    try (var world = new MeetingWorld(kind.open()).begin()) {
      var stands = world.standing();
      var acts =
          atOnce(
              () -> world.offering.move(world.actor(ADA), stands.id(), stands.step()),
              () -> world.answering.cancel(world.actor(MIRA), stands.id(), stands.step()));
      assertThat(acts.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_nodes_plan_a_date_of_a_series_once(Kind kind) {
    try (var world = new MeetingWorld(kind.open()).begin()) {
      world.standing(true);
      world.at("2026-06-02T16:00:00Z");
      var now = world.now();
      atOnce(() -> world.care.run(TEAM, now), () -> world.care.run(TEAM, now));
      assertThat(world.mine.open(TEAM, ADA)).hasSize(4);
      assertThat(world.mine.all(TEAM, ADA, 0, 3).more()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_team_finds_and_changes_nothing(Kind kind) {
    try (var world = new MeetingWorld(kind.open()).begin()) {
      var stands = world.standing();
      var theirs =
          world.database.read(TEAM, s -> new Meetings_(s).meeting(stands.id())).orElseThrow();
      assertThat(world.mine.open("T2", ADA)).isEmpty();
      assertThat(world.mine.one("T2", ADA, stands.id())).isEmpty();
      assertThatThrownBy(() -> world.database.change("T2", s -> s.delete(theirs)))
          .isInstanceOf(ForeignTeamException.class);
      assertThat(world.card(ADA, stands.id()).start()).isPresent();
    }
  }

  private static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) {
    var both = Stream.of(one, other).map(CompletableFuture::supplyAsync).toList();
    return both.stream().map(CompletableFuture::join).toList();
  }
}
