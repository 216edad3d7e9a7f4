package mentorbot.slack;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call to Slack that did not succeed. {@code code} is Slack's own error code, {@code
 * "ratelimited"} for HTTP 429, or {@code "unreachable"} when no answer came (then the call may have
 * had its effect).
 */
public final class SlackException extends RuntimeException {
  public static final String UNREACHABLE = "unreachable";
  public static final String RATE_LIMITED = "ratelimited";

  private static final Set<String> TOKEN =
      Set.of("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked");

  private final String code;
  private final int retryAfterSeconds;

  SlackException(String method, String code, int retryAfterSeconds, @Nullable Throwable cause) {
    super(method + ": " + code, cause);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  public String code() {
    return code;
  }

  /** The token itself is the trouble, whatever was asked. */
  boolean refusesToken() {
    return TOKEN.contains(code);
  }

  /** Zero unless Slack said how long to wait. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** The call may have had its effect; false if it never left us. */
  public boolean outcomeUnknown() {
    return code.equals(UNREACHABLE) && !neverLeft(getCause());
  }

  private static boolean neverLeft(@Nullable Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException;
  }
}
