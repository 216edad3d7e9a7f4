package mentorbot.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Spreads Slack's requests over several nodes as a load balancer does: in turn, over those that say
 * they are ready, and to the next one if a connection is refused. A request that was sent is never
 * sent again.
 */
final class Balancer implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int BAD_GATEWAY = 502;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<URI> nodes = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final HttpServer server;
  private volatile boolean toAll;

  private Balancer(HttpServer server) {
    this.server = server;
    server.createContext("/slack/events", this::serve);
    server.setExecutor(threads);
  }

  static Balancer open() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var balancer = new Balancer(HttpServer.create(address, 0));
      balancer.server.start();
      return balancer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  void serveBy(BotProcess... bots) {
    nodes.clear();
    for (var bot : bots) {
      nodes.add(bot.requestUrl());
    }
  }

  /** Every node gets each request at the same time, as if Slack had repeated it. */
  void toAll(boolean everybody) {
    toAll = everybody;
  }

  private void serve(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    var answer = toAll ? fromAll(exchange, body) : fromOne(exchange, body);
    if (answer == null) {
      exchange.sendResponseHeaders(BAD_GATEWAY, -1);
    } else {
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      var bytes = answer.body();
      exchange.sendResponseHeaders(answer.statusCode(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private @Nullable HttpResponse<byte[]> fromOne(HttpExchange exchange, byte[] body)
      throws IOException {
    int first = turn.getAndIncrement();
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(Math.floorMod(first + i, nodes.size()));
      if (isReady(node)) {
        try {
          return send(request(exchange, node, body));
        } catch (ConnectException refused) {
          // The next one, then: nothing was sent.
        }
      }
    }
    return null;
  }

  /** The answer with more in it: a repeated delivery is acknowledged without a word. */
  private @Nullable HttpResponse<byte[]> fromAll(HttpExchange exchange, byte[] body) {
    var calls =
        nodes.stream()
            .map(node -> request(exchange, node, body))
            .map(request -> client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()))
            .toList();
    return calls.stream()
        .map(CompletableFuture::join)
        .max((one, other) -> Integer.compare(one.body().length, other.body().length))
        .orElse(null);
  }

  private boolean isReady(URI node) throws IOException {
    try {
      var request = HttpRequest.newBuilder(node.resolve("/readyz")).timeout(LIMIT).build();
      return send(request).statusCode() == 200;
    } catch (ConnectException gone) {
      return false;
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest request(HttpExchange exchange, URI node, byte[] body) {
    var request = HttpRequest.newBuilder(node).timeout(LIMIT);
    for (var name : List.of("Content-Type", "X-Slack-Request-Timestamp", "X-Slack-Signature")) {
      var value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    return request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
