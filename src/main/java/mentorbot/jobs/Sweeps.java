package mentorbot.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All sweeps in all teams, each portion by portion until nothing is left or the end comes; one that
 * fails keeps no other from running.
 */
public final class Sweeps {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);
  private static final int MOST_PORTIONS = 100_000;
  private static final Duration LONGEST_BREAK = Duration.ofMillis(100);

  private final List<Sweep> sweeps;
  private final Supplier<? extends Collection<String>> teams;
  private final Clock programme;
  private final JobHealth health;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final AtWork atWork = new AtWork(System::nanoTime);

  public Sweeps(
      List<Sweep> sweeps,
      Supplier<? extends Collection<String>> teams,
      Clock programme,
      JobHealth health) {
    this.sweeps = List.copyOf(sweeps);
    this.teams = teams;
    this.programme = programme;
    this.health = health;
  }

  /** What becomes due next, by which sweep. */
  record Next(Instant due, String sweep) {}

  /** Each sweep as a job of its own. */
  public List<Job> jobs(Duration interval) {
    return sweeps.stream()
        .map(sweep -> new Job(sweep.name(), interval, () -> runEverywhere(sweep)))
        .toList();
  }

  /** Some of them are running by the timetable, and others of the same minute may follow. */
  public boolean areAtWork() {
    return atWork.isOn();
  }

  /** No portion begins any more; what was not done is due at the next start. */
  public void stop() {
    stopping.countDown();
  }

  private boolean stopped() {
    return stopping.getCount() == 0;
  }

  private void runEverywhere(Sweep sweep) {
    var now = programme.instant();
    atWork.begin();
    try {
      teams.get().forEach(team -> portions(sweep, team, now, this::giveWay));
      health.works(sweep.name());
    } catch (RuntimeException e) {
      health.failed(sweep.name(), now);
      throw e;
    } finally {
      atWork.end();
    }
  }

  /** How many things were due and are done. */
  int runAll() {
    var now = programme.instant();
    int done = 0;
    for (var sweep : sweeps) {
      for (var team : teams.get()) {
        done += run(sweep, team, now);
      }
    }
    return done;
  }

  private int portions(Sweep sweep, String team, Instant now, LongConsumer between) {
    int all = 0;
    for (int portion = 0; portion < MOST_PORTIONS && !stopped(); portion++) {
      long before = System.nanoTime();
      int done = sweep.run(team, now);
      if (done == 0) {
        return all;
      }
      all += done;
      between.accept(System.nanoTime() - before);
    }
    if (!stopped()) {
      LOG.error("sweep {} finds something to do again and again", sweep.name());
    }
    return all;
  }

  /** As long as the portion took, so that half of the machine stays with those who wait for us. */
  private void giveWay(long nanos) {
    try {
      boolean ended =
          stopping.await(Math.min(nanos, LONGEST_BREAK.toNanos()), TimeUnit.NANOSECONDS);
      LOG.trace("gave way after a portion, to the end: {}", ended);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
  }

  private int run(Sweep sweep, String team, Instant now) {
    try {
      int done = portions(sweep, team, now, nanos -> {});
      health.works(sweep.name());
      return done;
    } catch (RuntimeException e) {
      health.failed(sweep.name(), now);
      LOG.error("sweep {} failed", sweep.name(), e);
      return 0;
    }
  }

  Optional<Next> next(Instant after, Collection<String> muted) {
    return sweeps.stream()
        .filter(sweep -> !muted.contains(sweep.name()))
        .flatMap(sweep -> teams.get().stream().flatMap(team -> next(sweep, team, after)))
        .min(Comparator.comparing(Next::due));
  }

  private static Stream<Next> next(Sweep sweep, String team, Instant after) {
    try {
      var due = sweep.nextDue(team, after);
      if (due.isPresent() && !due.get().isAfter(after)) {
        LOG.error("sweep {} names a next due instant that is not later", sweep.name());
        return Stream.empty();
      }
      return due.map(instant -> new Next(instant, sweep.name())).stream();
    } catch (RuntimeException e) {
      LOG.error("sweep {} can't tell what is due next", sweep.name(), e);
      return Stream.empty();
    }
  }
}
