package mentorbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleSurveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BanksTest {
  private static final Path SHIPPED = Path.of("config");
  private static final String RELATIONSHIP = "banks/relationship.yaml";

  @TempDir private Path folder;

  @Test
  void the_shipped_banks_load_and_say_that_nobody_validated_them() {
    var banks = Definitions.load(SHIPPED).banks();
    assertThat(banks).extracting(Bank::id).containsExactlyElementsOf(Banks.SHIPPED);
    assertThat(banks)
        .allSatisfy(
            bank -> {
              assertThat(bank.validated()).isFalse();
              assertThat(bank.citation()).contains("not validated");
              assertThat(bank.questions()).hasSizeLessThanOrEqualTo(8);
            });
  }

  @Test
  void the_question_about_burnout_is_off() {
    assertThat(SampleSurveys.DEFINITIONS.programme().surveys().banks())
        .isNotEmpty()
        .doesNotContain("burnout");
  }

  /** A changed wording under an unchanged version fails here: raise the version. */
  @Test
  void each_version_of_a_bank_has_one_wording() {
    var lines = new StringBuilder();
    for (var bank : Definitions.load(SHIPPED).banks()) {
      lines.append("%s %d %s\n".formatted(bank.id(), bank.version(), hash(bank.toString())));
    }
    Golden.assertText("banks.txt", lines.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "licence: Apache-2.0, part of mentorbot | | licence is missing",
        "licence: Apache-2.0, part of mentorbot | licence: | line 6: licence must not be empty",
        "id: clear | id: heard | line 15: questions holds heard twice",
        "scale: comment | scale: stars | line 19: questions.5.scale must be comment or one of the scales",
        "reversed: true | reversal: true | questions.4.reversal is not a key here: did you mean reversed?",
        "id: relationship | id: other | id must be that of the file, relationship",
        "version: 1 | version: one | version must be a whole number",
      })
  void a_bank_that_breaks_a_rule_is_refused_by_file_and_key(String from, String to, String told)
      throws IOException {
    copy(RELATIONSHIP, from, to == null ? "" : to);
    assertThat(problems()).singleElement().asString().contains("relationship.yaml", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thresholds: { scores: 5 | thresholds: { scores: 4 | surveys.thresholds.scores must be from 5",
        "comments: 10 | comments: 9 | surveys.thresholds.comments must be from 10",
        "comments-given: 3 | comments-given: 2 | surveys.thresholds.comments-given must be from 3",
        "reminders: 1 | reminders: 3 | surveys.reminders must be from 0 to 2",
        "window-days: 14 | window-days: 6 | surveys.window-days must be from 7 to 60",
        "when: day 30 | when: 30 | surveys.waves.1.when must be text",
        "when: day 30 | when: soon | surveys.waves.1.when must be a day such as",
        "when: day 30 | when: on 2027-02-30 | surveys.waves.1.when must be a day such as",
        "banks: [relationship, safety] | banks: [horoscope] | surveys.waves, day30: banks names horoscope",
        "banks: [relationship, safety, load | banks: [relationship, safty, load | surveys.banks names safty",
        "mode: anonymous | mode: named | baseline: wellbeing asks about health",
      })
  void a_setting_that_would_tell_of_a_person_does_not_start(String from, String to, String told)
      throws IOException {
    assertThat(SampleSurveys.PROGRAMME).contains(from);
    Files.writeString(
        folder.resolve("programme.yaml"), replaceFirst(SampleSurveys.PROGRAMME, from, to));
    assertThat(problems()).anySatisfy(line -> assertThat(line).contains(told));
  }

  @Test
  void a_programme_that_says_nothing_of_surveys_has_none() throws IOException {
    var shipped = SampleSurveys.PROGRAMME;
    var without = shipped.substring(0, shipped.indexOf("surveys:\n"));
    Files.writeString(folder.resolve("programme.yaml"), without);
    var surveys = Definitions.load(folder).programme().surveys();
    assertThat(surveys.waves()).isEmpty();
    assertThat(surveys.banks()).isEmpty();
  }

  @Test
  void a_bank_of_the_folder_joins_the_shipped_ones() throws IOException {
    copy(RELATIONSHIP, "id: relationship", "id: ours");
    Files.move(folder.resolve(RELATIONSHIP), folder.resolve("banks/ours.yaml"));
    assertThat(Definitions.load(folder).banks()).extracting(Bank::id).contains("ours", "load");
  }

  private List<String> problems() {
    return catchThrowableOfType(SettingsRefused.class, () -> Definitions.load(folder)).problems();
  }

  private void copy(String file, String from, String to) throws IOException {
    var text = Files.readString(SHIPPED.resolve(file));
    assertThat(text).contains(from);
    Files.createDirectories(folder.resolve("banks"));
    Files.writeString(folder.resolve(file), replaceFirst(text, from, to));
  }

  private static String replaceFirst(String text, String from, String to) {
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
