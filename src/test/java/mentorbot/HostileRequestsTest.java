package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentorbot.RecordedRequests.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real requests, then the same ones broken in every place, and repeated to the letter. */
class HostileRequestsTest {
  private static final int DEEPEST = 4;
  private static WholeBot bot;
  private static RecordedRequests requests;
  private static List<Sent> valid;

  @BeforeAll
  static void converse() {
    bot = WholeBot.at("2026-11-23T09:00:00Z");
    requests = RecordedRequests.of(bot);
    var mira = bot.person("U01MIRA");
    mira.command("/mentor");
    mira.command("/mentor enrol");
    mira.press("people.enrol");
    mira.submit(Map.of("role", "technician"));
    mira.submit(Map.of("wanted", List.of("iv-catheters")));
    mira.cancel();
    mira.shortcut("next-step");
    mira.dm("hello");
    mira.openHome();
    mira.moveTo(ZoneId.of("Europe/Lisbon"));
    bot.settle();
    valid = requests.all();
  }

  @AfterAll
  static void close() {
    requests.close();
    bot.close();
  }

  @Test
  void a_request_repeated_to_the_letter_has_had_its_effect() {
    assertThat(valid).hasSizeGreaterThan(7);
    for (var request : valid) {
      bot.settle();
      var before = bot.rows();
      assertFit(request);
      bot.settle();
      assertThat(bot.rows()).as(request.body()).isEqualTo(before);
    }
  }

  @Test
  void a_field_that_is_missing_null_empty_or_of_another_kind_never_breaks_anything() {
    for (var request : valid) {
      mutants(request).forEach(HostileRequestsTest::assertFit);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel> <@U01MIRA> &amp; *x*",
        "\u202Eright to left",
        "nul \u0000 in it",
        "🩺"
      })
  void hostile_text_is_answered(String text) {
    for (var typed : List.of(text, "enrol " + text, text.repeat(3000 / text.length()))) {
      assertFit(command(typed, "T0RIVERSIDE", "U01MIRA"));
    }
    assertFit(command(text.repeat(40_000 / text.length()), "T0RIVERSIDE", "U01MIRA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"U10GUEST", "U0NOBODY", "U0MENTORBOT", ""})
  void who_may_not_take_part_changes_nothing(String user) {
    var before = bot.rows();
    var answer = requests.send(command("enrol", "T0ELSEWHERE", user));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("another workspace");
    assertThat(bot.rows()).isEqualTo(before);
  }

  private static void assertFit(Sent request) {
    var answer = requests.send(request);
    assertThat(answer.statusCode()).as(request.body()).isIn(200, 400);
    assertThat(answer.body())
        .as(request.body())
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("at mentorbot.");
  }

  private static Sent command(String text, String team, String user) {
    var fields =
        Map.of(
            "command",
            "/mentor",
            "text",
            text,
            "team_id",
            team,
            "user_id",
            user,
            "channel_id",
            "D1",
            "trigger_id",
            "1.2." + Integer.toHexString(text.hashCode()));
    return form(fields);
  }

  private static Sent form(Map<String, String> fields) {
    return new Sent(
        "application/x-www-form-urlencoded",
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")));
  }

  private static List<Sent> mutants(Sent request) {
    if (request.type().startsWith("application/json")) {
      return broken(request.body()).stream().map(b -> new Sent(request.type(), b)).toList();
    }
    if (request.body().startsWith("payload=")) {
      var payload = URLDecoder.decode(request.body().substring(8), StandardCharsets.UTF_8);
      return broken(payload).stream().map(b -> form(Map.of("payload", b))).toList();
    }
    var fields = Arrays.asList(request.body().split("&", -1));
    var mutants = new ArrayList<Sent>();
    for (var field : fields) {
      var others = fields.stream().filter(f -> !f.equals(field)).collect(Collectors.joining("&"));
      mutants.add(new Sent(request.type(), others));
      mutants.add(new Sent(request.type(), others + "&" + field.replaceAll("=.*", "=")));
    }
    return mutants;
  }

  private static List<String> broken(String json) {
    var mutants = new ArrayList<String>();
    var whole = JsonParser.parseString(json).getAsJsonObject();
    breakEach(whole, whole, 0, mutants);
    return mutants;
  }

  private static void breakEach(
      JsonObject whole, JsonObject object, int depth, List<String> mutants) {
    for (var name : List.copyOf(object.keySet())) {
      JsonElement old = object.remove(name);
      mutants.add(whole.toString());
      for (var wrong :
          List.of(JsonNull.INSTANCE, new JsonPrimitive(""), new JsonArray(), new JsonObject())) {
        object.add(name, wrong);
        mutants.add(whole.toString());
      }
      object.add(name, old);
      var first =
          old.isJsonArray() && !old.getAsJsonArray().isEmpty() ? old.getAsJsonArray().get(0) : old;
      if (first.isJsonObject() && depth < DEEPEST && !name.equals("blocks")) {
        breakEach(whole, first.getAsJsonObject(), depth + 1, mutants);
      }
    }
  }
}
