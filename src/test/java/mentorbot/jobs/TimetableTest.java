package mentorbot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.store.Database;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {
  private static final Duration OFTEN = Duration.ofMillis(50);

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void jobs_run_again_and_again_and_a_failing_one_stops_no_other(Kind kind) throws Exception {
    var good = new CountDownLatch(3);
    var bad = new CountDownLatch(3);
    try (var database = kind.open();
        var timetable =
            Timetable.of(
                List.of(
                    new Job("good", OFTEN, good::countDown),
                    new Job(
                        "bad",
                        OFTEN,
                        () -> {
                          bad.countDown();
                          throw new IllegalStateException("a bug");
                        })),
                database)) {
      timetable.start();
      assertThat(good.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(bad.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_runs_before_the_start_while_paused_or_after_the_end(Kind kind) throws Exception {
    var runs = new AtomicInteger();
    try (var database = kind.open()) {
      var timetable =
          Timetable.of(List.of(new Job("count", OFTEN, runs::incrementAndGet)), database);
      timetable.pause();
      timetable.resume();
      Thread.sleep(150);
      assertThat(runs).hasValue(0);
      timetable.start();
      waitFor(runs, 1);
      timetable.pause();
      Thread.sleep(100);
      int whenPaused = runs.get();
      Thread.sleep(200);
      assertThat(runs).hasValue(whenPaused);
      timetable.resume();
      waitFor(runs, whenPaused + 1);
      timetable.close();
      int atTheEnd = runs.get();
      Thread.sleep(150);
      assertThat(runs).hasValue(atTheEnd);
    }
  }

  @Test
  void closing_waits_for_what_is_running() throws Exception {
    var begun = new CountDownLatch(1);
    var done = new AtomicInteger();
    try (var database = TestDatabase.hsqldb()) {
      var job =
          new Job(
              "slow",
              Duration.ofHours(1),
              () -> {
                begun.countDown();
                sleep(300);
                done.incrementAndGet();
              });
      var timetable = Timetable.of(List.of(job), database);
      timetable.start();
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      timetable.close();
      assertThat(done).hasValue(1);
    }
  }

  @Test
  void two_nodes_on_one_database_never_run_a_job_at_once_and_forget_what_no_longer_exists()
      throws Exception {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    var runs = new AtomicInteger();
    var job =
        new Job(
            "shared",
            OFTEN,
            () -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              sleep(20);
              running.decrementAndGet();
              runs.incrementAndGet();
            });
    try (var database = TestDatabase.postgres()) {
      var old = Timetable.of(List.of(new Job("gone", OFTEN, () -> {})), database);
      old.start();
      old.close();
      try (var one = Timetable.of(List.of(job), database);
          var two = Timetable.of(List.of(job), database)) {
        one.start();
        two.start();
        waitFor(runs, 8);
      }
      assertThat(most).hasValue(1);
      try (var connection = database.dataSource().getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select job_name from qrtz_job_details")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("shared");
        assertThat(rows.next()).isFalse();
      }
    }
  }

  @Test
  void what_a_node_was_at_when_it_was_killed_is_begun_anew_by_another_within_thirty_seconds()
      throws Exception {
    var url = TestDatabase.postgresUrl();
    var runs = new AtomicInteger();
    var work = new Job(DyingNode.WORK, Duration.ofHours(1), runs::incrementAndGet);
    try (var database = TestDatabase.at(url);
        var living = Timetable.of(List.of(work), database)) {
      living.start();
      waitFor(runs, 1);
      living.pause();
      DyingNode.killedAtWork(url);
      living.resume();
      for (int n = 0; n < 300 && runs.get() < 2; n++) {
        sleep(100);
      }
      assertThat(runs).hasValue(2);
    }
  }

  /** The ticks of a job are now one node's and now another's. */
  @Test
  void a_failure_is_over_when_any_node_has_managed() {
    try (var database = TestDatabase.postgres()) {
      var one = JobHealth.in(database);
      var two = JobHealth.in(database);
      var since = Instant.parse("2026-11-23T09:00:00Z");
      one.failed("goals.celebrate", since);
      two.failed("goals.celebrate", since.plusSeconds(60));
      assertThat(failing(two, database)).isEqualTo(Map.of("goals.celebrate", since));
      two.works("goals.celebrate");
      assertThat(failing(one, database)).isEmpty();
    }
  }

  private static Map<String, Instant> failing(JobHealth health, Database database) {
    return database.read("T1", health::failing);
  }

  private static void waitFor(AtomicInteger count, int wanted) {
    for (int n = 0; n < 400 && count.get() < wanted; n++) {
      sleep(50);
    }
    assertThat(count.get()).isGreaterThanOrEqualTo(wanted);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
