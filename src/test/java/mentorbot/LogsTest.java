package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import mentorbot.logs.NoPrivateWords;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Everything at TRACE, a small conversation with planted words, and none of them in the log. */
class LogsTest {
  private static final String TYPED = "zebrafinch";
  private static final String WRITTEN = "quokkawise";
  private static final String SAID = "okapihush";

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

  @Test
  void at_the_finest_level_the_log_holds_no_token_and_nobodys_words() {
    assertThat(log(true).stream().filter(LogsTest::tells)).isEmpty();
  }

  @Test
  void without_the_filter_it_would() {
    var lines = log(false).stream().filter(LogsTest::tells).toList();
    assertThat(lines).anyMatch(line -> line.contains(WRITTEN));
    assertThat(lines).anyMatch(line -> line.contains(SAID) && line.startsWith("WARN"));
  }

  private static boolean tells(String line) {
    return Stream.of(TYPED, WRITTEN, SAID, "xoxb-local", "local-workspace-only")
        .anyMatch(line::contains);
  }

  private List<String> log(boolean filtered) {
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    var level = root.getLevel();
    var filters = List.copyOf(context.getTurboFilterList());
    var list = new Lines();
    list.setContext(context);
    list.start();
    var appenders = appenders(root);
    appenders.forEach(root::detachAppender);
    root.addAppender(list);
    root.setLevel(Level.TRACE);
    context.resetTurboFilterList();
    if (filtered) {
      context.addTurboFilter(new NoPrivateWords());
    }
    try {
      converse();
    } finally {
      root.detachAppender(list);
      appenders.forEach(root::addAppender);
      root.setLevel(level);
      context.resetTurboFilterList();
      filters.forEach(context::addTurboFilter);
    }
    assertThat(list.lines).isNotEmpty();
    return List.copyOf(list.lines);
  }

  private static List<ch.qos.logback.core.Appender<ILoggingEvent>> appenders(Logger root) {
    var all = new java.util.ArrayList<ch.qos.logback.core.Appender<ILoggingEvent>>();
    root.iteratorForAppenders().forEachRemaining(all::add);
    return all;
  }

  private static void converse() {
    try (var bot = WholeBot.at("2026-11-23T09:00:00Z")) {
      var mira = bot.person("U01MIRA");
      mira.command("/mentor " + TYPED);
      mira.command("/mentor enrol");
      mira.press("people.enrol");
      mira.submit(Map.of("role", "technician"));
      mira.submit(Map.of("wanted", List.of("iv-catheters")));
      mira.submit(Map.of("pronouns", WRITTEN));
      mira.dm(SAID);
      mira.openHome();
      bot.settle();
      try (var requests = RecordedRequests.of(bot)) {
        var unreadable = "{\"event\":{\"text\":\"" + SAID + "\"}}";
        var answer = requests.send(new RecordedRequests.Sent("application/json", unreadable));
        assertThat(answer.statusCode()).isEqualTo(400);
      }
    }
  }

  /** As they would be printed, with the stack traces. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {
    final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      var thrown = event.getThrowableProxy();
      lines.add(
          event.getLevel()
              + " "
              + event.getLoggerName()
              + ": "
              + event.getFormattedMessage()
              + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown)));
    }
  }
}
