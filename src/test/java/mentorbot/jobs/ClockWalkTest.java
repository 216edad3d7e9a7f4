package mentorbot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import mentorbot.notices.FakeSlack.Fault;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Office;
import mentorbot.notices.Outbox;
import mentorbot.notices.ToyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockWalkTest {
  private static final Instant START = Instant.parse("2026-04-13T11:00:00Z");
  private static final Duration HALF_A_YEAR = Duration.ofDays(182);

  private final List<Timetable> timetables = new ArrayList<>();

  @AfterEach
  void close() {
    timetables.forEach(Timetable::close);
  }

  @Test
  void half_a_year_at_once_tells_the_same_as_day_by_day_and_as_by_odd_steps() {
    var atOnce = new Town();
    atOnce.walk.walkTo(START.plus(HALF_A_YEAR));

    var daily = new Town();
    for (int day = 1; day <= HALF_A_YEAR.toDays(); day++) {
      daily.walk.walkTo(START.plus(Duration.ofDays(day)));
    }
    var oddly = new Town();
    for (var now = START; now.isBefore(START.plus(HALF_A_YEAR)); ) {
      now = now.plus(Duration.ofMinutes(7_919));
      oddly.walk.walkTo(now.isAfter(START.plus(HALF_A_YEAR)) ? START.plus(HALF_A_YEAR) : now);
    }
    assertThat(atOnce.transcript()).hasSizeGreaterThan(100).isEqualTo(daily.transcript());
    assertThat(oddly.transcript()).isEqualTo(atOnce.transcript());
    assertThat(atOnce.walk.now()).isEqualTo(START.plus(HALF_A_YEAR));
  }

  @Test
  void the_next_thing_is_told_in_words() {
    var town = new Town();
    town.walk.walkTo(START.plus(Duration.ofDays(1)));
    assertThat(town.walk.next())
        .contains(new ClockWalk.Due(START.plus(Duration.ofHours(25)), "next: toy.greeting"));
  }

  @Test
  void the_clock_never_goes_back() {
    var town = new Town();
    town.walk.walkTo(START.plus(Duration.ofDays(2)));
    assertThat(town.walk.walkTo(START)).isEqualTo(START.plus(Duration.ofDays(2)));
  }

  @Test
  void a_sweep_that_never_gets_anywhere_does_not_stop_the_clock() {
    var clock = new MovableClock(START);
    var office = new Office(clock);
    var walk =
        walk(
            clock,
            office,
            List.of(
                sweep("stuck", after -> Optional.of(after.plusSeconds(1))),
                sweep("wrong", Optional::of),
                sweep(
                    "broken",
                    after -> {
                      throw new IllegalStateException("a bug");
                    }),
                new Greeting(office, Duration.ofHours(25))));
    var end = START.plus(Duration.ofDays(3));
    assertThat(walk.walkTo(end)).isEqualTo(end);
    assertThat(office.slack.textsOf("U1")).hasSize(2);
  }

  @Test
  void an_outage_does_not_stop_the_clock_and_what_piled_up_comes_as_one() {
    var town = new Town();
    town.office.slack.always.put("U1", Fault.SLOWER);
    town.walk.walkTo(START.plus(Duration.ofDays(7)));
    assertThat(town.office.slack.textsOf("U1")).isEmpty();
  }

  @Test
  void closed_on_its_way_a_walk_stops_and_nothing_asks_the_store_any_more() throws Exception {
    var clock = new MovableClock(START);
    var office = new Office(clock);
    var reached = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var third = START.plus(Duration.ofHours(75));
    var walk =
        walk(
            clock,
            office,
            List.of(
                new Greeting(office, Duration.ofHours(25)) {
                  @Override
                  public int run(String team, Instant now) {
                    if (now.equals(third)) {
                      reached.countDown();
                      waitFor(goOn);
                    }
                    return super.run(team, now);
                  }
                }));
    var walking = CompletableFuture.supplyAsync(() -> walk.walkTo(START.plus(HALF_A_YEAR)));
    waitFor(reached);
    var closed = CompletableFuture.runAsync(walk::close);
    Thread.sleep(200);
    assertThat(closed).as("waits for what is being done").isNotDone();
    goOn.countDown();
    assertThat(walking.get(20, TimeUnit.SECONDS)).isEqualTo(third);
    closed.get(20, TimeUnit.SECONDS);
    assertThat(walk.next()).isEmpty();
    assertThat(walk.walkTo(START.plus(HALF_A_YEAR))).isEqualTo(third);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A greeting each 25 hours, a question each three days; the answer is a nudge. */
  private final class Town {
    private final MovableClock clock = new MovableClock(START);
    private final Office office = new Office(clock);
    private final ClockWalk walk =
        walk(
            clock,
            office,
            List.of(
                new Greeting(office, Duration.ofHours(25)),
                new Reminder(office, Duration.ofHours(61))));

    List<String> transcript() {
      return office.slack.conversations.stream()
          .map(message -> message.user() + " " + message.text())
          .toList();
    }
  }

  private ClockWalk walk(MovableClock clock, Office office, List<Sweep> sweeps) {
    var timetable = Timetable.of(List.of(), office.database);
    timetables.add(timetable);
    List<String> teams = List.of(office.team);
    return new ClockWalk(
        clock,
        new Sweeps(sweeps, () -> teams, clock, new JobHealth()),
        office.sender,
        () -> teams,
        timetable,
        name -> "next: " + name);
  }

  private static Sweep sweep(String name, Function<Instant, Optional<Instant>> nextDue) {
    return new Sweep() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int run(String team, Instant now) {
        return 0;
      }

      @Override
      public Optional<Instant> nextDue(String team, Instant after) {
        return nextDue.apply(after);
      }
    };
  }

  /** Puts a notice in at each multiple of an interval; told apart by number. */
  private abstract static class Regular implements Sweep {
    private final Office office;
    private final Duration interval;
    private final ToyKind kind;
    private int done;

    Regular(Office office, Duration interval, ToyKind kind) {
      this.office = office;
      this.interval = interval;
      this.kind = kind;
    }

    @Override
    public int run(String team, Instant now) {
      int due = (int) Duration.between(START, now).dividedBy(interval);
      var fresh = IntStream.rangeClosed(done + 1, due).toArray();
      done = Math.max(done, due);
      for (int number : fresh) {
        var at = START.plus(interval.multipliedBy(number));
        office.database.change(
            team, s -> Outbox.put(s, NewNotice.once("U1", kind.name(), name() + number, at)));
      }
      return fresh.length;
    }

    @Override
    public Optional<Instant> nextDue(String team, Instant after) {
      long passed = Duration.between(START, after).dividedBy(interval);
      return Optional.of(START.plus(interval.multipliedBy(passed + 1)));
    }
  }

  private static class Greeting extends Regular {
    Greeting(Office office, Duration interval) {
      super(office, interval, office.personal);
    }

    @Override
    public String name() {
      return "toy.greeting";
    }
  }

  private static final class Reminder extends Regular {
    Reminder(Office office, Duration interval) {
      super(office, interval, office.nudge);
    }

    @Override
    public String name() {
      return "toy.reminder";
    }
  }
}
