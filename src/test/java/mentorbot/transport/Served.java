package mentorbot.transport;

import com.slack.api.app_backend.SlackSignature;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import mentorbot.slack.Answers;
import mentorbot.slack.BoltApp;
import mentorbot.slack.Directory;
import mentorbot.slack.Edge;
import mentorbot.slack.FormMemory;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SlackApi;
import mentorbot.slack.Standing;
import mentorbot.testing.FakeClock;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Real Jetty, real Bolt, real HTTP; Slack itself is never reachable here. */
abstract class Served {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  final HttpClient client = HttpClient.newHttpClient();
  final AtomicInteger handled = new AtomicInteger();
  final Semaphore released = new Semaphore(0);
  final IdentityHolder identity = new IdentityHolder();
  Optional<String> notReady = Optional.empty();
  Standing standing = Standing.MEMBER;
  HttpServer server;
  Answers answers;

  @BeforeEach
  void start() {
    identity.learn(new Identity("T1", "Clinic", "UBOT", "B1"));
    var slack = BoltApp.slack(URI.create("http://127.0.0.1:9/api/"));
    var forms = FormMemory.ofThisNode(Clock.systemUTC());
    answers = new Answers(new SlackApi(slack, "xoxb-test-token-0001"), forms, Texts.load());
    var routes = new Routes();
    routes
        .family(
            "/mentor",
            call -> {
              handled.incrementAndGet();
              return Reply.tell("your next step");
            })
        .on(
            "slow",
            call -> {
              handled.incrementAndGet();
              released.acquireUninterruptibly();
              return Reply.tell("what took long");
            })
        .on(
            "broken",
            call -> {
              throw new IllegalStateException("secret detail");
            });
    Directory directory = (team, user) -> new Directory.Account(standing, "en-GB");
    var edge =
        new Edge(
            routes,
            identity,
            directory,
            Texts.load(),
            answers,
            forms,
            new SimpleMeterRegistry(),
            (reader, channel, message) -> {},
            actor -> {});
    server =
        new HttpServer(
            new HttpServer.Options("127.0.0.1", 0, 16, BoltApp.with(slack, edge), SECRET, false),
            new TestHealth(),
            new FakeClock(NOW));
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
    answers.close();
  }

  HttpResponse<String> sent(String body) {
    try {
      return send(body, NOW, SECRET);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static String command(String text) {
    var fields = new TreeMap<String, String>();
    fields.put("team_id", "T1");
    fields.put("user_id", "U1");
    fields.put("command", "/mentor");
    fields.put("text", text);
    fields.put("trigger_id", "1.2.abc");
    fields.put("channel_id", "D1");
    fields.put("response_url", "http://127.0.0.1:9/respond");
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  HttpResponse<String> send(String body, Instant at, String secret) throws Exception {
    var timestamp = String.valueOf(at.getEpochSecond());
    var signature = new SlackSignature.Generator(secret).generate(timestamp, body);
    return post(
        body, Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature));
  }

  HttpResponse<String> post(String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    var json = body.startsWith("{");
    var request =
        HttpRequest.newBuilder(uri("/slack/events"))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private final class TestHealth implements Health {
    @Override
    public Optional<String> notReady() {
      return notReady;
    }

    @Override
    public boolean slackReachable() {
      return false;
    }

    @Override
    public Optional<String> notSending() {
      return Optional.of("Slack refuses the token (token_revoked); nothing is lost");
    }

    @Override
    public String metrics() {
      return "up 1";
    }
  }
}
