package mentorbot.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is logged: as text to read, or as one JSON object a line for a machine that collects
 * it. Either way without foreign messages ({@link Traces}) and secrets ({@link Redaction}).
 */
public final class Lines extends EncoderBase<ILoggingEvent> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private boolean json;

  /** {@code json}, or {@code text} for anything else. */
  public void setFormat(String format) {
    json = format.strip().equals("json");
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    var line = Redaction.of(json ? json(event) : text(event)) + "\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ILoggingEvent event) {
    var trail = event.getMDCPropertyMap().get(Trail.KEY);
    var name = event.getLoggerName();
    var line =
        time(event)
            + level(event.getLevel())
            + name.substring(name.lastIndexOf('.') + 1)
            + (trail == null ? "" : " [" + trail + "]")
            + ": "
            + event.getFormattedMessage();
    var trace = Traces.of(event.getThrowableProxy());
    return trace.isEmpty() ? line : line + "\n" + String.join("\n", trace);
  }

  /** As wide as the longest. */
  private static String level(Level level) {
    var name = level.toString();
    return name.length() < 5 ? " " + name + "  " : " " + name + " ";
  }

  private static String json(ILoggingEvent event) {
    var line = new StringBuilder("{");
    field(line, "time", time(event));
    field(line, "level", event.getLevel().toString());
    field(line, "logger", event.getLoggerName());
    field(line, "thread", event.getThreadName());
    field(line, Trail.KEY, event.getMDCPropertyMap().get(Trail.KEY));
    field(line, "message", event.getFormattedMessage());
    var trace = Traces.of(event.getThrowableProxy());
    field(line, "error", trace.isEmpty() ? null : String.join("\n", trace));
    return line.append('}').toString();
  }

  private static String time(ILoggingEvent event) {
    return TIME.format(Instant.ofEpochMilli(event.getTimeStamp()));
  }

  private static void field(StringBuilder line, String name, @Nullable String value) {
    if (value != null) {
      line.append(line.length() == 1 ? "" : ",").append('"').append(name).append("\":");
      quoted(line, value);
    }
  }

  private static void quoted(StringBuilder line, String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c < ' ') {
        line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  @Override
  public byte @Nullable [] headerBytes() {
    return null;
  }

  @Override
  public byte @Nullable [] footerBytes() {
    return null;
  }
}
