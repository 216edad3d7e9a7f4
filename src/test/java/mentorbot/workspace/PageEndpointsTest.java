package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mentorbot.workspace.state.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page reads and does. */
final class PageEndpointsTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private Fixture here;

  @BeforeEach
  void open() {
    here = new Fixture();
  }

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void the_state_holds_all_the_page_draws() throws Exception {
    JsonNode state = Json.parse(get("ui/state").body()).orElseThrow();
    assertThat(state.path("people").size()).isGreaterThanOrEqualTo(9);
    assertThat(state.path("shown").toString()).isEqualTo("[\"U01MIRA\",\"U03TOMAS\",\"U02RUTH\"]");
    assertThat(state.at("/commands/0/subcommands").toString())
        .isEqualTo("[\"help\",\"add\",\"share\"]");
    assertThat(state.at("/conversations/D01MIRA").isArray()).isTrue();
    assertThat(state.at("/homes/U01MIRA").isNull()).isTrue();
    assertThat(state.at("/clock/now").asText()).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(state.at("/shortcuts/0/callback_id").asText()).isEqualTo("take_note");
  }

  @Test
  void open_pages_hear_when_there_is_a_bot_to_deliver_to() throws Exception {
    assertThat(get("ui/state").body()).contains("\"ready\":true");
    try (var alone = OpenWorkspace.fresh()) {
      var state = HttpRequest.newBuilder(URI.create(alone.page() + "ui/state"));
      assertThat(send(state).body()).contains("\"ready\":false");
      var events = HttpRequest.newBuilder(URI.create(alone.page() + "ui/events")).build();
      var stream = client.send(events, HttpResponse.BodyHandlers.ofLines()).body();
      try (var bot = new BotDouble(alone)) {
        var told =
            CompletableFuture.supplyAsync(
                () -> stream.filter(line -> line.contains("\"bot\"")).findFirst().orElse(""));
        assertThat(told.get(10, TimeUnit.SECONDS)).contains("\"ready\":true");
        assertThat(send(state).body()).contains("\"ready\":true");
        assertThat(bot.received).isEmpty();
      }
    }
  }

  @Test
  void the_clinic_is_as_various_as_real_ones() throws Exception {
    JsonNode people = Json.parse(get("ui/state").body()).orElseThrow().path("people");
    assertThat(Stream.of("tz", "guest", "stranger").map(f -> people.findValuesAsText(f)))
        .allMatch(values -> values.stream().distinct().count() > 1);
    assertThat(people.findValuesAsText("tz").stream().distinct().count()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void only_the_pages_own_requests_may_act() throws Exception {
    String body = "{\"user\":\"U01MIRA\"}";
    HttpRequest.Builder foreign = request("ui/home").header("Content-Type", "application/json");
    assertThat(send(foreign.POST(HttpRequest.BodyPublishers.ofString(body))).statusCode())
        .isEqualTo(403);
    HttpRequest.Builder simple =
        request("ui/home").header("Content-Type", "text/plain").header("X-Workspace", "1");
    assertThat(send(simple.POST(HttpRequest.BodyPublishers.ofString(body))).statusCode())
        .isEqualTo(403);
    assertThat(post("ui/home", body).statusCode()).isEqualTo(200);
    assertThat(post("ui/home", "nonsense").statusCode()).isEqualTo(400);
    assertThat(post("ui/nothing", body).statusCode()).isEqualTo(404);
    assertThat(post("ui/home", "{\"user\":\"U0NOBODY\"}").statusCode()).isEqualTo(404);
  }

  @Test
  void a_site_that_names_another_host_is_turned_away() throws Exception {
    for (String path : new String[] {"/ui/state", "/", "/api/auth.test"}) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n\r\n")).contains(" 403 ");
    }
    assertThat(raw("GET /ui/state HTTP/1.1\r\nHost: localhost\r\n\r\n")).contains(" 200 ");
  }

  @Test
  void the_page_is_served_with_a_policy_that_lets_nothing_else_in() throws Exception {
    HttpResponse<String> page = get("");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(get("clinic.yaml").statusCode()).isEqualTo(404);
    assertThat(get("../logback.xml").statusCode()).isNotEqualTo(200);
    assertThat(get("no-such.js").statusCode()).isEqualTo(404);
  }

  @Test
  void a_person_can_do_all_of_it_through_the_page() throws Exception {
    here.bot.answer("{\"text\":\"hello\"}");
    String typed = "{\"user\":\"U01MIRA\",\"channel\":\"D01MIRA\",\"text\":\"/raw x\"}";
    assertThat(post("ui/command", typed).body()).isEqualTo("{}");
    assertThat(here.mira.lastMessage().orElseThrow().text()).isEqualTo("hello");
    here.bot.answer("");
    JsonNode opened = here.open(Fixture.form("a", ""));
    String id = opened.at("/view/id").asText();
    String empty = "{\"user\":\"U01MIRA\",\"view_id\":\"" + id + "\",\"values\":{}}";
    assertThat(post("ui/submit", empty).body()).contains("\"errors\":{\"name\"");
    String full =
        "{\"user\":\"U01MIRA\",\"view_id\":\"%s\",\"values\":{\"name\":{\"text\":{\"type\":"
            + "\"plain_text_input\",\"value\":\"Mira\"}}}}";
    assertThat(post("ui/submit", full.formatted(id)).body()).isEqualTo("{\"closed\":true}");
    assertThat(here.bot.last().text("/view/state/values/name/text/value")).isEqualTo("Mira");
  }

  @Test
  void reading_clears_the_unread_mark() throws Exception {
    here.api.call("chat.postMessage", Map.of("channel", "U01MIRA", "text", "hi"));
    assertThat(here.mira.unread()).isEqualTo(1);
    post("ui/read", "{\"user\":\"U01MIRA\"}");
    assertThat(here.mira.unread()).isZero();
  }

  @Test
  void the_clock_goes_forward_only_and_to_the_next_thing_when_there_is_one() throws Exception {
    assertThat(post("ui/clock", "{\"to\":\"hour\"}").body()).contains("2026-03-02T10:00:00Z");
    assertThat(post("ui/clock", "{\"to\":\"morning\"}").body()).contains("2026-03-03T09:00:00Z");
    assertThat(post("ui/clock", "{\"to\":\"next\"}").body()).contains("error");
    here.time.planned =
        Optional.of(new ProgrammeTime.Due(Instant.parse("2026-03-30T08:00:00Z"), "a check-in"));
    assertThat(post("ui/clock", "{\"to\":\"next\"}").body())
        .contains("2026-03-30T08:00:00Z", "a check-in");
    // Across the change to summer time a morning stays a morning.
    assertThat(post("ui/clock", "{\"to\":\"morning\"}").body()).contains("2026-03-31T08:00:00Z");
    assertThat(post("ui/clock", "{\"until\":\"2026-01-01T00:00:00Z\"}").body()).contains("error");
  }

  @Test
  void every_change_is_streamed_to_open_pages() throws Exception {
    var stream =
        client.send(request("ui/events").build(), HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo(": open");
      CompletableFuture<String> message =
          CompletableFuture.supplyAsync(
              () ->
                  lines
                      .lines()
                      .filter(l -> l.startsWith("data: "))
                      .map(l -> l.substring(6))
                      .filter(l -> Fixture.tree(l).path("type").asText().equals("message"))
                      .findFirst()
                      .orElse(""));
      here.api.call("chat.postMessage", Map.of("channel", "U01MIRA", "text", "streamed"));
      assertThat(message.get(10, TimeUnit.SECONDS)).contains("streamed");
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(here.workspace.page() + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-Workspace", "1")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), here.workspace.page().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }
}
