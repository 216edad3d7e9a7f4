package mentorbot.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import mentorbot.people.StoredPeople;

/** In Slack's place: answers every call at once and keeps nothing, so that it costs next to none. */
final class StubSlack implements AutoCloseable {
  private static final Pattern USER = Pattern.compile("(?:^|&)user=([^&]*)");
  private static final Pattern TEXT = Pattern.compile("(?:^|&)text=([^&]*)");
  private static final Pattern CHANNEL = Pattern.compile("(?:^|&)channel=([^&]*)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private volatile Posts posts = new Posts(0, 0);

  StubSlack() {
    // Else head and body of an answer go in two packets, and the second waits 40 ms for the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/api/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  /** From now on messages are noted there. */
  void note(Posts here) {
    posts = here;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var form =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
              + "&"
              + String.valueOf(exchange.getRequestURI().getRawQuery());
      var method = exchange.getRequestURI().getPath().substring("/api/".length());
      var now = posts;
      if (method.equals("chat.postMessage")) {
        int pause = now.pauseOf(System.nanoTime());
        if (pause > 0) {
          exchange.getResponseHeaders().add("Retry-After", Integer.toString(pause));
          send(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
          now.paused(System.nanoTime(), pause);
          return;
        }
      }
      send(exchange, 200, json(method, form, now));
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String json(String method, String form, Posts posts) {
    return switch (method) {
      case "auth.test" ->
          "{'ok':true,'url':'https://bench.slack.com/','team':'Bench','user':'mentorbot',"
                  .replace('\'', '"')
              + "\"team_id\":\""
              + SignedRequest.TEAM
              + "\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"is_enterprise_install\":false}";
      case "users.info" -> user(form);
      case "chat.postMessage" -> posted(form, posts);
      case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"D0BENCH\"}}";
      case "conversations.history" -> "{\"ok\":true,\"messages\":[],\"has_more\":false}";
      default -> "{\"ok\":true}";
    };
  }

  private static String posted(String form, Posts posts) {
    int number = posts.add(System.nanoTime(), named(CHANNEL, form), named(TEXT, form));
    return "{\"ok\":true,\"channel\":\"D0BENCH\",\"ts\":\"1.%06d\"}".formatted(number % 1_000_000);
  }

  private static String named(Pattern field, String form) {
    var found = field.matcher(form);
    return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "U0";
  }

  private static String user(String form) {
    var user = named(USER, form);
    return ("{'ok':true,'user':{'id':'" + user + "','team_id':'").replace('\'', '"')
        + SignedRequest.TEAM
        + ("','name':'somebody','real_name':'Somebody','tz':'" + StoredPeople.zoneOf(user))
            .replace('\'', '"')
        + "','locale':'en-GB',".replace('\'', '"')
        + "\"deleted\":false,\"is_bot\":false,\"is_restricted\":false,\"profile\":{}}}";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
