package mentorbot.notices;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mentorbot.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a {@link Sender} going in threads of its own: woken by each commit, and looking by itself
 * for what became due by time.
 */
public final class SenderLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SenderLoop.class);
  private static final int WORKERS = 4;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Duration TO_FINISH = Duration.ofSeconds(5);

  private final Sender sender;
  private final Semaphore woken = new Semaphore(0);
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, named("notices"));
  private final Thread loop = named("notices-loop").newThread(this::run);
  private volatile boolean stopping;

  public SenderLoop(Sender sender, Database database) {
    this.sender = sender;
    database.onCommit(this::wake);
  }

  public void start() {
    loop.start();
  }

  void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        if (!sender.round(this::doAll)) {
          sleepUntilWoken();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("a round of notices failed", e);
        pause();
      }
    }
  }

  private void sleepUntilWoken() throws InterruptedException {
    boolean byCommit = woken.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    LOG.trace("awake, by a commit: {}", byCommit);
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

  private void doAll(List<Runnable> work) {
    List<? extends Future<?>> futures = work.stream().map(workers::submit).toList();
    for (var future : futures) {
      try {
        future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (java.util.concurrent.ExecutionException e) {
        LOG.error("a visit failed", e.getCause());
      }
    }
  }

  private static java.util.concurrent.ThreadFactory named(String name) {
    return work -> {
      var thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Finishes what is under way, for at most five seconds. */
  @Override
  public void close() {
    stopping = true;
    sender.stop();
    wake();
    try {
      loop.join(TO_FINISH.toMillis());
      if (loop.isAlive()) {
        LOG.warn("a message was still under way; it is settled at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
  }
}
