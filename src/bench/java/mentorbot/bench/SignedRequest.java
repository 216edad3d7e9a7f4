package mentorbot.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A slash command as Slack sends and signs it, ready to be written to a socket. */
record SignedRequest(String text, String expected) {
  static final String SECRET = "a-secret-of-the-benchmark";
  static final String TEAM = "T0BENCH";

  /** {@code expected} has to occur in the answer, {@code number} makes the delivery its own. */
  static SignedRequest command(
      String command, String typed, String user, String number, long atSecond, String expected) {
    var body =
        "token=gone&team_id="
            + TEAM
            + "&team_domain=bench&channel_id=C0BENCH&channel_name=general&user_id="
            + user
            + "&user_name=somebody&command="
            + encoded(command)
            + "&text="
            + encoded(typed)
            + "&api_app_id=A0BENCH&is_enterprise_install=false&response_url="
            + encoded("http://127.0.0.1:1/nobody")
            + "&trigger_id="
            + number;
    var head =
        "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Slackbot 1.0\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nX-Slack-Request-Timestamp: "
            + atSecond
            + "\r\nX-Slack-Signature: "
            + signature(atSecond, body)
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n";
    return new SignedRequest(head + body, expected);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String signature(long second, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var base = ("v0:" + second + ":" + body).getBytes(StandardCharsets.UTF_8);
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(base));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
