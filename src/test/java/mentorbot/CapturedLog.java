package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
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
      act.run();
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

  private static List<Appender<ILoggingEvent>> appenders(Logger root) {
    var all = new ArrayList<Appender<ILoggingEvent>>();
    root.iteratorForAppenders().forEachRemaining(all::add);
    return all;
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
