package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pasted at api.slack.com says neither more nor less than what the program answers. */
class ManifestTest {
  private static final Path SCHEMA =
      Path.of("../shared/reference/manifest-schema/schemas/manifest.schema.2.0.0.json");

  /** Slack names an event's subscription by where it happens, the event itself does not. */
  private static final String DIRECT_MESSAGE = "message.im";

  private static List<String> routes;

  @BeforeAll
  static void collectRoutes() {
    try (var bot = WholeBot.at("2026-11-23T09:00:00Z")) {
      routes = bot.running().bot().registry().routes.table();
    }
  }

  @AfterAll
  static void forgetRoutes() {
    routes = List.of();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest/socket-mode.yaml", "manifest/http.yaml"})
  void slacks_schema_accepts_the_manifest(String file) throws IOException {
    assumeTrue(Files.exists(SCHEMA));
    assertThat(schema().validate(manifest(file))).isEmpty();
  }

  @Test
  void slacks_schema_refuses_a_command_without_its_slash() throws IOException {
    assumeTrue(Files.exists(SCHEMA));
    var broken = manifest("manifest/socket-mode.yaml").deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) broken.at("/features/slash_commands/0"))
        .put("command", "mentor");
    assertThat(schema().validate(broken)).isNotEmpty();
  }

  @Test
  void commands_are_those_we_answer_and_let_slack_resolve_people() throws IOException {
    var commands = manifest("manifest/socket-mode.yaml").at("/features/slash_commands");
    assertThat(names(commands, "command")).isEqualTo(routes("command"));
    commands.forEach(c -> assertThat(c.path("should_escape").asBoolean()).isTrue());
  }

  @Test
  void shortcuts_are_those_we_answer() throws IOException {
    var answered = new TreeSet<String>();
    routes("shortcut").forEach(id -> answered.add("global " + id));
    routes("on message").forEach(id -> answered.add("message " + id));
    var named = new TreeSet<String>();
    manifest("manifest/socket-mode.yaml")
        .at("/features/shortcuts")
        .forEach(s -> named.add(s.path("type").asText() + " " + s.path("callback_id").asText()));
    assertThat(named).isEqualTo(answered);
  }

  @Test
  void events_are_those_we_listen_to() throws IOException {
    var subscribed = new TreeSet<String>();
    manifest("manifest/socket-mode.yaml")
        .at("/settings/event_subscriptions/bot_events")
        .forEach(e -> subscribed.add(e.asText().replace(DIRECT_MESSAGE, "message")));
    assertThat(subscribed).isEqualTo(routes("event"));
  }

  /** The hint stands in Slack's composer: what it names has to be understood. */
  @ParameterizedTest
  @ValueSource(strings = {"manifest/socket-mode.yaml", "manifest/http.yaml"})
  void every_word_of_a_usage_hint_is_a_subcommand(String file) throws IOException {
    var known = routes("subcommand");
    for (var command : manifest(file).at("/features/slash_commands")) {
      var name = command.path("command").asText();
      for (var word : hinted(command)) {
        assertThat(takesAnyLine(name) || known.contains(name + " " + word))
            .as(name + " " + word)
            .isTrue();
      }
    }
  }

  /** What these take any line for, they keep: a word of the hint must not end up as one. */
  @Test
  void a_word_of_a_hint_is_not_taken_for_a_line_to_keep() throws IOException {
    try (var bot = WholeBot.at("2026-11-23T09:00:00Z")) {
      var mira = bot.person("U01MIRA");
      var before = bot.rows();
      for (var command : manifest("manifest/socket-mode.yaml").at("/features/slash_commands")) {
        var name = command.path("command").asText();
        for (var word : takesAnyLine(name) ? hinted(command) : List.<String>of()) {
          mira.command(name + " " + word);
          mira.closeAll();
        }
      }
      for (var table : List.of("JOURNAL_ENTRY", "GOAL")) {
        assertThat(bot.rows()).containsEntry(table, before.get(table));
      }
      mira.command("/journal exports");
      assertThat(bot.rows()).as("what is kept").containsEntry("JOURNAL_ENTRY", 1L);
    }
  }

  private static boolean takesAnyLine(String command) {
    return command.equals("/journal") || command.equals("/goal");
  }

  /** The words that have to be typed as they stand; what stands for others' words is left out. */
  private static List<String> hinted(JsonNode command) {
    return Stream.of(command.path("usage_hint").asText().replaceAll("[\\[\\]]", "").split("\\|"))
        .map(word -> word.replaceAll("<.*", "").strip())
        .filter(word -> !word.isEmpty() && !word.equals("help"))
        .toList();
  }

  private static Set<String> routes(String kind) {
    return routes.stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> line.substring(kind.length()).strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(JsonNode list, String field) {
    var names = new TreeSet<String>();
    list.forEach(one -> names.add(one.path(field).asText()));
    return names;
  }

  private static JsonNode manifest(String file) throws IOException {
    return new YAMLMapper().readTree(Path.of(file).toFile());
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(Files.readString(SCHEMA));
  }
}
