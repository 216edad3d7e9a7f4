package mentorbot.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Holds back DEBUG and TRACE of the libraries that everything passes through, and all that Slack's
 * SDK says: they print requests, headers and bound values, so tokens and what people wrote. Nobody
 * can turn that on by a level.
 */
public final class NoPrivateWords extends TurboFilter {
  private static final List<String> TALKATIVE =
      List.of(
          "com.zaxxer.",
          "okhttp3.",
          "org.eclipse.jetty.",
          "org.flywaydb.",
          "org.hibernate.",
          "org.hsqldb.",
          "hsqldb.",
          "org.java_websocket.",
          "org.postgresql.",
          "org.quartz.",
          "com.google.crypto.");

  /** Prints whole requests as warnings; what matters of it we log ourselves, as codes. */
  private static final String SDK = "com.slack.";

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    var name = logger.getName();
    boolean fine = !level.isGreaterOrEqual(Level.INFO);
    boolean held = name.startsWith(SDK) || (fine && TALKATIVE.stream().anyMatch(name::startsWith));
    return held ? FilterReply.DENY : FilterReply.NEUTRAL;
  }
}
