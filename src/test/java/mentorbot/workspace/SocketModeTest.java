package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mentorbot.workspace.state.Json;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of slack-platform.md 1.9. */
final class SocketModeTest {
  private Workspace workspace;
  private Api api;
  private final List<Client> clients = new ArrayList<>();

  @BeforeEach
  void open() {
    workspace = OpenWorkspace.fresh();
    api = new Api(workspace);
  }

  @AfterEach
  void close() {
    clients.forEach(WebSocketClient::close);
    workspace.close();
  }

  @Test
  void says_hello_and_counts_connections() {
    JsonNode hello = connect(url()).next();
    assertThat(hello.path("type").asText()).isEqualTo("hello");
    assertThat(hello.path("num_connections").asInt()).isEqualTo(1);
    assertThat(hello.at("/connection_info/app_id").asText()).isEqualTo("A0MENTORBOT");
    assertThat(connect(url()).next().path("num_connections").asInt()).isEqualTo(2);
  }

  @Test
  void takes_a_ticket_once() {
    String url = url();
    connect(url).next();
    Client second = connect(url);
    Eventually.holds(second::isClosed);
    assertThat(workspace.sockets().connections()).isEqualTo(1);
  }

  @Test
  void sends_the_eleventh_connection_away() {
    for (int i = 0; i < 10; i++) {
      connect(url()).next();
    }
    assertThat(connect(url()).next().path("reason").asText()).isEqualTo("too_many_websockets");
  }

  @Test
  void takes_the_answer_to_a_command_from_the_ack() {
    Client client = connect(url());
    client.next();
    client.acking = "{\"text\":\"answered\"}";
    assertThat(workspace.driver("U01MIRA").command("/raw x")).isEmpty();
    JsonNode envelope = client.next();
    assertThat(envelope.path("type").asText()).isEqualTo("slash_commands");
    assertThat(envelope.at("/payload/command").asText()).isEqualTo("/raw");
    assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
    assertThat(workspace.driver("U01MIRA").lastMessage().orElseThrow().text())
        .isEqualTo("answered");
  }

  @Test
  void without_a_connection_or_an_ack_the_person_is_told() {
    Person mira = workspace.driver("U01MIRA");
    assertThat(mira.command("/raw x").path("error").asText()).contains("dispatch_failed");
    workspace.faults().ackWithin(Duration.ofMillis(100));
    connect(url()).next();
    assertThat(mira.command("/raw x").path("error").asText()).contains("operation_timeout");
  }

  @Test
  void tries_an_event_again_with_the_attempt_in_the_envelope() {
    workspace.faults().ackWithin(Duration.ofMillis(100));
    workspace.faults().eventRetries(List.of(Duration.ZERO));
    Client client = connect(url());
    client.next();
    workspace.driver("U01MIRA").dm("hello");
    JsonNode first = client.next();
    assertThat(first.path("retry_attempt").asInt()).isZero();
    JsonNode second = client.next();
    assertThat(second.path("retry_attempt").asInt()).isEqualTo(1);
    assertThat(second.path("retry_reason").asText()).isEqualTo("http_timeout");
    assertThat(second.at("/payload/event_id")).isEqualTo(first.at("/payload/event_id"));
  }

  @Test
  void asks_clients_to_reconnect_and_survives_those_that_are_cut() {
    Client client = connect(url());
    client.next();
    workspace.sockets().requestReconnect("warning");
    assertThat(client.next().path("reason").asText()).isEqualTo("warning");
    workspace.sockets().cut();
    Eventually.holds(client::isClosed);
    Client other = connect(url());
    other.next();
    other.acking = "{}";
    assertThat(workspace.driver("U01MIRA").command("/raw x")).isEmpty();
  }

  private String url() {
    HttpResponse<String> answer =
        api.send("apps.connections.open", OpenWorkspace.APP_TOKEN, Map.of());
    return Json.parse(answer.body()).orElseThrow().path("url").asText();
  }

  private Client connect(String url) {
    Client client = new Client(URI.create(url));
    clients.add(client);
    client.connect();
    return client;
  }

  private static final class Client extends WebSocketClient {
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    volatile @Nullable String acking;

    Client(URI uri) {
      super(uri);
    }

    JsonNode next() {
      try {
        JsonNode message = heard.poll(10, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("nothing came");
        }
        return message;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }

    @Override
    public void onMessage(String text) {
      JsonNode message = Json.parse(text).orElseThrow();
      heard.add(message);
      String payload = acking;
      if (payload != null && message.has("envelope_id")) {
        send(
            "{\"envelope_id\":\""
                + message.path("envelope_id").asText()
                + "\",\"payload\":"
                + payload
                + "}");
      }
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onClose(int code, String reason, boolean remote) {}

    @Override
    public void onError(Exception error) {}
  }
}
