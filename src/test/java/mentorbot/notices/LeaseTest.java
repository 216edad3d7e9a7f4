package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mentorbot.store.Database;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeaseTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_many_senders_that_want_a_mailbox_at_once_one_wins(Kind kind) throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    try (var database = kind.open()) {
      var wall = FakeClock.at("2026-04-13T11:00:00Z");
      for (int round = 0; round < 10; round++) {
        var user = "U" + round;
        List<Callable<Boolean>> racers = new ArrayList<>();
        for (int racer = 0; racer < 4; racer++) {
          var leases = new Leases(database, wall);
          racers.add(() -> leases.win("T1", user));
        }
        long winners = 0;
        for (var won : pool.invokeAll(racers)) {
          winners += won.get() ? 1 : 0;
        }
        assertThat(winners).isOne();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_senders_at_once_tell_each_thing_once_and_in_order(Kind kind) throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    try (var database = kind.open()) {
      var office = new Office(database);
      for (int n = 0; n < 5; n++) {
        for (int person = 0; person < 5; person++) {
          office.put(office.personal, "U" + person, "s" + person + n);
        }
      }
      var other = office.newSender();
      for (var done : pool.invokeAll(List.of(office.sender::deliverDue, other::deliverDue))) {
        done.get();
      }
      for (int person = 0; person < 5; person++) {
        var p = person;
        assertThat(office.slack.textsOf("U" + person))
            .isEqualTo(IntStream.range(0, 5).mapToObj(n -> "s" + p + n).toList());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Three slow calls take longer than a lease: it is renewed before it could run out in one. */
  @ParameterizedTest
  @EnumSource
  void a_letter_of_several_slow_calls_is_not_told_by_another_sender_meanwhile(Kind kind) {
    try (var database = kind.open()) {
      var office = new Office(database);
      var other = office.newSender();
      office.put(office.personal, "U1", "a");
      office.slack.callsBefore = 3;
      office.slack.beforeCall =
          () -> {
            office.wall.advance(Leases.LONGEST_CALL.minusSeconds(1));
            office.slack.callsBefore = 0;
            other.deliverDue();
            office.slack.callsBefore = 3;
          };
      office.deliver();
      assertThat(office.slack.textsOf("U1")).containsExactly("a");
    }
  }

  /** The last of them may land long after the first: what became of it is settled after that. */
  @ParameterizedTest
  @EnumSource
  void the_doubt_about_a_letter_of_several_calls_counts_from_the_last(Kind kind) {
    try (var database = kind.open()) {
      var office = new Office(database);
      office.put(office.personal, "U1", "a");
      office.slack.callsBefore = 3;
      var since = new ArrayList<Duration>();
      office.slack.beforeCall =
          () -> {
            since.add(Duration.between(attemptedAt(database, office.team), office.wall.instant()));
            office.wall.advance(Leases.LONGEST_CALL.minusSeconds(1));
          };
      office.deliver();
      assertThat(since).containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
  }

  private static Instant attemptedAt(Database database, String team) {
    return database.read(
        team,
        session ->
            session
                .createSelectionQuery("select max(attemptedAt) from Notice", Instant.class)
                .getSingleResult());
  }

  @ParameterizedTest
  @EnumSource
  void who_paused_for_longer_than_a_lease_stops_when_another_sender_went_on(Kind kind) {
    try (var database = kind.open()) {
      var office = new Office(database);
      var other = office.newSender();
      office.put(office.personal, "U1", "a");
      office.slack.callsBefore = 1;
      office.slack.beforeCall =
          () -> {
            office.slack.callsBefore = 0;
            office.wall.advance(Leases.LENGTH.plus(Settling.SETTLE_AFTER));
            other.deliverDue();
          };
      office.deliver();
      assertThat(office.slack.textsOf("U1")).containsExactly("a");
    }
  }

  /** By another sender, which dies: this one had been away for longer than its lease. */
  @ParameterizedTest
  @EnumSource
  void what_came_into_doubt_while_it_was_chosen_is_settled_and_not_said_again(Kind kind) {
    try (var database = kind.open()) {
      var office = new Office(database);
      office.put(office.personal, "U1", "a");
      office.slack.beforeTurn =
          () -> {
            office.slack.beforeTurn = () -> {};
            office.wall.advance(Leases.LENGTH.plusSeconds(1));
            office.slack.faults.add(FakeSlack.Fault.KILLED_AFTER);
            assertThatThrownBy(office.sender::deliverDue).isInstanceOf(FakeSlack.Killed.class);
          };
      office.deliver();
      office.later(Leases.LENGTH.plus(Settling.SETTLE_AFTER));
      office.deliver();
      assertThat(office.slack.textsOf("U1")).containsExactly("a");
      assertThat(office.notices()).extracting(Notice::state).containsExactly(Notice.State.SENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_lease_is_free_again_when_its_holder_died_and_the_old_holder_is_out(Kind kind) {
    try (var database = kind.open()) {
      var wall = FakeClock.at("2026-04-13T11:00:00Z");
      var first = new Leases(database, wall);
      var second = new Leases(database, wall);
      assertThat(first.win("T1", "U1")).isTrue();
      assertThat(second.win("T1", "U1")).isFalse();
      assertThat(second.win("T2", "U1")).as("another team's mailbox is another").isTrue();
      wall.advance(Leases.LENGTH.plus(Duration.ofSeconds(1)));
      assertThat(second.win("T1", "U1")).isTrue();
      assertThat(database.<Boolean>write("T1", s -> first.keep(s, "U1"))).isFalse();
      first.release("T1", "U1", null);
      assertThat(new Leases(database, wall).win("T1", "U1")).isFalse();
    }
  }
}
