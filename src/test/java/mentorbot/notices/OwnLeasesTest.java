package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The only process at a database keeps its leases to itself. */
class OwnLeasesTest {
  @Test
  void of_many_lanes_that_want_a_mailbox_at_once_one_wins() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    try (var database = TestDatabase.hsqldb()) {
      var leases = new Leases(database, FakeClock.at("2026-04-13T11:00:00Z"));
      leases.areOursAlone();
      for (int round = 0; round < 20; round++) {
        var user = "U" + round;
        Callable<Boolean> racer = () -> leases.win("T1", user);
        long winners = 0;
        for (var won : pool.invokeAll(Collections.nCopies(4, racer))) {
          winners += won.get() ? 1 : 0;
        }
        assertThat(winners).isOne();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_lease_runs_out_and_one_that_was_given_back_is_free() {
    try (var database = TestDatabase.hsqldb()) {
      var wall = FakeClock.at("2026-04-13T11:00:00Z");
      var leases = new Leases(database, wall);
      leases.areOursAlone();
      assertThat(leases.win("T1", "U1")).isTrue();
      assertThat(leases.win("T1", "U1")).isFalse();
      assertThat(leases.win("T2", "U1")).as("another team's mailbox is another").isTrue();
      leases.release("T1", "U1", null);
      assertThat(database.<Boolean>write("T1", s -> leases.keep(s, "U1"))).isFalse();
      assertThat(leases.win("T1", "U1")).isTrue();
      wall.advance(Leases.LENGTH.plusSeconds(1));
      assertThat(leases.win("T1", "U1")).as("its holder is lost").isTrue();
      leases.release("T1", "U1", wall.instant().plusSeconds(5));
      assertThat(leases.win("T1", "U1")).as("to be left alone").isFalse();
      wall.advance(Duration.ofSeconds(5));
      assertThat(leases.win("T1", "U1")).isTrue();
    }
  }

  /** Each commit is waited for on the disk, by one after the other: they are what takes time. */
  @Test
  void a_message_takes_two_commits_and_the_next_one_waits_for_its_second() {
    try (var database = TestDatabase.hsqldb()) {
      var office = new Office(database);
      office.sender.isAlone();
      office.slack.breather = Duration.ofSeconds(1);
      office.put(office.personal, "U1", "a");
      office.deliver();
      office.put(office.personal, "U1", "b");
      office.wall.advance(Duration.ofSeconds(1));
      var commits = new AtomicInteger();
      database.onCommit(commits::incrementAndGet);
      office.sender.due(Set.of()).forEach(Visit::run);
      assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
      assertThat(commits).hasValue(2);
      office.put(office.personal, "U1", "c");
      assertThat(office.sender.due(Set.of())).as("within the second").isEmpty();
      office.wall.advance(Duration.ofSeconds(1));
      assertThat(office.sender.due(Set.of())).hasSize(1);
    }
  }

  @Test
  void while_one_lane_is_at_it_the_other_neither_plans_nor_makes_a_visit() {
    var office = Office.alone();
    office.put(office.personal, "U1", "a");
    office.put(office.reply, "U1", "b");
    office.slack.callsBefore = 1;
    var planned = office.sender.awaited(Set.of());
    List<Object> meanwhile = new ArrayList<>();
    office.slack.beforeCall =
        () -> {
          office.slack.callsBefore = 0;
          meanwhile.add(office.sender.awaited(Set.of()).size());
          planned.forEach(visit -> meanwhile.add(visit.run()));
        };
    office.sender.due(Set.of()).forEach(Visit::run);
    assertThat(meanwhile).as("none planned, nothing told").containsExactly(0, 0);
    assertThat(office.slack.conversations).isNotEmpty();
  }

  /** The dead one cannot give its leases back, and nobody waits for them. */
  @Test
  void the_next_process_need_not_wait_for_what_a_dead_one_held() {
    var office = Office.alone();
    office.put(office.personal, "U1", "a");
    office.slack.faults.add(FakeSlack.Fault.KILLED_BEFORE);
    assertThatThrownBy(office::deliver).isInstanceOf(FakeSlack.Killed.class);
    assertThat(office.sender.due(Set.of())).as("it would be held for as long as a lease").isEmpty();
    office.sender = office.newSender();
    assertThat(office.sender.due(Set.of())).hasSize(1);
  }

  /** That a process dies again and again says nothing of Slack. */
  @Test
  void what_was_about_to_be_posted_when_processes_died_is_never_given_up_and_waits_no_longer() {
    var office = Office.alone();
    office.put(office.personal, "U1", "a");
    for (int n = 0; n < 12; n++) {
      office.slack.always.put("U1", FakeSlack.Fault.KILLED_BEFORE);
      assertThatThrownBy(office::deliver).isInstanceOf(FakeSlack.Killed.class);
      office.slack.always.clear();
      office.sender = office.newSender();
      office.wall.advance(Duration.ofSeconds(1));
      office.put(office.personal, "U2", "other" + n);
      office.deliver();
      office.wall.advance(Leases.LENGTH.plus(Settling.SETTLE_AFTER));
    }
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a");
  }
}
