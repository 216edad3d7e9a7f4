package mentorbot.notices;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits in threads of its own, so many at once, one per person: woken by commits, and looking by
 * itself for what became due by time. Whoever takes long holds up one of them only.
 */
final class SendingLane {
  private static final Logger LOG = LoggerFactory.getLogger(SendingLane.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** However often it is woken, it looks no more often than that. */
  private static final Duration AT_LEAST_BETWEEN_LOOKS = Duration.ofMillis(20);

  private static final long TO_FINISH_MILLIS = 5_000;

  private final Function<Set<String>, List<Visit>> plan;
  private final Consumer<Visit> run;
  private final Runnable done;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Semaphore woken = new Semaphore(0);
  private final Semaphore free;
  private final ExecutorService workers;
  private final Thread planner;
  private volatile boolean stopping;

  /** {@code done} is told after each visit, which may have left something for the next one. */
  SendingLane(
      String name,
      int atOnce,
      Function<Set<String>, List<Visit>> plan,
      Consumer<Visit> run,
      Runnable done) {
    this.plan = plan;
    this.run = run;
    this.done = done;
    this.free = new Semaphore(atOnce);
    this.workers = Executors.newFixedThreadPool(atOnce, work -> new Worker(work, name));
    this.planner = new Worker(this::keepGoing, name + "-plan");
  }

  /** A thread of ours: what it commits wakes nobody. */
  private static final class Worker extends Thread {
    Worker(Runnable work, String name) {
      super(work, name);
      setDaemon(true);
    }
  }

  static boolean isWorking() {
    return Thread.currentThread() instanceof Worker;
  }

  void start() {
    planner.start();
  }

  void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  private void keepGoing() {
    while (!stopping) {
      try {
        var visits = plan.apply(underWay);
        if (visits.isEmpty()) {
          sleepUntilWoken();
        }
        for (var visit : visits) {
          hand(visit);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("planning notices failed", e);
        pause();
      }
    }
  }

  private void hand(Visit visit) throws InterruptedException {
    free.acquire();
    if (stopping || !underWay.add(visit.key())) {
      free.release();
      return;
    }
    try {
      workers.execute(() -> work(visit));
    } catch (RuntimeException rejected) {
      free.release();
      throw rejected;
    }
  }

  private void work(Visit visit) {
    try {
      run.accept(visit);
    } catch (RuntimeException e) {
      LOG.error("a visit failed", e);
    } finally {
      underWay.remove(visit.key());
      free.release();
      done.run();
    }
  }

  private void sleepUntilWoken() throws InterruptedException {
    boolean byCommit = woken.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    LOG.trace("awake, by a commit: {}", byCommit);
    Thread.sleep(AT_LEAST_BETWEEN_LOOKS.toMillis());
    woken.drainPermits();
  }

  private void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  void stop() {
    stopping = true;
    wake();
  }

  /** False if something was still under way in the end. */
  boolean finish() {
    try {
      workers.shutdown();
      boolean finished = workers.awaitTermination(TO_FINISH_MILLIS, TimeUnit.MILLISECONDS);
      planner.interrupt();
      planner.join(TO_FINISH_MILLIS);
      return finished && !planner.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      workers.shutdownNow();
    }
  }
}
