package mentorbot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AtWorkTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - Duration.ofMinutes(1).toNanos());
  private final AtWork work = new AtWork(nanos::get);

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void it_is_on_from_the_first_sweep_until_shortly_after_the_last() {
    assertThat(work.isOn()).isFalse();
    work.begin();
    work.begin();
    pass(Duration.ofSeconds(1));
    work.end();
    assertThat(work.isOn()).as("one is running").isTrue();
    work.end();
    pass(AtWork.GAP.minusNanos(1));
    assertThat(work.isOn()).as("the next may begin").isTrue();
    pass(Duration.ofNanos(1));
    assertThat(work.isOn()).isFalse();
  }

  @Test
  void patience_ends_and_begins_anew_with_the_sweeps_of_another_minute() {
    work.begin();
    pass(AtWork.PATIENCE.minusNanos(1));
    assertThat(work.isOn()).isTrue();
    work.end();
    work.begin();
    pass(Duration.ofNanos(1));
    assertThat(work.isOn()).as("of the same minute, long since begun").isFalse();
    work.end();
    pass(Duration.ofMinutes(2));
    work.begin();
    assertThat(work.isOn()).isTrue();
  }
}
