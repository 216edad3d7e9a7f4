package mentorbot.closing;

import static mentorbot.closing.ClosingWorld.ADA;
import static mentorbot.closing.ClosingWorld.MIRA;
import static mentorbot.closing.ClosingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import mentorbot.agreement.AgreementWorld;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Relationships.EndOutcome;
import mentorbot.people.PeopleFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoingOnTest {
  @ParameterizedTest
  @EnumSource
  void both_end_it_at_the_same_moment_and_each_looks_back_once(ClosingWorld.Kind kind)
      throws Exception {
    try (var world = kind.open()) {
      var pair = world.pair();
      var together = new CyclicBarrier(2);
      var ends = new ArrayList<Callable<EndOutcome>>();
      for (var user : List.of(ADA, MIRA)) {
        var actor = world.by(user);
        ends.add(
            () -> {
              together.await();
              return world.relationships.end(actor, pair, null, false);
            });
      }
      var pool = Executors.newFixedThreadPool(2);
      var outcomes = new ArrayList<EndOutcome>();
      for (var ended : pool.invokeAll(ends)) {
        outcomes.add(ended.get());
      }
      pool.shutdown();
      assertThat(outcomes)
          .hasAtLeastOneElementOfType(EndOutcome.Ended.class)
          .hasAtLeastOneElementOfType(EndOutcome.AlreadyEnded.class);
      for (var user : List.of(ADA, MIRA)) {
        assertThat(world.book.mine(ClosingWorld.TEAM, user, 0, 5).items()).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void both_wish_at_the_same_moment_and_go_on_once_with_what_they_had_agreed(ClosingWorld.Kind kind)
      throws Exception {
    try (var world = kind.open()) {
      var pair = world.pair();
      world.agreements.edit(ADA, pair, meetings -> AgreementWorld.minutes(meetings, 120));
      var agreed = world.agreements.sheet(MIRA, pair).agreement().orElseThrow().text();
      world.relationships.end(world.by(ADA), pair, null, false);
      var together = new CyclicBarrier(2);
      var wishes = new ArrayList<Callable<ClosingOutcome>>();
      for (var user : List.of(ADA, MIRA)) {
        var actor = world.by(user);
        var closing = world.closingOf(user);
        wishes.add(
            () -> {
              together.await();
              return world.goingOn.wish(actor, closing);
            });
      }
      var pool = Executors.newFixedThreadPool(2);
      var outcomes = new ArrayList<ClosingOutcome>();
      for (var wished : pool.invokeAll(wishes)) {
        outcomes.add(wished.get());
      }
      pool.shutdown();
      assertThat(outcomes)
          .hasAtLeastOneElementOfType(ClosingOutcome.GoesOn.class)
          .hasAtLeastOneElementOfType(ClosingOutcome.Wished.class);
      var open = world.database.read(TEAM, session -> new Mentorships_(session).openOf(ADA));
      assertThat(open).hasSize(1);
      assertThat(open.get(0).state()).isEqualTo(Mentorship.State.AGREEING);
      var drafted = world.agreements.sheet(MIRA, open.get(0).id()).newest().text();
      assertThat(drafted).as("not what nobody had signed").isEqualTo(agreed);
      assertThat(world.board.all()).contains(ADA + " closing.goes-on", MIRA + " closing.goes-on");
      assertThat(world.goingOn.wish(world.by(ADA), world.closingOf(ADA)))
          .isInstanceOf(ClosingOutcome.Already.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_wish_waits_where_no_place_is_free_and_can_be_taken_back(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.ended();
      world.goingOn.wish(world.by(MIRA), world.closingOf(MIRA));
      new PeopleFixture(world.database).technician("U4", "exotics");
      world.agreements.pair(TEAM, "U4", MIRA);
      assertThat(world.goingOn.wish(world.by(ADA), world.closingOf(ADA)))
          .isEqualTo(new ClosingOutcome.NoPlace(false, List.of(MIRA)));
      assertThat(world.goingOn.takeBackWish(world.by(MIRA), world.closingOf(MIRA)))
          .isInstanceOf(ClosingOutcome.WishTakenBack.class);
      assertThat(world.goingOn.wish(world.by(ADA), world.closingOf(ADA)))
          .isInstanceOf(ClosingOutcome.Wished.class);
      assertThat(world.board.all()).doesNotContain(MIRA + " closing.goes-on");
    }
  }
}
