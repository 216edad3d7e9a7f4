package mentorbot.transport;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real Jetty, real Bolt, real HTTP; Slack itself is never reachable here. */
class HttpServerTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger handled = new AtomicInteger();
  private final Semaphore released = new Semaphore(0);
  private final IdentityHolder identity = new IdentityHolder();
  private Optional<String> notReady = Optional.empty();
  private Standing standing = Standing.MEMBER;
  private HttpServer server;
  private Answers answers;

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

  @Test
  void a_signed_command_is_answered_privately() throws Exception {
    var response = send(command(""), NOW, SECRET);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("ephemeral").contains("your next step");
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -100_000, 100_000})
  void a_request_from_the_past_or_the_future_is_refused_unread(long seconds) throws Exception {
    var response = send(command(""), NOW.plusSeconds(seconds), SECRET);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(handled).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300})
  void five_minutes_off_is_still_taken(long seconds) throws Exception {
    assertThat(send(command(""), NOW.plusSeconds(seconds), SECRET).statusCode()).isEqualTo(200);
  }

  @Test
  void another_secret_an_altered_body_and_no_signature_are_refused() throws Exception {
    assertThat(send(command(""), NOW, "another").statusCode()).isEqualTo(401);
    var timestamp = String.valueOf(NOW.getEpochSecond());
    var signature = new SlackSignature.Generator(SECRET).generate(timestamp, command(""));
    assertThat(
            post(
                    command("quiet"),
                    Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature))
                .statusCode())
        .isEqualTo(401);
    assertThat(post(command(""), Map.of()).statusCode()).isEqualTo(401);
    assertThat(
            post(
                    command(""),
                    Map.of("X-Slack-Request-Timestamp", "soon", "X-Slack-Signature", "v0=1"))
                .statusCode())
        .isEqualTo(401);
    assertThat(handled).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=%7Bnot+json",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "payload=%7B%22type%22%3A%22view_submission%22%2C%22team%22%3Anull%7D",
        "payload=%7B%22type%22%3A%22nobody_knows%22%7D",
        "payload=null",
        "{\"type\":\"event_callback\",\"event\":{}}",
        "command=%2Fmentor",
        "command=%2Fnobody&team_id=T1&user_id=U1",
        "%%%",
        ""
      })
  void what_can_not_be_read_gets_an_answer_and_no_stack_trace(String body) throws Exception {
    var response = send(body, NOW, SECRET);
    assertThat(response.statusCode()).isIn(200, 400);
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("at mentorbot");
  }

  @Test
  void a_bug_is_answered_with_a_code_and_without_its_message() throws Exception {
    var response = send(command("broken"), NOW, SECRET);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("nothing was saved").doesNotContain("secret detail");
  }

  @Test
  void a_typo_is_offered_the_nearest_command() throws Exception {
    assertThat(send(command("brokne"), NOW, SECRET).body()).contains("/mentor broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GUEST", "STRANGER", "DEACTIVATED", "BOT"})
  void who_is_no_full_member_is_told_so_and_nothing_happens(String who) throws Exception {
    standing = Standing.valueOf(who);
    var response = send(command(""), NOW, SECRET);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("your next step");
    assertThat(handled).hasValue(0);
  }

  @Test
  void another_workspace_is_a_stranger() throws Exception {
    var response = send(command("").replace("T1", "T2"), NOW, SECRET);
    assertThat(response.body()).contains("another workspace");
    assertThat(handled).hasValue(0);
  }

  @Test
  void health_tells_alive_from_ready() throws Exception {
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").body())
        .contains("ready", "slack: unreachable")
        .contains("messages: waiting, Slack refuses the token (token_revoked)");
    notReady = Optional.of("warming up");
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
  }

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

  private HttpResponse<String> sent(String body) {
    try {
      return send(body, NOW, SECRET);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String command(String text) {
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

  private HttpResponse<String> send(String body, Instant at, String secret) throws Exception {
    var timestamp = String.valueOf(at.getEpochSecond());
    var signature = new SlackSignature.Generator(secret).generate(timestamp, body);
    return post(
        body, Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature));
  }

  private HttpResponse<String> post(String body, Map<String, String> headers)
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

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
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
