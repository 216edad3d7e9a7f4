package mentorbot.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** As at SIGTERM: what Slack has sent, and what it sends while we go, is answered. */
class HttpServerStopTest extends Served {
  @Test
  void what_is_under_way_when_it_stops_is_still_answered() throws Exception {
    var answer = CompletableFuture.supplyAsync(() -> sent(command("slow")));
    while (handled.get() == 0) {
      Thread.sleep(5);
    }
    var end = CompletableFuture.runAsync(server::close);
    Thread.sleep(500);
    assertThat(end).isNotDone();
    released.release();
    assertThat(answer.get(10, TimeUnit.SECONDS).body()).contains("what took long");
    end.get(10, TimeUnit.SECONDS);
  }

  /** Slack keeps connections, and does not know yet that we go: what it says there is answered. */
  @Test
  void what_comes_on_a_kept_connection_while_it_stops_is_answered_too() throws Exception {
    var slow = CompletableFuture.supplyAsync(() -> sent(command("slow")));
    while (handled.get() == 0) {
      Thread.sleep(5);
    }
    try (var kept = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      assertThat(said(kept)).startsWith("HTTP/1.1 200");
      var end = CompletableFuture.runAsync(server::close);
      while (takesConnections()) {
        Thread.sleep(5);
      }
      assertThat(said(kept)).startsWith("HTTP/1.1 200");
      assertThat(end).isNotDone();
      released.release();
      assertThat(slow.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      end.get(10, TimeUnit.SECONDS);
    }
  }

  private boolean takesConnections() {
    try (var another = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      return another.isConnected();
    } catch (IOException | IllegalArgumentException closed) {
      return false;
    }
  }

  private static String said(Socket connection) throws IOException {
    var body = command("");
    var timestamp = String.valueOf(NOW.getEpochSecond());
    var request =
        String.join(
            "\r\n",
            "POST /slack/events HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + body.length(),
            "X-Slack-Request-Timestamp: " + timestamp,
            "X-Slack-Signature: " + new SlackSignature.Generator(SECRET).generate(timestamp, body),
            "",
            body);
    connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    connection.getOutputStream().flush();
    var answer = new byte[10_000];
    int read = connection.getInputStream().read(answer);
    return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
  }
}
