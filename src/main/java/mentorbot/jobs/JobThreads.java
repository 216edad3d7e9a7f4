package mentorbot.jobs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.spi.ThreadPool;

/**
 * The threads that jobs run in. Quartz's own pool looks twice a second whether it is to end: a stop
 * of the program would wait for that. Public because Quartz sets it up by reflection.
 */
public final class JobThreads implements ThreadPool {
  private final int size;
  private final Semaphore free;
  private final ExecutorService threads;

  JobThreads(int size) {
    var number = new AtomicInteger();
    this.size = size;
    this.free = new Semaphore(size);
    this.threads =
        Executors.newFixedThreadPool(
            size,
            work -> {
              var thread = new Thread(work, "jobs-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean runInThread(Runnable work) {
    free.acquireUninterruptibly();
    try {
      threads.execute(() -> run(work));
      return true;
    } catch (RejectedExecutionException ended) {
      free.release();
      return false;
    }
  }

  private void run(Runnable work) {
    try {
      work.run();
    } finally {
      free.release();
    }
  }

  /** Only the scheduler takes a thread, so what is free now is free for it. */
  @Override
  public int blockForAvailableThreads() {
    free.acquireUninterruptibly();
    free.release();
    return Math.max(1, free.availablePermits());
  }

  @Override
  public void shutdown(boolean waitForJobsToComplete) {
    threads.shutdown();
    if (waitForJobsToComplete) {
      try {
        boolean ended = threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        assert ended;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public int getPoolSize() {
    return size;
  }

  @Override
  public void initialize() {}

  @Override
  public void setInstanceId(String id) {}

  @Override
  public void setInstanceName(String name) {}
}
