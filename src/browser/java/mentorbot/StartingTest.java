package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mentorbot.jobs.MovableClock;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.Clinic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever has the page open before the bot is there loses nothing. */
@Tag("browser")
final class StartingTest {
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Test
  void what_is_typed_before_the_bot_is_there_goes_out_when_it_is() throws IOException {
    var bot = bot();
    var time = new WalkedTime(new MovableClock(Instant.parse("2026-11-23T09:00:00Z")));
    try (var workspace = workspace(time);
        var page = WorkspacePage.open(workspace.page())) {
      var mira = page.person("U01MIRA");
      page.waitForStarting("Starting…");
      page.picture("starting");
      page.isAccessible("starting");
      mira.send("/mentor");
      mira.send("/mentor help");
      page.pause(300);
      assertThat(workspace.calls()).as("nothing is sent into the void").isEmpty();
      workspace.deliverTo(
          URI.create("http://127.0.0.1:" + bot.getAddress().getPort() + "/slack/events"));
      page.waitForStarting("");
      mira.waitFor("/mentor help");
      for (int i = 0; i < 100 && heard.size() < 2; i++) {
        page.pause(50);
      }
      assertThat(heard).hasSize(2);
      assertThat(heard.get(0)).contains("text=&");
      assertThat(heard.get(1)).contains("text=help&");
      assertThat(page.wrongCalls()).isEmpty();
      page.reload();
      page.waitForStarting("");
      assertThat(page.problems()).isEmpty();
    } finally {
      bot.stop(0);
    }
  }

  private static Workspace workspace(WalkedTime time) {
    return Workspace.open(
        new Workspace.Options(
            "127.0.0.1",
            0,
            null,
            Clock.systemUTC(),
            time,
            Clinic.riverside(),
            "xoxb-local-workspace-only",
            LocalWorkspace.APP_TOKEN,
            LocalWorkspace.SIGNING_SECRET,
            LocalWorkspace.manifest()));
  }

  /** Takes whatever is sent. */
  private HttpServer bot() throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
