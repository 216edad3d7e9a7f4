package mentorbot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mentorbot.RecordedRequests.Sent;
import mentorbot.slack.BoltApp;
import mentorbot.transport.SocketMode;
import mentorbot.workspace.delivery.Ack;
import mentorbot.workspace.delivery.Parcel;
import mentorbot.workspace.delivery.Parcel.Kind;

/** Sends the bot what is made up, over both transports, and hears what it answers. */
final class Wires implements AutoCloseable {
  enum Wire {
    HTTP,
    SOCKET
  }

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Signs outside ASCII are written as escapes, so that half a surrogate pair arrives as such. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final WholeBot bot;
  private final RecordedRequests http;
  private final SocketMode socket;
  private final HttpServer answers;
  private final Map<String, String> answered = new ConcurrentHashMap<>();

  Wires(WholeBot bot) {
    this.bot = bot;
    this.http = RecordedRequests.of(bot);
    this.socket =
        new SocketMode(
            BoltApp.slack(URI.create(bot.workspace().apiUrl())),
            bot.running().app(),
            LocalWorkspace.APP_TOKEN,
            4);
    try {
      answers = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answers.createContext(
        "/",
        exchange -> {
          var said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          answered.merge(exchange.getRequestURI().getPath(), said, String::concat);
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    answers.start();
    socket.start();
  }

  /** Where the answer to a press goes; {@link #said} reads it. */
  String responseUrl(int number) {
    return "http://127.0.0.1:" + answers.getAddress().getPort() + "/" + number;
  }

  /** What was said there; waits for it. */
  String said(int number) {
    for (int i = 0; i < 500 && !answered.containsKey("/" + number); i++) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return answered.getOrDefault("/" + number, "");
  }

  /** The body of the answer; fails unless it was taken as Slack expects. */
  String send(Wire wire, Kind kind, ObjectNode payload) {
    if (wire == Wire.HTTP) {
      var answer = http.send(sent(kind, payload));
      if (answer.statusCode() != 200 && answer.statusCode() != 400) {
        throw new AssertionError(answer.statusCode() + " to " + payload);
      }
      return answer.body();
    }
    var ack = bot.workspace().sockets().deliver(Parcel.of(kind, "", "", payload), PATIENCE);
    if (ack instanceof Ack.Answered taken) {
      return taken.body();
    }
    throw new AssertionError(ack + " to " + payload);
  }

  private static Sent sent(Kind kind, ObjectNode payload) {
    var form = "application/x-www-form-urlencoded";
    return switch (kind) {
      case EVENT -> new Sent("application/json", text(payload));
      case INTERACTION -> new Sent(form, "payload=" + encoded(text(payload)));
      case COMMAND ->
          new Sent(
              form,
              payload.properties().stream()
                  .map(field -> field.getKey() + "=" + encoded(field.getValue().asText()))
                  .collect(Collectors.joining("&")));
    };
  }

  private static String text(ObjectNode payload) {
    try {
      return JSON.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    socket.close();
    answers.stop(0);
    http.close();
  }
}
