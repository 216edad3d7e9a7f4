package mentorbot.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.checkins.StoredAnswers;
import mentorbot.desk.DeskWorld;
import mentorbot.mentorships.Phase;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeeklyNoticeTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_coordinators_week_is_put_together_when_it_is_sent(Kind kind) {
    try (var world = new DeskWorld(kind.open()).enrolled()) {
      var pair = world.pair("UMIRA", "UANA");
      var held = world.pair("UMIRA", "UBEN");
      world.reportsTo("UBEN", "UMIRA");
      var answers = new StoredAnswers(world.database, DeskWorld.TEAM);
      for (int day = 1; day <= 6; day++) {
        answers.answered(pair, "UANA", DeskWorld.DAY.minusDays(day));
      }
      answers.answered(pair, "UMIRA", DeskWorld.DAY.minusDays(30));
      answers.passedBy(pair, "UMIRA", DeskWorld.DAY.minusDays(2));
      var notice = put(world, "URUTH");
      world.desk.snooze(world.by("URUTH"), "COURSE:UANA");
      var digest = sent(world, notice);
      assertThat(digest.waiting().stream().map(entry -> entry.item().key()))
          .containsExactly("DUAL_ROLE:" + held, "COURSE:UBEN", "COURSE:UMIRA");
      assertThat(digest.health())
          .isEqualTo(
              new Health(
                  Map.of(Phase.AGREEING, 1, Phase.HELD, 1),
                  new InFives(5),
                  0,
                  List.of(),
                  Optional.empty()));
      assertThat(digest.quiet()).isFalse();
      var theirs =
          world.database.read(
              "T2", s -> Week.before(s, world.clock.instant(), Optional.empty()).phases());
      assertThat(theirs).isEmpty();
      dropped(world, notice);
    }
  }

  private static void dropped(DeskWorld world, Notice notice) {
    var nobody =
        new WeeklyNotice(
            world.desk, new Coordinators(List.of("USAM"), List.of()), s -> Optional.empty());
    Decision<Digest> decision =
        world.database.read(DeskWorld.TEAM, s -> nobody.decide(s, notice, world.clock.instant()));
    assertThat(decision).isEqualTo(Decision.drop("no coordinator any more"));
    world.clock.advance(Duration.ofDays(7));
    assertThat(decision(world, notice)).isEqualTo(Decision.drop("the next one is due"));
  }

  private static Notice put(DeskWorld world, String coordinator) {
    world.database.change(
        DeskWorld.TEAM,
        session ->
            Outbox.put(
                session,
                NewNotice.once(
                    coordinator, WeeklyNotice.NAME, "2026-06-01", world.clock.instant())));
    return world.board.of(coordinator, WeeklyNotice.NAME).get(0);
  }

  private static Digest sent(DeskWorld world, Notice notice) {
    return ((Decision.Send<Digest>) decision(world, notice)).data();
  }

  private static Decision<Digest> decision(DeskWorld world, Notice notice) {
    var kind = new WeeklyNotice(world.desk, world.coordinators, s -> Optional.empty());
    return world.database.read(DeskWorld.TEAM, s -> kind.decide(s, notice, world.clock.instant()));
  }
}
