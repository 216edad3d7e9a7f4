package mentorbot.logs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/**
 * Takes what the drivers and OkHttp log by java.util.logging the way of all the rest, so that the
 * same filter holds it back; no handler that somebody has configured stays beside it.
 */
public final class JavaLogging extends Handler {
  private final SimpleFormatter formatter = new SimpleFormatter();

  private JavaLogging() {}

  public static void install() {
    try {
      var manager = LogManager.getLogManager();
      var level = manager.getLogger("").getLevel();
      var alone = ".level=" + level + "\n";
      manager.readConfiguration(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)));
      manager.getLogger("").addHandler(new JavaLogging());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void publish(LogRecord line) {
    var name = line.getLoggerName() == null ? "java" : line.getLoggerName();
    LoggerFactory.getLogger(name)
        .atLevel(level(line.getLevel()))
        .setCause(line.getThrown())
        .log(formatter.formatMessage(line));
  }

  private static org.slf4j.event.Level level(Level level) {
    int value = level.intValue();
    if (value >= Level.SEVERE.intValue()) {
      return org.slf4j.event.Level.ERROR;
    }
    if (value >= Level.WARNING.intValue()) {
      return org.slf4j.event.Level.WARN;
    }
    if (value >= Level.INFO.intValue()) {
      return org.slf4j.event.Level.INFO;
    }
    return value >= Level.FINE.intValue()
        ? org.slf4j.event.Level.DEBUG
        : org.slf4j.event.Level.TRACE;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
