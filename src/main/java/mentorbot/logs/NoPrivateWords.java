package mentorbot.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Holds back DEBUG and TRACE of everything that is not ours, and all that the libraries say through
 * which everything passes: they print requests, headers, bound values and, in warnings too, the
 * values that a key refused. Nobody can turn that on by a level.
 */
public final class NoPrivateWords extends TurboFilter {
  private static final String OURS = "mentorbot.";

  /** What matters of it we log ourselves, as codes. */
  private static final List<String> QUOTING =
      List.of(
          "com.slack.",
          "okhttp3.",
          "org.hibernate.",
          "org.hsqldb.",
          "hsqldb.",
          "org.java_websocket.",
          "org.postgresql.",
          "com.google.crypto.");

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    var name = logger.getName();
    if (name.startsWith(OURS)) {
      return FilterReply.NEUTRAL;
    }
    boolean fine = !level.isGreaterOrEqual(Level.INFO);
    return fine || QUOTING.stream().anyMatch(name::startsWith)
        ? FilterReply.DENY
        : FilterReply.NEUTRAL;
  }
}
