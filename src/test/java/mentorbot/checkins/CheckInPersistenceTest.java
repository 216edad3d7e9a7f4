package mentorbot.checkins;

import static mentorbot.checkins.CheckInWorld.ADA;
import static mentorbot.checkins.CheckInWorld.MIRA;
import static mentorbot.checkins.CheckInWorld.RUTH;
import static mentorbot.checkins.CheckInWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mentorbot.checkins.Answering.Delay;
import mentorbot.store.Database;
import mentorbot.store.ForeignTeamException;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInPersistenceTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_round_is_asked_answered_noted_and_closed(Kind kind) {
    try (var world = new CheckInWorld(kind.open())) {
      world.begin();
      world.walkTo("2026-06-29T10:00:00Z");
      var ada = world.open(ADA);
      world.answering.delay(world.actor(ADA), ada.id(), ada.step(), Delay.LATER_TODAY);
      world.at("2026-06-29T14:00:00Z");
      world.answer(ADA, world.open(ADA), Answer.NOT_SO_GOOD);
      world.answering.write(world.actor(ADA), ada.id(), "déjà vu 🐾", true);
      world.answering.timeKept(world.actor(ADA), ada.id(), TimeKept.NO);
      assertThat(world.answering.written(TEAM, ADA, ada.id()).orElseThrow().note())
          .isEqualTo("déjà vu 🐾");
      world.walkTo("2026-07-02T10:00:00Z");
      assertThat(world.stage(ADA, ada.id())).isEqualTo(CheckInCard.Stage.ANSWERED_AND_CLOSED);
      var preview = world.wishing.preview(TEAM, ADA, world.pair, Wish.PRACTICE).orElseThrow();
      world.wishing.tell(
          world.actor(ADA), world.pair, Wish.PRACTICE, preview.recipients(), "the rota");
      var open = world.database.read(TEAM, s -> world.requests.open(s, RUTH));
      assertThat(open).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_team_finds_and_changes_nothing(Kind kind) {
    try (var world = new CheckInWorld(kind.open())) {
      world.begin();
      world.at("2026-06-15T10:00:00Z");
      var id = world.open(ADA).id();
      var theirs = world.database.read(TEAM, s -> new CheckIns_(s).checkIn(id)).orElseThrow();
      assertThat(world.database.<Optional<CheckIn>>read("T2", s -> new CheckIns_(s).checkIn(id)))
          .isEmpty();
      assertThat(world.database.<Long>read("T2", s -> new CheckIns_(s).count(ADA))).isZero();
      var delivered = world.database.read("T2", s -> new CheckIns_(s).delivered(world.now()));
      assertThat(delivered).isEmpty();
      assertThat(world.ask.run("T2", Instant.parse("2026-06-29T10:00:00Z"))).isZero();
      assertThat(world.close.run("T2", Instant.parse("2026-06-29T10:00:00Z"))).isZero();
      assertThatThrownBy(() -> world.database.change("T2", s -> s.delete(theirs)))
          .isInstanceOf(ForeignTeamException.class);
      assertThat(world.open(ADA).id()).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_nodes_that_sweep_at_once_ask_each_person_once(Kind kind) {
    try (var world = new CheckInWorld(kind.open())) {
      world.begin();
      var now = Instant.parse("2026-06-15T10:00:00Z");
      var one = CompletableFuture.supplyAsync(() -> world.ask.run(TEAM, now));
      var other = CompletableFuture.supplyAsync(() -> world.ask.run(TEAM, now));
      assertThat(one.join() + other.join()).isEqualTo(2);
      assertThat(world.asked(ADA)).containsExactly(LocalDate.of(2026, 6, 15));
      assertThat(world.messages(MIRA)).containsExactly("checkins.prompt WAITING");
    }
  }
}
