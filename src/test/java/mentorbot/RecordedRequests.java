package mentorbot;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Stands between the workspace and the bot, keeps what passes, and sends its own, signed. */
final class RecordedRequests implements AutoCloseable {
  record Sent(String type, String body) {}

  private final WholeBot bot;
  private final HttpServer relay;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();

  private RecordedRequests(WholeBot bot, HttpServer relay) {
    this.bot = bot;
    this.relay = relay;
  }

  static RecordedRequests of(WholeBot bot) {
    try {
      var relay = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var recorded = new RecordedRequests(bot, relay);
      relay.createContext("/", recorded::pass);
      relay.setExecutor(Executors.newCachedThreadPool());
      relay.start();
      bot.workspace()
          .deliverTo(URI.create("http://127.0.0.1:" + relay.getAddress().getPort() + "/"));
      return recorded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Sent> all() {
    return List.copyOf(sent);
  }

  private void pass(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var request = new Sent(exchange.getRequestHeaders().getFirst("Content-Type"), body);
    sent.add(request);
    var answer = send(request);
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  HttpResponse<String> send(Sent request) {
    var timestamp = String.valueOf(Clock.systemUTC().instant().getEpochSecond());
    var signature =
        new SlackSignature.Generator(bot.signingSecret()).generate(timestamp, request.body());
    try {
      return client.send(
          HttpRequest.newBuilder(bot.requestUrl())
              .header("Content-Type", request.type())
              .header("X-Slack-Request-Timestamp", timestamp)
              .header("X-Slack-Signature", signature)
              .POST(HttpRequest.BodyPublishers.ofString(request.body()))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    bot.workspace().deliverTo(bot.requestUrl());
    relay.stop(0);
    ((java.util.concurrent.ExecutorService) relay.getExecutor()).shutdownNow();
  }
}
