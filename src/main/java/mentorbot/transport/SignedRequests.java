package mentorbot.transport;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only what Slack has signed pass, before anything is parsed. Bolt's own check takes future
 * timestamps. https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
final class SignedRequests implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(SignedRequests.class);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int LARGEST_BODY = 1 << 20;

  private final SecretKeySpec secret;
  private final Clock wall;

  SignedRequests(String signingSecret, Clock wall) {
    this.secret = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.wall = wall;
  }

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    var request = (HttpServletRequest) incoming;
    var response = (HttpServletResponse) outgoing;
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    var timestamp = request.getHeader("X-Slack-Request-Timestamp");
    var signature = request.getHeader("X-Slack-Signature");
    if (!fresh(timestamp) || !signed(timestamp, signature, body)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.getWriter().write("This request is not signed by Slack, or too old.");
      return;
    }
    passOn(new ReadRequest(request, body), response, chain);
  }

  /** What Bolt can't parse throws there; Slack and everybody else gets a plain 400. */
  private static void passOn(ReadRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      LOG.warn("a signed request could not be read: {}", e.getClass().getSimpleName());
      if (!response.isCommitted()) {
        response.reset();
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.getWriter().write("This request can't be read.");
      }
    }
  }

  private boolean fresh(@Nullable String timestamp) {
    if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
      return false;
    }
    long age = wall.instant().getEpochSecond() - Long.parseLong(timestamp);
    return Math.abs(age) <= TOLERANCE.toSeconds();
  }

  private boolean signed(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (signature == null) {
      return false;
    }
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      var expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
      return MessageDigest.isEqual(
          expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
