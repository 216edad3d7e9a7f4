package mentorbot.bench;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Commands that arrive when they arrive, whether or not earlier ones are answered: the instants are
 * drawn before the start (independent people, so exponential gaps; the same seed for every target),
 * and a time counts from the instant at which the command was to be sent.
 */
final class OpenLoad {
  private static final int SENDERS = 64;
  private static final long SEED = 20_261_122;
  private static final long LEAD_NANOS = 200_000_000;

  private final int port;
  private final Commands commands;

  /** Makes the command number {@code number} of a run, to be sent in this second of Unix time. */
  @FunctionalInterface
  interface Commands {
    SignedRequest make(int number, long second);
  }

  OpenLoad(int port, Commands commands) {
    this.port = port;
    this.commands = commands;
  }

  Latencies run(int seconds, int perSecond) throws InterruptedException {
    var offsets = arrivals(seconds, perSecond);
    long second = Clock.systemUTC().instant().getEpochSecond();
    var requests = new ArrayList<SignedRequest>(offsets.length);
    for (int i = 0; i < offsets.length; i++) {
      requests.add(commands.make(i, second + offsets[i] / 1_000_000_000));
    }
    var run = new Run(offsets, requests, System.nanoTime() + LEAD_NANOS);
    var senders = new ArrayList<Thread>();
    for (int i = 0; i < SENDERS; i++) {
      var sender = new Thread(null, run, "sender-" + i, 256 * 1024);
      senders.add(sender);
      sender.start();
    }
    for (var sender : senders) {
      sender.join();
    }
    return new Latencies(run.took, run.errors.get());
  }

  private static long[] arrivals(int seconds, int perSecond) {
    var random = new Random(SEED);
    var offsets = new long[seconds * perSecond];
    double at = 0;
    for (int i = 0; i < offsets.length; i++) {
      at += -Math.log(1 - random.nextDouble()) / perSecond * 1e9;
      offsets[i] = (long) at;
    }
    return offsets;
  }

  /** Each sender takes the next arrival, waits for its instant, sends, and reads the answer. */
  private final class Run implements Runnable {
    final long[] offsets;
    final List<SignedRequest> requests;
    final long start;
    final long[] took;
    final AtomicInteger next = new AtomicInteger();
    final AtomicInteger errors = new AtomicInteger();

    Run(long[] offsets, List<SignedRequest> requests, long start) {
      this.offsets = offsets;
      this.requests = requests;
      this.start = start;
      this.took = new long[offsets.length];
      Arrays.fill(took, Long.MAX_VALUE);
    }

    @Override
    public void run() {
      @Nullable Line line = null;
      for (int i = next.getAndIncrement(); i < offsets.length; i = next.getAndIncrement()) {
        long due = start + offsets[i];
        waitUntil(due);
        line = send(line, i);
        took[i] = System.nanoTime() - due;
      }
      close(line);
    }

    private @Nullable Line send(@Nullable Line open, int i) {
      var line = open;
      try {
        if (line == null) {
          line = new Line(port);
        }
        var request = requests.get(i);
        var answer = line.exchange(request.bytes());
        if (answer.status() != 200 || !answer.body().contains(request.expected())) {
          note("status " + answer.status() + ": " + answer.body());
        }
        return line;
      } catch (IOException e) {
        note(e.toString());
        close(line);
        return null;
      }
    }

    private void note(String what) {
      if (errors.getAndIncrement() < 3) {
        System.err.println("Not as expected: " + what);
      }
    }

    private void close(@Nullable Line line) {
      try {
        if (line != null) {
          line.close();
        }
      } catch (IOException e) {
        // Nothing of it is measured.
      }
    }
  }

  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
