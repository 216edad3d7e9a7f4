package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import mentorbot.store.Database;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SenderLoopTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @Test
  void a_commit_wakes_it_and_after_its_end_nothing_is_sent() throws Exception {
    try (var database = TestDatabase.hsqldb()) {
      var office = new Office(database);
      var loop = new SenderLoop(office.sender, database, 4, () -> false);
      loop.start();
      for (int n = 0; n < 3; n++) {
        office.put(office.personal, "U" + n, "s" + n);
        awaitMessages(office, n + 1);
      }
      loop.close();
      office.put(office.personal, "U9", "late");
      Thread.sleep(200);
      assertThat(office.slack.conversations).hasSize(3);
    }
  }

  /** As at SIGTERM: Slack has the message, and its answer takes a while. */
  @Test
  void what_is_under_way_at_its_end_is_finished_and_marked_and_nothing_else_begun()
      throws Exception {
    try (var database = TestDatabase.hsqldb()) {
      var office = new Office(database);
      var begun = new CountDownLatch(2);
      var answered = new CountDownLatch(1);
      office.slack.meanwhile =
          () -> {
            begun.countDown();
            answered.await();
          };
      var loop = new SenderLoop(office.sender, database, 4, () -> false);
      loop.start();
      office.put(office.personal, "U1", "under way");
      office.put(office.personal, "U1", "next");
      office.put(office.reply, "U2", "awaited");
      assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
      var closing = CompletableFuture.runAsync(loop::close);
      assertThatThrownBy(() -> closing.get(300, TimeUnit.MILLISECONDS))
          .as("it waits for what is under way")
          .isInstanceOf(TimeoutException.class);
      answered.countDown();
      closing.get(5, TimeUnit.SECONDS);
      assertThat(office.slack.textsOf("U1")).containsExactly("under way");
      assertThat(office.slack.textsOf("U2")).containsExactly("awaited");
      assertThat(office.reason("under way")).startsWith("SENT");
      assertThat(office.reason("awaited")).startsWith("SENT");
      assertThat(office.reason("next")).startsWith("WAITING");
    }
  }

  /** Else an agenda and a check-in of the same hour come as two messages (M28). */
  @Test
  void what_sweeps_leave_close_together_is_one_message_and_no_answer_waits_for_them()
      throws Exception {
    try (var database = TestDatabase.hsqldb()) {
      var office = new Office(database);
      var sweeping = new AtomicBoolean(true);
      try (var loop = new SenderLoop(office.sender, database, 4, sweeping::get)) {
        loop.start();
        office.put(office.nudge, "U1", "agenda");
        office.put(office.reply, "U2", "answer");
        awaitMessages(office, 1);
        Thread.sleep(200);
        office.put(office.nudge, "U1", "check-in");
        sweeping.set(false);
        awaitMessages(office, 2);
        assertThat(office.slack.textsOf("U2")).containsExactly("answer");
        assertThat(office.slack.textsOf("U1")).containsExactly("agenda + check-in");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_over_half_a_year_ago_is_forgotten_in_its_own_team_only(Kind kind) {
    try (var database = kind.open()) {
      var mine = new Office(database);
      var theirs = new Office(database);
      for (var office : new Office[] {mine, theirs}) {
        office.personal.decisions.put("dropped", Decision.drop("over"));
        office.put(office.personal, "U1", "sent");
        office.put(office.personal, "U1", "dropped");
        office.put(office.personal, "C1NEWS", "in a channel");
        var inYears = office.programme.instant().plus(Duration.ofDays(900));
        office.put(office.personal, "U1", "waiting", inYears);
        office.deliver();
      }
      var housekeeping = new Housekeeping(database, new Clocks(mine.programme, mine.wall));
      mine.later(Housekeeping.NOTICES_KEPT);
      housekeeping.tidy(mine.team);
      assertThat(mine.notices()).hasSize(4);
      mine.later(Duration.ofSeconds(1));
      housekeeping.tidy(mine.team);
      assertThat(mine.notices())
          .extracting(Notice::subject)
          .containsExactlyInAnyOrder("waiting", "in a channel");
      assertThat(theirs.notices()).hasSize(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_team_never_touches_the_notices_of_another(Kind kind) {
    try (var database = kind.open()) {
      var mine = new Office(database);
      var theirs = new Office(database);
      theirs.put(theirs.personal, "U1", "request");
      theirs.deliver();
      theirs.put(theirs.personal, "U1", "waiting");
      var before = theirs.notices().stream().map(n -> n.version() + " " + n.stale()).toList();
      database.change(
          mine.team,
          session -> {
            Outbox.refreshAll(session, "request");
            Outbox.reconsider(session, "U1");
            var notices = new Notices_(session);
            notices.dropAll("U1", "attack", "survey");
            for (var notice : theirs.notices()) {
              notices.drop(notice.id(), notice.version(), "attack");
              notices.sent(notice.id(), "D", "1", mine.programme.instant());
            }
          });
      assertThat(mine.deliver()).isZero();
      assertThat(theirs.notices().stream().map(n -> n.version() + " " + n.stale()).toList())
          .isEqualTo(before);
    }
  }

  private static void awaitMessages(Office office, int wanted) throws InterruptedException {
    for (int n = 0; n < 200 && office.slack.conversations.size() < wanted; n++) {
      Thread.sleep(20);
    }
    assertThat(office.slack.conversations).hasSize(wanted);
  }
}
