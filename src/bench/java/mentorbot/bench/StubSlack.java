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

/** In Slack's place: answers every call at once and keeps nothing, so that it costs next to none. */
final class StubSlack implements AutoCloseable {
  private static final Pattern USER = Pattern.compile("(?:^|&)user=([^&]*)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  StubSlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/api/", StubSlack::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var form =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
              + "&"
              + String.valueOf(exchange.getRequestURI().getRawQuery());
      var method = exchange.getRequestURI().getPath().substring("/api/".length());
      var json = json(method, form).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(200, json.length);
      exchange.getResponseBody().write(json);
    }
  }

  private static String json(String method, String form) {
    return switch (method) {
      case "auth.test" ->
          "{'ok':true,'url':'https://bench.slack.com/','team':'Bench','user':'mentorbot',"
                  .replace('\'', '"')
              + "\"team_id\":\""
              + SignedRequest.TEAM
              + "\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"is_enterprise_install\":false}";
      case "users.info" -> user(form);
      case "chat.postMessage" -> "{\"ok\":true,\"channel\":\"D0BENCH\",\"ts\":\"1.000001\"}";
      default -> "{\"ok\":true}";
    };
  }

  private static String user(String form) {
    var found = USER.matcher(form);
    var id = found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "U0";
    return ("{'ok':true,'user':{'id':'" + id + "','team_id':'" + SignedRequest.TEAM + "',")
            .replace('\'', '"')
        + "'name':'somebody','real_name':'Somebody','tz':'Europe/London','locale':'en-GB',"
            .replace('\'', '"')
        + "\"deleted\":false,\"is_bot\":false,\"is_restricted\":false,\"profile\":{}}}";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
