package mentorbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.HolidayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {
  private static final Path SHIPPED = Path.of("config");

  @Test
  void the_shipped_files_load() {
    Definitions definitions = Definitions.load(SHIPPED);
    assertThat(definitions.server().defaultZone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(definitions.programme().kind()).isEqualTo(ProgrammeKind.MENTORING);
    assertThat(definitions.programme().messages().weeklyBudget()).isEqualTo(2);
    assertThat(definitions.agreement().terms().preferredDays()).contains(DayOfWeek.TUESDAY);
  }

  @Test
  void a_folder_that_is_not_there_or_empty_gets_the_shipped_files(@TempDir Path empty) {
    assertThat(Definitions.load(empty)).isEqualTo(Definitions.load(SHIPPED));
    assertThat(Definitions.load(empty.resolve("none"))).isEqualTo(Definitions.load(SHIPPED));
  }

  @Test
  void a_file_of_the_folder_replaces_the_shipped_one(@TempDir Path folder) throws IOException {
    copy("mentorbot.yaml", folder, "metrics: loopback", "metrics: anyone");
    Definitions definitions = Definitions.load(folder);
    assertThat(definitions.server().metrics()).isEqualTo(ServerSettings.Audience.ANYONE);
    assertThat(definitions.programme()).isEqualTo(Definitions.load(SHIPPED).programme());
  }

  @Test
  void what_is_wrong_is_told_for_all_files_at_once(@TempDir Path folder) throws IOException {
    copy("mentorbot.yaml", folder, "metrics: loopback", "metrics: nobody");
    copy("programme.yaml", folder, "mentor-places: 2", "mentor-places: 4");
    assertThat(problems(folder))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("mentorbot.yaml, line", "metrics must be"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "programme.yaml, line", "matching.mentor-places must be from 1 to 3"));
  }

  @Test
  void a_misspelt_file_is_refused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("program.yml"), "");
    assertThat(problems(folder))
        .singleElement()
        .asString()
        .contains("program.yml", "did you mean programme.yaml?");
    Files.move(folder.resolve("program.yml"), folder.resolve("something.yaml"));
    assertThat(problems(folder)).singleElement().asString().contains("known are mentorbot.yaml");
  }

  @Test
  void a_file_that_is_no_text_is_refused(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("programme.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(problems(folder)).singleElement().asString().contains("programme.yaml: cannot be");
  }

  @Test
  void the_shipped_programme_names_the_sample_clinic_and_says_so() {
    Contacts contacts = Definitions.load(SHIPPED).programme().contacts();
    assertThat(contacts.nameSamplePeople()).isTrue();
    Contacts own = new Contacts(List.of("U0REAL", "S0GROUP"), List.of("W0REAL"));
    assertThat(own.nameSamplePeople()).isFalse();
    assertThat(own.coordinatorPeople()).containsExactly("U0REAL");
    assertThat(own.coordinatorGroups()).containsExactly("S0GROUP");
  }

  @Test
  void the_channel_for_good_news_may_be_none_or_left_out(@TempDir Path folder) throws IOException {
    var line = "good-news-channel: C0GOODNEWS\n";
    assertThat(Definitions.load(SHIPPED).programme().newsChannel()).contains("C0GOODNEWS");
    assertThat(Definitions.load(SHIPPED).programme().namesSampleChannel()).isTrue();
    for (var instead : List.of("good-news-channel: none\n", "good-news-channel:\n", "")) {
      copy("programme.yaml", folder, line, instead);
      var programme = Definitions.load(folder).programme();
      assertThat(programme.newsChannel()).isEmpty();
      assertThat(programme.namesSampleChannel()).isFalse();
    }
  }

  @Test
  void a_programme_that_says_nothing_about_the_digest_has_it_on_mondays(@TempDir Path folder)
      throws IOException {
    var shipped = Definitions.load(SHIPPED).programme().digest();
    assertThat(shipped).isEqualTo(new DigestRules(DayOfWeek.MONDAY, LocalTime.of(9, 0), "none"));
    assertThat(shipped.postedTo()).isEmpty();
    copy(
        "programme.yaml",
        folder,
        "digest:\n  day: monday\n  time: \"09:00\"\n  channel: none\n",
        "");
    var usual = Definitions.load(folder).programme().digest();
    assertThat(usual.day()).isEqualTo(shipped.day());
    assertThat(usual.time()).isEqualTo(shipped.time());
    copy("programme.yaml", folder, "channel: none", "channel: C0TEAM");
    assertThat(Definitions.load(folder).programme().digest().postedTo()).contains("C0TEAM");
  }

  @Test
  void the_shipped_areas_serve_every_discipline_and_everyone() {
    ProfileOptions profile = Definitions.load(SHIPPED).programme().profile();
    assertThat(profile.areas()).hasSizeGreaterThanOrEqualTo(20);
    for (Choice discipline : profile.disciplines()) {
      assertThat(profile.areas()).anyMatch(area -> area.discipline().equals(discipline.id()));
    }
    assertThat(profile.area("confidence")).map(AreaOption::discipline).contains("everyone");
    assertThat(profile.area("none")).isEmpty();
  }

  @Test
  void helping_and_learning_meet_by_their_ids() {
    ProfileOptions profile = Definitions.load(SHIPPED).programme().profile();
    assertThat(profile.helpStyles())
        .extracting(Choice::id)
        .isEqualTo(profile.learnStyles().stream().map(Choice::id).toList());
    assertThat(Choice.find(profile.learnStyles(), "hands-on").map(Choice::name))
        .contains("See it, then try it myself");
  }

  @Test
  void the_shipped_agreement_is_read_in_two_minutes() {
    AgreementTemplate agreement = Definitions.load(SHIPPED).agreement();
    long words =
        Stream.concat(
                Stream.of(agreement.introduction()),
                agreement.clauses().stream().map(Clause::wording))
            .flatMap(text -> Stream.of(text.split("\\s+")))
            .count();
    // A careful reader manages about 230 words a minute.
    assertThat(words).isBetween(200L, 460L);
  }

  @Test
  void the_calendar_understands_the_shipped_cadences_and_region() {
    Definitions definitions = Definitions.load(SHIPPED);
    AgreementTerms terms = definitions.agreement().terms();
    for (String cadence : List.of(terms.meetingCadence(), terms.checkInCadence())) {
      assertThat(Cadence.parse(cadence).format()).isEqualTo(cadence);
    }
    Holidays holidays = definitions.programme().holidays();
    HolidayCalendar calendar = HolidayCalendar.of(holidays.region());
    assertThat(calendar.isHoliday(LocalDate.of(2026, 12, 25))).isTrue();
  }

  @Test
  void the_shipped_words_hold_none_of_slacks_signs_and_do_not_shout() throws IOException {
    for (String file : List.of("programme.yaml", "agreement.yaml")) {
      assertThat(Files.readString(SHIPPED.resolve(file), StandardCharsets.UTF_8))
          .doesNotContain("<", "&")
          .doesNotContain("!");
    }
  }

  private static void copy(String name, Path folder, String from, String to) throws IOException {
    String shipped = Files.readString(SHIPPED.resolve(name));
    assertThat(shipped).contains(from);
    Files.writeString(folder.resolve(name), shipped.replace(from, to));
  }

  private static List<String> problems(Path folder) {
    SettingsRefused refused =
        catchThrowableOfType(SettingsRefused.class, () -> Definitions.load(folder));
    return Optional.ofNullable(refused).orElseThrow().problems();
  }
}
