package mentorbot.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnderWayTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(60);

  private final UnderWay underWay = new UnderWay();
  private final AtomicBoolean left = new AtomicBoolean();

  @Test
  void where_nothing_is_under_way_nobody_waits() {
    assertThat(underWay.whenNone(LONG, () -> left.set(true))).isTrue();
    assertThat(left).isTrue();
  }

  @Test
  void what_does_not_end_is_left_after_the_time() {
    underWay.begun();
    assertThat(underWay.whenNone(SHORT, () -> left.set(true))).isFalse();
    assertThat(left).isTrue();
  }

  /** One asks again as soon as there is an answer, as people and programs do. */
  @Test
  void it_is_not_left_in_the_moment_after_an_answer() throws Exception {
    underWay.begun();
    var leaving =
        CompletableFuture.supplyAsync(() -> underWay.whenNone(LONG, () -> left.set(true)));
    var lost = new AtomicInteger();
    for (int i = 0; i < 20; i++) {
      TimeUnit.MICROSECONDS.sleep(300);
      underWay.done();
      long answered = System.nanoTime();
      TimeUnit.MICROSECONDS.sleep(300);
      lost.addAndGet(left.get() ? 1 : 0);
      underWay.begun();
      assumeThat(System.nanoTime() - answered)
          .as("it was no moment, on a machine that has much else to do")
          .isLessThan(UnderWay.QUIET.toNanos());
    }
    underWay.done();
    assertThat(lost).hasValue(0);
    assertThat(leaving.get(20, TimeUnit.SECONDS)).isTrue();
    assertThat(left).isTrue();
  }

  /** Requests come so close upon each other that it is never quiet for long. */
  @Test
  void where_it_never_is_quiet_any_moment_will_do_once_half_of_the_time_is_over() throws Exception {
    var most = Duration.ofSeconds(1);
    var leaving =
        CompletableFuture.supplyAsync(() -> underWay.whenNone(most, () -> left.set(true)));
    long end = System.nanoTime() + most.multipliedBy(9).dividedBy(10).toNanos();
    while (!left.get() && System.nanoTime() < end) {
      underWay.begun();
      TimeUnit.MILLISECONDS.sleep(2);
      underWay.done();
      TimeUnit.MILLISECONDS.sleep(2);
    }
    assertThat(left).as("before the time is over").isTrue();
    assertThat(leaving.get(20, TimeUnit.SECONDS)).as("with nothing under way").isTrue();
  }

  @Test
  void nothing_begins_while_it_is_left() throws Exception {
    var inside = new CountDownLatch(1);
    var begun = new AtomicBoolean();
    var other =
        new Thread(
            () -> {
              inside.countDown();
              underWay.begun();
              begun.set(true);
            });
    var before = new AtomicBoolean(true);
    underWay.whenNone(
        LONG,
        () -> {
          other.start();
          try {
            inside.await();
            Thread.sleep(30);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          before.set(begun.get());
        });
    other.join();
    assertThat(before).isFalse();
    assertThat(begun).isTrue();
  }
}
