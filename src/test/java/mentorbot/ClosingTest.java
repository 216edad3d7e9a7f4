package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The local workspace is stopped while its clock is on the way. */
class ClosingTest {
  @Test
  void the_clock_stops_first_and_nothing_is_tried_on_a_closed_store() throws Exception {
    var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var heard = new ListAppender<ILoggingEvent>();
    var bot = WholeBot.at("2026-11-23T09:00:00Z");
    bot.settle();
    heard.start();
    log.addAppender(heard);
    try {
      var far = bot.now().plus(Duration.ofDays(40_000));
      var walking = CompletableFuture.runAsync(() -> bot.walkTo(far));
      Thread.sleep(1_000);
      assertThat(walking).as("still on its way").isNotDone();
      bot.close();
      walking.get(10, TimeUnit.SECONDS);
      assertThat(bot.now()).isBefore(far);
    } finally {
      log.detachAppender(heard);
      bot.close();
    }
    assertThat(heard.list).filteredOn(event -> event.getThrowableProxy() != null).isEmpty();
  }
}
