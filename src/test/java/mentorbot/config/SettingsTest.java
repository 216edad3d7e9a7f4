package mentorbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final String KEY = "a-good-key";
  private static final Map<String, String> SOCKET =
      Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1", "MENTORBOT_KEY", KEY);
  private static final Map<String, String> HTTP =
      Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "8f7", "MENTORBOT_KEY", KEY);

  @Test
  void no_slack_variable_starts_the_local_workspace_on_loopback() {
    Settings settings = read(Map.of());
    assertThat(settings.mode()).isEqualTo(new Mode.LocalWorkspace());
    assertThat(settings.local()).isTrue();
    assertThat(settings.port()).isEqualTo(3000);
    assertThat(settings.bind()).contains("127.0.0.1");
    assertThat(settings.key()).isEmpty();
    assertThat(settings.configFolder()).isEqualTo(Path.of("config"));
    assertThat(settings.databaseUrl().reveal())
        .isEqualTo("jdbc:hsqldb:file:data/workspace/mentorbot");
  }

  @Test
  void an_app_token_means_socket_mode() {
    Settings settings = read(SOCKET);
    assertThat(settings.mode())
        .isEqualTo(new Mode.SocketMode(new Secret("xapp-1"), new Secret("xoxb-1")));
    assertThat(settings.local()).isFalse();
    assertThat(settings.bind()).isEmpty();
    assertThat(settings.slackApi()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(settings.key()).contains(new Secret(KEY));
    assertThat(settings.databaseUrl().reveal()).isEqualTo("jdbc:hsqldb:file:data/mentorbot");
    assertThat(settings.onPostgres()).isFalse();
  }

  @Test
  void a_signing_secret_means_http() {
    assertThat(read(HTTP).mode()).isEqualTo(new Mode.Http(new Secret("8f7"), new Secret("xoxb-1")));
  }

  @Test
  void blank_variables_count_as_missing_and_spaces_around_values_do_not_matter() {
    assertThat(read(Map.of("SLACK_BOT_TOKEN", " ", "PORT", "", "MENTORBOT_KEY", "\t")).local())
        .isTrue();
    assertThat(read(with(SOCKET, "SLACK_BOT_TOKEN", " xoxb-1\n")).mode())
        .isEqualTo(read(SOCKET).mode());
  }

  @Test
  void other_programs_variables_are_left_alone() {
    assertThat(read(Map.of("SLACK_WEBHOOK_URL", "https://x", "PATH", "/bin")).local()).isTrue();
  }

  @Test
  void the_missing_one_of_a_set_is_named() {
    assertThat(problems(without(SOCKET, "SLACK_APP_TOKEN")))
        .singleElement()
        .asString()
        .startsWith("SLACK_APP_TOKEN is missing")
        .contains("SLACK_SIGNING_SECRET");
    assertThat(problems(without(SOCKET, "SLACK_BOT_TOKEN")))
        .singleElement()
        .asString()
        .startsWith("SLACK_BOT_TOKEN is missing");
    assertThat(problems(without(HTTP, "SLACK_BOT_TOKEN")))
        .singleElement()
        .asString()
        .startsWith("SLACK_BOT_TOKEN is missing");
    assertThat(problems(without(SOCKET, "MENTORBOT_KEY")))
        .singleElement()
        .asString()
        .startsWith("MENTORBOT_KEY is missing")
        .contains("new-key");
  }

  @Test
  void all_problems_are_told_at_once() {
    assertThat(problems(Map.of("SLACK_API_URL", "https://slack-gov.com/api", "PORT", "many")))
        .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
        .containsExactly("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "PORT", "MENTORBOT_KEY");
  }

  @Test
  void two_transports_are_refused() {
    assertThat(problems(with(SOCKET, "SLACK_SIGNING_SECRET", "8f7")))
        .singleElement()
        .asString()
        .contains("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "both set");
  }

  @Test
  void swapped_tokens_are_said_to_be_swapped() {
    Map<String, String> swapped =
        with(with(SOCKET, "SLACK_BOT_TOKEN", "xapp-secret"), "SLACK_APP_TOKEN", "xoxb-secret");
    assertThat(problems(swapped))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("belongs in SLACK_APP_TOKEN"))
        .anySatisfy(line -> assertThat(line).contains("belongs in SLACK_BOT_TOKEN"))
        .allSatisfy(line -> assertThat(line).doesNotContain("secret"));
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN, xoxp-hidden",
    "SLACK_BOT_TOKEN, xoxb-",
    "SLACK_BOT_TOKEN, xoxb-hidden xoxb-hidden",
    "SLACK_APP_TOKEN, hidden",
    "SLACK_APP_TOKEN, xapp-",
    "SLACK_BOT_TOKEN, \"xoxb-hidden\"",
    "PORT, -1",
    "PORT, 65536",
    "PORT, 99999999999",
    "PORT, hidden",
    "BIND, hidden host",
    "SLACK_API_URL, hidden",
    "SLACK_API_URL, ftp://hidden/api",
    "SLACK_API_URL, https:///api",
    "SLACK_API_URL, https://hidden/api?x=1",
    "SLACK_API_URL, https://user:hidden@slack.com/api",
    "SLACK_API_URL, http://hidden.example/api",
    "SLACK_API_URL, http://127.hidden.example/api",
    "SLACK_API_URL, https://hid den",
    "DATABASE_URL, postgres://user:hidden@db/bot",
    "DATABASE_URL, jdbc:mysql://hidden",
    "MENTORBOT_KEY, hidden",
    "MENTORBOT_CONFIG, no/such/folder",
  })
  void a_malformed_value_is_refused_by_name_and_never_repeated(String variable, String value) {
    assertThat(problems(with(SOCKET, variable, value)))
        .singleElement()
        .asString()
        .startsWith(variable + " ")
        .endsWith(".")
        .doesNotContain("hidden", "hid den")
        .doesNotContain("\n");
  }

  @Test
  void a_token_in_place_of_the_signing_secret_is_refused() {
    assertThat(problems(with(HTTP, "SLACK_SIGNING_SECRET", "xoxb-hidden")))
        .singleElement()
        .asString()
        .startsWith("SLACK_SIGNING_SECRET holds a token")
        .doesNotContain("hidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"})
  void installs_in_many_workspaces_are_said_to_be_for_later(String variable) {
    assertThat(problems(Map.of(variable, "1", "MENTORBOT_KEY", KEY)))
        .singleElement()
        .asString()
        .startsWith(variable + " is reserved")
        .contains("does not serve yet");
    assertThat(read(with(SOCKET, variable, "1")).mode()).isInstanceOf(Mode.SocketMode.class);
  }

  @Test
  void a_misspelt_variable_does_not_start_the_local_workspace() {
    assertThat(problems(Map.of("SLACK_BOT_TOKN", "xoxb-1")))
        .singleElement()
        .asString()
        .contains("SLACK_BOT_TOKN", "did you mean SLACK_BOT_TOKEN?");
    assertThat(problems(Map.of("MENTORBOT_KEYS", "1")))
        .singleElement()
        .asString()
        .contains("did you mean MENTORBOT_KEY?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:1/api", "http://127.0.0.1:9/api/", "http://[::1]:9/api"})
  void an_emulator_on_this_machine_may_do_without_encryption(String url) {
    assertThat(read(with(SOCKET, "SLACK_API_URL", url)).slackApi().toString())
        .isEqualTo(url.endsWith("/") ? url : url + "/");
  }

  @Test
  void the_local_workspace_never_leaves_this_machine() {
    assertThat(problems(Map.of("BIND", "0.0.0.0")))
        .singleElement()
        .asString()
        .startsWith("BIND must be a loopback address");
    assertThat(read(Map.of("BIND", "::1")).bind()).contains("::1");
    assertThat(read(with(SOCKET, "BIND", "10.0.0.7")).bind()).contains("10.0.0.7");
  }

  @Test
  void the_local_workspace_checks_a_key_it_is_given() {
    assertThat(problems(Map.of("MENTORBOT_KEY", "bad")))
        .singleElement()
        .asString()
        .startsWith("MENTORBOT_KEY is not a whole key");
  }

  @Test
  void ports_databases_and_folders_are_taken_as_given(@TempDir Path folder) {
    Map<String, String> environment = new HashMap<>(SOCKET);
    environment.put("PORT", "0");
    environment.put("DATABASE_URL", "jdbc:postgresql://db/bot?password=hidden");
    environment.put("MENTORBOT_CONFIG", folder.toString());
    Settings settings = read(environment);
    assertThat(settings.port()).isZero();
    assertThat(settings.onPostgres()).isTrue();
    assertThat(settings.configFolder()).isEqualTo(folder);
    assertThat(settings.toString()).doesNotContain("hidden", "xoxb", "xapp", KEY);
  }

  private static Settings read(Map<String, String> environment) {
    return Settings.read(environment, key -> key.equals(new Secret(KEY)));
  }

  private static List<String> problems(Map<String, String> environment) {
    SettingsRefused refused = catchThrowableOfType(SettingsRefused.class, () -> read(environment));
    return Optional.ofNullable(refused).orElseThrow().problems();
  }

  private static Map<String, String> with(
      Map<String, String> environment, String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, String> without(Map<String, String> environment, String name) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.remove(name);
    return changed;
  }
}
