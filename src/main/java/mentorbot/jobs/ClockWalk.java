package mentorbot.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mentorbot.notices.Sender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves the programme clock from due instant to due instant, doing and delivering what is due
 * before going on: six months at once come to the same as six months day by day.
 */
public final class ClockWalk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ClockWalk.class);

  /** A sweep that has nothing to do as often as this, when it said it would, is no longer asked. */
  private static final int IDLE_STOPS = 400;

  private static final int MOST_STOPS = 20_000;
  private static final int MOST_REPEATS = 100;

  /** How long, in real time, a walk waits for Slack to take what is due. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final MovableClock clock;
  private final Sweeps sweeps;
  private final Sender sender;
  private final Supplier<? extends Collection<String>> teams;
  private final Timetable timetable;
  private final Function<String, String> words;
  private final ReentrantLock oneWalkAtATime = new ReentrantLock();
  private final ReentrantReadWriteLock atWork = new ReentrantReadWriteLock();
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * {@code words} says what a sweep or a kind of notice does, given its name, for people to read.
   */
  public ClockWalk(
      MovableClock clock,
      Sweeps sweeps,
      Sender sender,
      Supplier<? extends Collection<String>> teams,
      Timetable timetable,
      Function<String, String> words) {
    this.clock = clock;
    this.sweeps = sweeps;
    this.sender = sender;
    this.teams = teams;
    this.timetable = timetable;
    this.words = words;
  }

  /** The next thing that happens by itself. */
  public record Due(Instant due, String what) {}

  public Instant now() {
    return clock.instant();
  }

  /** Empty once this is closed. */
  public Optional<Due> next() {
    return working(
        () -> nextStop(Set.of()).map(stop -> new Due(stop.due(), words.apply(stop.name()))),
        Optional.empty());
  }

  /**
   * Returns where the clock stands then: there, or where it stood if that is later, or where it was
   * when this was closed.
   */
  public Instant walkTo(Instant until) {
    return working(() -> walk(until), clock.instant());
  }

  /** A walk on its way stops where it is; returns when nothing here needs the store any more. */
  @Override
  public void close() {
    closing.countDown();
    sweeps.stop();
    atWork.writeLock().lock();
    try {
      LOG.debug("the clock stands still");
    } finally {
      atWork.writeLock().unlock();
    }
  }

  private boolean closed() {
    return closing.getCount() == 0;
  }

  private <T> T working(Supplier<T> work, T whenClosed) {
    atWork.readLock().lock();
    try {
      return closed() ? whenClosed : work.get();
    } finally {
      atWork.readLock().unlock();
    }
  }

  private Instant walk(Instant until) {
    oneWalkAtATime.lock();
    timetable.pause();
    try {
      new Walk(until).run();
      return clock.instant();
    } finally {
      timetable.resume();
      oneWalkAtATime.unlock();
    }
  }

  private record Stop(Instant due, String name, boolean sweep) {}

  private Optional<Stop> nextStop(Collection<String> muted) {
    var now = clock.instant();
    var sweep = sweeps.next(now, muted).map(next -> new Stop(next.due(), next.sweep(), true));
    var notices =
        teams.get().stream()
            .flatMap(team -> sender.nextDue(team, now).stream())
            .map(due -> new Stop(due.due(), due.kind(), false));
    return Stream.concat(sweep.stream(), notices).min(Comparator.comparing(Stop::due));
  }

  /** One walk. */
  private final class Walk {
    private final Instant until;
    private final Set<String> muted = new HashSet<>();
    private final Map<String, Integer> idle = new HashMap<>();
    private Duration patience = PATIENCE;

    Walk(Instant until) {
      this.until = until;
    }

    void run() {
      doAllThatIsDue();
      for (int stops = 0; stops < MOST_STOPS; stops++) {
        if (closed() || !clock.instant().isBefore(until)) {
          return;
        }
        var stop = nextStop(muted).filter(next -> !next.due().isAfter(until));
        if (stop.isEmpty()) {
          clock.moveTo(until);
          return;
        }
        clock.moveTo(stop.get().due());
        note(stop.get(), doAllThatIsDue());
      }
      LOG.error("something falls due without end; the clock goes on without it");
      clock.moveTo(until);
    }

    private void note(Stop stop, int done) {
      if (!stop.sweep() || done > 0) {
        idle.remove(stop.name());
      } else if (idle.merge(stop.name(), 1, Integer::sum) >= IDLE_STOPS) {
        LOG.error("sweep {} says again and again that it is due, and does nothing", stop.name());
        muted.add(stop.name());
      }
    }

    private int doAllThatIsDue() {
      int all = 0;
      for (int n = 0; n < MOST_REPEATS && !closed(); n++) {
        int done = sender.afterwards(sweeps::runAll) + deliver();
        if (done == 0) {
          return all;
        }
        all += done;
      }
      if (!closed()) {
        LOG.error("sweeps find something to do again and again at one instant");
      }
      return all;
    }

    private int deliver() {
      int messages = sender.deliverDue();
      for (var left = leftOver(); !left.isZero() && sleep(left); left = leftOver()) {
        messages += sender.deliverDue();
      }
      return messages;
    }

    private Duration leftOver() {
      return teams.get().stream()
          .map(sender::leftOver)
          .max(Comparator.naturalOrder())
          .orElse(Duration.ZERO);
    }

    /** False if patience is over: then the clock goes on, as in an outage; or if this is closed. */
    private boolean sleep(Duration wanted) {
      if (wanted.compareTo(patience) > 0) {
        return false;
      }
      patience = patience.minus(wanted);
      try {
        return !closing.await(wanted.toMillis() + 1, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
