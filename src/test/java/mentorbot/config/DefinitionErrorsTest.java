package mentorbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row changes one thing in a shipped file and tells which key the refusal must name. */
class DefinitionErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A key unknown, missing, twice, without a value, of another kind.
        "metrics: loopback | metrics: loopback\\nmetric: x | metric is not a key here: did you mean metrics?",
        "metrics: loopback | metrics: loopback\\nabcdef: x | abcdef is not a key here: known are",
        "metrics: loopback | | metrics is missing",
        "metrics: loopback | metrics: | metrics has no value",
        "metrics: loopback | metrics: 1 | metrics must be one of loopback, anyone",
        "metrics: loopback | metrics: loopback\\nmetrics: anyone | Duplicate field 'metrics'",
        "answering: 16 | answering: many | threads.answering must be a whole number",
        "answering: 16 | answering: \"16\" | threads.answering must be a whole number",
        "answering: 16 | answering: 1.5 | threads.answering must be a whole number",
        "answering: 16 | answering: | threads.answering has no value",
        "answering: 16 | answering: 1 | threads.answering must be from 2 to 200, not 1",
        "answering: 16 | | threads.answering is missing",
        "threads: | threads: 3\\nx: | threads must be a group of keys",
        "default-zone: Europe/London | default-zone: Europe/Londn | default-zone must be a time zone",
        "default-zone: Europe/London | default-zone: 3 | default-zone must be a time zone",
        "messages-per-minute: 300 | messages-per-minute: 60001 | messages-per-minute must be from 1 to 60000",
        "metrics: loopback | metrics: [ | line",
      })
  void the_servers_file(String from, String to, String told) throws IOException {
    assertRefused("mentorbot.yaml", from, to, told, ServerSettings.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: mentoring | id: Mentoring | id must be lower-case letters",
        "kind: mentoring | kind: coaching | kind must be one of mentoring, training",
        "language: en | language: English | language must be a language such as en",
        "name: Technician mentoring | name: 7 | card.name must be text",
        "name: Technician mentoring | name: ' ' | card.name must not be empty",
        "name: Technician mentoring | name: \"a\\0b\" | card.name must not hold a NUL",
        "length-months: 6 | length-months: 0 | card.length-months must be from 1",
        "monthly-minutes: 90 | monthly-minutes: 5 | card.monthly-minutes must be from 15",
        "coordinators: [U02RUTH] | coordinators: [] | contacts.coordinators must hold at least one",
        "coordinators: [U02RUTH] | coordinators: [ruth] | contacts.coordinators must hold Slack user ids",
        "coordinators: [U02RUTH] | coordinators: [U02RUTH, U02RUTH] | contacts.coordinators holds U02RUTH twice",
        "coordinators: [U02RUTH] | coordinators: U02RUTH | contacts.coordinators must be a list",
        "good-news-channel: C0GOODNEWS | goals: [Place 10 catheters] | goals is for training only",
        "good-news-channel: C0GOODNEWS | good-news-channel: '#news' | good-news-channel must be the id of a public Slack channel",
        "day: monday | day: moonday | digest.day",
        "channel: none | channel: '#team' | digest.channel must be the id of a public Slack channel",
        "time: \"09:00\" | time: \"09:00:30\" | digest.time must be whole minutes",
        "day: monday | | digest.day is missing",
        "coordinators: [U02RUTH] | coordinators: [null] | contacts.coordinators.0 has no value",
        "safe-contacts: [U09SAM] | safe-contacts: [] | contacts.safe-contacts must hold at least one",
        "safe-contacts: [U09SAM] | safe-contacts: [S0GROUP] | contacts.safe-contacts must hold Slack user ids",
        "id: veterinary, | id: in vet, | profile.disciplines.0.id must be lower-case letters",
        "id: laboratory, | id: veterinary, | profile.disciplines holds veterinary twice",
        "id: confidence, name: Confidence in the job | id: confidence | profile.areas.26.name is missing",
        "discipline: home-care | discipline: home | profile.areas.23.discipline must be the id of a discipline",
        "mentor-places: 2 | mentor-places: 4 | matching.mentor-places must be from 1 to 3",
        "mentee-relationships: 2 | mentee-relationships: 0 | matching.mentee-relationships must be",
        "open-requests: 3 | open-requests: 99 | matching.open-requests must be",
        "expiry-after-days: 3 | expiry-after-days: 1 | matching.expiry-after-days must be from 2",
        "guests-allowed: false | guests-allowed: perhaps | matching.guests-allowed must be true or false",
        "guests-allowed: false | guests-allowed: 0 | matching.guests-allowed must be true or false",
        "link: https://example.org/working-well-together | link: example.org | deib.link must be a web address",
        "link: https://example.org/working-well-together | link: 'https://a b' | deib.link must be a web address",
        "valid-months: 24 | valid-months: 0 | deib.valid-months must be from 1",
        "region: gb-eng | region: England | holidays.region must be lower-case",
        "extra-days: [] | extra-days: [24.12.2026] | holidays.extra-days.0 must be a date such as",
        "extra-days: [] | extra-days: [2026-12-24, 2026-12-24] | holidays.extra-days holds 2026-12-24 twice",
        "worked-days: [] | worked-days: 1 | holidays.worked-days must be a list",
        "time: \"10:00\" | time: 10 | check-ins.time must be a time in quotation marks",
        "time: \"10:00\" | time: \"25:00\" | check-ins.time must be a time in quotation marks",
        "open-hours: 48 | open-hours: 24 | check-ins.open-hours must be from 48",
        "weekly-budget: 2 | weekly-budget: 3 | messages.weekly-budget must be from 1 to 2",
        "until: \"08:00\" | until: \"20:00\" | messages.quiet.until must differ",
        "leave-in-peace-after: 5 | leave-in-peace-after: 1 | messages.leave-in-peace-after must be",
      })
  void the_programmes_file(String from, String to, String told) throws IOException {
    assertRefused("programme.yaml", from, to, told, Programme.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "form: one-to-one | form: two-to-two | form must be one of one-to-one, peer",
        "version: 1 | version: 0 | version must be from 1",
        "meeting-cadence: 2w | meeting-cadence: fortnightly | terms.meeting-cadence must be a cadence",
        "meeting-cadence: 2w | meeting-cadence: 2w*3 | terms.meeting-cadence must be a cadence",
        "meeting-cadence: 2w | meeting-cadence: \"2w,1m\" | terms.meeting-cadence must be a cadence",
        "meeting-minutes: 45 | meeting-minutes: 5 | terms.meeting-minutes must be from 10",
        "method: mixed | method: letter | terms.method must be the id of one of the methods",
        "preferred-days: [tuesday, | preferred-days: [Tuesday, | terms.preferred-days.0 must be one of monday",
        "preferred-days: [tuesday, | preferred-days: [wednesday, | terms.preferred-days holds WEDNESDAY twice",
        "until: \"18:00\" | until: \"12:00\" | terms.preferred-hours.until must be after from",
        "response-hours: 48 | response-hours: 0 | terms.response-hours must be from 1",
        "duration-months: 6 | duration-months: 3 | terms.review-days must be rising numbers from 7 to 93",
        "review-days: [30, 90, 180] | review-days: [30, 30] | terms.review-days must be rising",
        "terms: [protected-time] | terms: [] | clauses must show every term under exactly one clause",
        "terms: [protected-time] | terms: [protected-time, method] | clauses must show every term",
        "terms: [protected-time] | terms: [patience] | clauses.8.terms.0 must be one of meeting-cadence",
        "requirement: R34 | requirement: R35 | clauses must hold one that answers R34",
        "requirement: R34 | requirement: R43 | clauses must hold one that answers R34",
        "requirement: R34 | requirement: R33 | clauses.0.requirement must be one of R34 to R45",
        "requirement: R43 | requirement: R44 | dual-role must answer R43",
        "id: expectations | id: purpose | clauses holds purpose twice",
      })
  void the_agreements_file(String from, String to, String told) throws IOException {
    assertRefused("agreement.yaml", from, to, told, AgreementTemplate.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from: \"20:00\"",
        "monthly-minutes: 90",
        "discipline: home-care",
        "coordinators: [U02RUTH]",
        "open-hours: 48"
      })
  void the_line_is_that_of_the_key(String from) throws IOException {
    List<String> shipped = Files.readAllLines(Path.of("config", "programme.yaml"));
    int line = 1;
    while (!shipped.get(line - 1).contains(from)) {
      line++;
    }
    String to = from.substring(0, from.indexOf(':')) + ": []";
    assertRefused("programme.yaml", from, to, "yaml, line " + line + ": ", Programme.class);
  }

  private static void assertRefused(String file, String from, String to, String told, Class<?> type)
      throws IOException {
    String shipped = Files.readString(Path.of("config", file));
    assertThat(shipped).contains(from);
    String replacement = Optional.ofNullable(to).orElse("").replace("\\n", "\n");
    String changed = shipped.replaceFirst("\\Q" + from + "\\E", replacement.replace("\\", "\\\\"));
    SettingsRefused refused =
        catchThrowableOfType(SettingsRefused.class, () -> StrictYaml.read(file, changed, type));
    List<String> problems = Optional.ofNullable(refused).orElseThrow().problems();
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith(file + ", line ")
        .contains(told)
        .endsWith(".")
        .doesNotContain("\n");
  }
}
