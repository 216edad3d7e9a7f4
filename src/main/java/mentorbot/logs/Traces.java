package mentorbot.logs;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was thrown and of what kind it is. Its message is left out unless it is ours: a
 * library's may quote what somebody wrote, such as the value that a key refused.
 */
final class Traces {
  private static final String OURS = "mentorbot.";
  private static final int MOST_FRAMES = 40;

  private Traces() {}

  /** What was thrown, then what caused it. */
  static List<String> of(@Nullable IThrowableProxy thrown) {
    List<String> lines = new ArrayList<>();
    for (var t = thrown; t != null; t = t.getCause()) {
      lines.add((t == thrown ? "" : "caused by ") + named(t));
      frames(t, lines);
      if (t.isCyclic()) {
        break;
      }
    }
    return lines;
  }

  private static String named(IThrowableProxy thrown) {
    var name = thrown.getClassName();
    if (name.startsWith(OURS)) {
      return name + ": " + thrown.getMessage();
    }
    return thrown instanceof ThrowableProxy proxy
            && proxy.getThrowable() instanceof SQLException sql
        ? name + " [SQLState " + sql.getSQLState() + "]"
        : name;
  }

  private static void frames(IThrowableProxy thrown, List<String> lines) {
    var frames = thrown.getStackTraceElementProxyArray();
    int shown = Math.min(MOST_FRAMES, frames.length - thrown.getCommonFrames());
    for (int i = 0; i < shown; i++) {
      lines.add("\tat " + frames[i].getStackTraceElement());
    }
  }
}
