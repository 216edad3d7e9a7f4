package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import mentorbot.logs.JavaLogging;
import mentorbot.logs.Lines;
import mentorbot.logs.NoPrivateWords;
import org.slf4j.LoggerFactory;

/** What would be logged at the finest level. */
final class CapturedLog {
  private CapturedLog() {}

  /** {@code filtered}: as it is in use; otherwise without what holds private words back. */
  static List<String> of(Runnable act, boolean filtered) {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    var level = root.getLevel();
    var filters = List.copyOf(context.getTurboFilterList());
    var list = new Written(filtered);
    list.setContext(context);
    list.start();
    var appenders = appenders(root);
    appenders.forEach(root::detachAppender);
    root.addAppender(list);
    root.setLevel(Level.TRACE);
    JavaLogging.install();
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.ALL);
    context.resetTurboFilterList();
    if (filtered) {
      context.addTurboFilter(new NoPrivateWords());
    }
    try {
      act.run();
    } finally {
      root.detachAppender(list);
      appenders.forEach(root::addAppender);
      root.setLevel(level);
      java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.INFO);
      context.resetTurboFilterList();
      filters.forEach(context::addTurboFilter);
    }
    assertThat(list.lines).isNotEmpty();
    return List.copyOf(list.lines);
  }

  private static List<Appender<ILoggingEvent>> appenders(Logger root) {
    var all = new ArrayList<Appender<ILoggingEvent>>();
    root.iteratorForAppenders().forEachRemaining(all::add);
    return all;
  }

  /** As they would be printed: by the encoder in use, or with all that was thrown. */
  private static final class Written extends AppenderBase<ILoggingEvent> {
    final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    private final Lines encoder = new Lines();
    private final boolean inUse;

    Written(boolean inUse) {
      this.inUse = inUse;
      encoder.setFormat("json");
    }

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(inUse ? new String(encoder.encode(event), StandardCharsets.UTF_8) : all(event));
    }

    private static String all(ILoggingEvent event) {
      var thrown = event.getThrowableProxy();
      return event.getLevel()
          + " "
          + event.getLoggerName()
          + ": "
          + event.getFormattedMessage()
          + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown));
    }
  }
}
