package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;
import mentorbot.surveys.PortionsTest.Kind;
import mentorbot.testing.Poison;
import mentorbot.testing.TestDatabase;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Portions of lists and errands, of which one is another's, or fails. */
class PortionFaultsTest {
  /** The other one has it and does it; this one saw it before, and comes too late. */
  @ParameterizedTest
  @EnumSource
  void a_portion_that_another_has_taken_is_left_to_them(Kind kind) throws Exception {
    try (var world = new SurveyWorld(kind.open())) {
      var survey = PortionsTest.sent(world, 4);
      var list = world.database.read(TEAM, s -> new Portions_(s).nextList(survey).orElseThrow());
      whileTaken(world, session -> new Portions_(session).take(list.id()));
      assertThat(world.count("SurveyPerson")).isZero();
      world.database.change(TEAM, s -> s.insert(list));
      assertThat(PortionsTest.step(world)).isTrue();
      assertThat(world.count("SurveyPerson")).isEqualTo(4);
      var errand =
          world.database.read(TEAM, s -> new Portions_(s).nextErrand(survey).orElseThrow());
      whileTaken(world, session -> new Portions_(session).step(errand.id(), 0));
      assertThat(PortionsTest.asked(world)).isEmpty();
    }
  }

  private static void whileTaken(SurveyWorld world, ToIntFunction<StatelessSession> take)
      throws Exception {
    var taken = new CountDownLatch(1);
    var tried = new CountDownLatch(1);
    var other =
        CompletableFuture.runAsync(
            () ->
                world.database.change(
                    TEAM,
                    session -> {
                      assertThat(take.applyAsInt(session)).isOne();
                      taken.countDown();
                      await(tried);
                    }));
    assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
    var late = CompletableFuture.supplyAsync(() -> PortionsTest.step(world));
    try {
      assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
    } finally {
      tried.countDown();
    }
    other.get(5, TimeUnit.SECONDS);
    late.get(5, TimeUnit.SECONDS);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_survey_whose_errand_fails_holds_up_no_other_one() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      var broken = PortionsTest.sent(world, 4);
      PortionsTest.finish(world);
      world.at("2026-06-20T09:00:00Z");
      assertThat(world.closeAll()).isEqualTo(1);
      world.database.change(
          TEAM,
          session ->
              new Portions_(session)
                  .add(new SurveyErrand(broken, SurveyErrand.Kind.BACK, Instant.EPOCH)));
      try (var poison = Poison.on(world.database, "notice", "subject", broken)) {
        assertThat(poison).isNotNull();
        var other = PortionsTest.sent(world, 4, 6);
        assertThatThrownBy(() -> PortionsTest.finish(world)).hasStackTraceContaining("45000");
        assertThat(world.answering.open(TEAM, PortionsTest.user(4), other))
            .isInstanceOf(AnswerOutcome.Ready.class);
      }
      PortionsTest.finish(world);
      assertThat(PortionsTest.notices(world, BackNotice.NAME)).hasSize(4);
    }
  }
}
