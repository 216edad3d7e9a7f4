package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.net.URI;
import java.util.Map;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Message;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

/** A real Bolt app cannot tell the workspace from Slack, on either transport. */
final class RoundTripTest {

  @Test
  void a_bolt_app_lives_in_the_workspace_over_http() throws Exception {
    try (Workspace workspace = OpenWorkspace.fresh()) {
      NoteApp notes = new NoteApp(workspace);
      Server server = new Server();
      ServerConnector connector = new ServerConnector(server);
      connector.setHost("127.0.0.1");
      server.addConnector(connector);
      ServletContextHandler handler = new ServletContextHandler("/");
      handler.addServlet(new ServletHolder(new SlackAppServlet(notes.app)), "/slack/events");
      server.setHandler(handler);
      server.start();
      try {
        notes.app.start();
        workspace.deliverTo(
            URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/slack/events"));
        assertThat(workspace.verifyRequestUrl()).isTrue();
        live(workspace, notes);
      } finally {
        server.stop();
      }
    }
  }

  @Test
  void a_bolt_app_lives_in_the_workspace_over_socket_mode() throws Exception {
    try (Workspace workspace = OpenWorkspace.fresh()) {
      NoteApp notes = new NoteApp(workspace);
      SocketModeApp socket =
          new SocketModeApp(
              OpenWorkspace.APP_TOKEN, SocketModeClient.Backend.JavaWebSocket, notes.app);
      try {
        socket.startAsync();
        Eventually.holds(() -> workspace.sockets().connections() == 1);
        live(workspace, notes);
      } finally {
        socket.close();
      }
    }
  }

  private static void live(Workspace workspace, NoteApp notes) {
    Person mira = workspace.driver("U01MIRA");

    assertThat(mira.command("/note help")).isEmpty();
    assertThat(mira.lastMessage().orElseThrow().text()).isEqualTo("Type /note to write one.");
    assertThat(mira.lastMessage().orElseThrow().to()).isEqualTo("U01MIRA");

    assertThat(mira.command("/note")).isEmpty();
    assertThat(mira.submit(Map.of()).path("errors").has("note")).isTrue();
    assertThat(mira.submit(Map.of("note", "why?")).path("errors").path("note").asText())
        .isEqualTo("A note, not a question.");
    assertThat(mira.submit(Map.of("note", "IV catheters & tape")).path("closed").asBoolean())
        .isTrue();
    assertThat(mira.modal()).isEmpty();

    Message kept = mira.lastMessage().orElseThrow();
    assertThat(kept.text()).isEqualTo("Kept: IV catheters & tape");
    assertThat(mira.unread()).isEqualTo(2);
    assertThat(mira.press("done")).isEmpty();
    assertThat(mira.lastMessage().orElseThrow())
        .matches(m -> m.ts().equals(kept.ts()) && m.text().equals("Done with it."));
    assertThat(notes.heard).contains("done 7");

    assertThat(mira.openHome()).isPresent();
    mira.dm("hello <there>");
    assertThat(notes.heard).contains("im: hello &lt;there&gt;");
    assertThat(workspace.calls()).extracting(ApiCall::method).contains("views.open", "/note");
    assertThat(workspace.calls())
        .filteredOn(call -> !call.method().equals("message.im"))
        .allMatch(ApiCall::ok);
  }
}
