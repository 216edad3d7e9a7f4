package mentorbot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TickTest {
  @Test
  void a_failing_job_is_logged_once_with_its_name_and_once_when_it_works_again() {
    var failing = new AtomicBoolean(true);
    var job =
        new Job(
            "digest",
            Duration.ofMinutes(1),
            () -> {
              if (failing.get()) {
                throw new IllegalStateException("a bug");
              }
            });
    var plan = Tick.Plan.of(Map.of("digest", job));
    var log = (Logger) LoggerFactory.getLogger(Tick.class);
    log.setLevel(Level.INFO);
    var seen = new ListAppender<ILoggingEvent>();
    seen.start();
    log.addAppender(seen);
    try {
      plan.run("digest");
      plan.run("digest");
      failing.set(false);
      plan.run("digest");
      plan.run("digest");
      plan.run("unknown");
    } finally {
      log.detachAppender(seen);
      log.setLevel(null);
    }
    assertThat(seen.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "job digest failed; it goes on at its next tick", "job digest works again");
  }
}
