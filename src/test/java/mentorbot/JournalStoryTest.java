package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import mentorbot.journal.Reflecting;
import mentorbot.mentorships.Mentorships_;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal as people use it, through the whole program and the local workspace. */
class JournalStoryTest {
  private SurveyedClinic clinic;
  private Person mira;
  private Person wilhelmina;

  @BeforeEach
  void open() {
    clinic = SurveyedClinic.open();
    mira = clinic.person(SurveyedClinic.MIRA);
    wilhelmina = clinic.person(SurveyedClinic.WILHELMINA);
    mira.closeAll();
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void a_line_is_kept_found_changed_and_deleted() {
    mira.command("/journal Asked before I was stuck");
    assertThat(lastOf(mira)).contains("Kept in your journal", "Asked before I was stuck");
    mira.command("/mentor journal Sat down first");
    mira.command("/journal");
    assertThat(lastOf(mira)).contains("2 entries", "Sat down first", "Asked before I was stuck");
    mira.command("/journal find stuck");
    assertThat(lastOf(mira)).contains("One entry", "Asked before").doesNotContain("Sat down");
    mira.press("journal.open");
    comes(mira, "Change", "Asked before");
    mira.press("journal.change");
    mira.submit(Map.of("text", "Asked at once"));
    assertThat(lastOf(mira)).contains("Changed.", "Asked at once").doesNotContain("stuck");
    mira.press("journal.delete");
    comes(mira, "Deleted, for good");
    mira.command("/journal");
    assertThat(lastOf(mira)).contains("1 entry", "Sat down first").doesNotContain("Asked");
  }

  @Test
  void any_message_can_be_saved_and_nobody_is_told() {
    wilhelmina.dm("Breathe out before you <b>advance</b> & hold still");
    var theirs =
        wilhelmina.messages().stream()
            .filter(m -> m.text().contains("Breathe out"))
            .findFirst()
            .orElseThrow();
    int before = mira.messages().size();
    var nextStep = wilhelmina.shortcutOn(theirs, "save-to-journal");
    assertThat(nextStep.path("error").asText()).isEmpty();
    assertThat(wilhelmina.modal().orElseThrow().toString())
        .contains("Breathe out before you <b>advance</b> & hold still", "Nobody is told");
    wilhelmina.submit(Map.of());
    assertThat(wilhelmina.modal().orElseThrow().toString()).contains("Kept in your journal");
    wilhelmina.closeAll();
    wilhelmina.command("/journal");
    assertThat(lastOf(wilhelmina)).contains("1 entry", "Breathe out");
    assertThat(mira.messages()).hasSize(before);
  }

  @Test
  void one_line_is_shared_by_choice_and_taken_back() {
    mira.command("/journal I was afraid of the vein. I asked, and it went well");
    mira.press("journal.share");
    mira.submit(Map.of("line", "I asked, and it went well"));
    assertThat(lastOf(mira)).contains("Shared.");
    clinic.delivered();
    assertThat(told(wilhelmina)).hasSize(1);
    assertThat(told(wilhelmina).get(0).blocks().toString())
        .contains("I asked, and it went well")
        .doesNotContain("afraid");
    mira.command("/journal");
    mira.press("journal.open");
    comes(mira, "can read this line");
    mira.press(takeBack(mira));
    comes(mira, "Taken back");
    clinic.bot.settle();
    assertThat(told(wilhelmina)).isEmpty();
    assertThat(wilhelmina.messages()).anyMatch(m -> m.text().contains("has taken back a line"));
  }

  @Test
  void the_whole_journal_comes_as_a_file_to_its_author_and_to_nobody_else() {
    mira.command("/journal Asked before I was stuck");
    mira.command("/journal Sat down first & listened");
    mira.command("/journal export");
    assertThat(lastOf(mira))
        .contains("Your whole journal", "that file is not", "Delete everything");
    mira.press("journal.export");
    comes(mira, "on its way");
    clinic.bot.settle();
    assertThat(lastOf(mira)).contains("Your journal, 2 entries, is in the file above");
    var files = clinic.bot.files(SurveyedClinic.MIRA);
    assertThat(files).hasSize(1);
    assertThat(files.get(0))
        .contains("2 entries", "    Asked before I was stuck\n", "    Sat down first & listened\n")
        .containsSubsequence("Asked before", "Sat down");
    for (var other : List.of(SurveyedClinic.RUTH, SurveyedClinic.WILHELMINA, SurveyedClinic.NOOR)) {
      assertThat(clinic.bot.files(other)).as(other).isEmpty();
    }
  }

  @Test
  void a_deleted_entry_takes_its_line_back() {
    mira.command("/journal I asked, and it went well");
    mira.press("journal.share");
    mira.submit(Map.of());
    clinic.delivered();
    assertThat(told(wilhelmina)).hasSize(1);
    mira.command("/journal");
    mira.press("journal.whole");
    comes(mira, "Delete everything");
    mira.press("journal.delete-all");
    comes(mira, "Your journal is empty");
    clinic.bot.settle();
    assertThat(told(wilhelmina)).isEmpty();
  }

  @Test
  void after_a_conversation_both_are_offered_two_questions_once() {
    clinic
        .bot
        .running()
        .database()
        .change(
            SurveyedClinic.TEAM,
            session -> {
              var pair = new Mentorships_(session).openOf(SurveyedClinic.MIRA).get(0).id();
              var now = clinic.bot.now();
              var day = now.atZone(ZoneOffset.UTC).toLocalDate();
              Reflecting.talked(session, pair, day, now);
              Reflecting.talked(session, pair, day, now);
            });
    clinic.delivered();
    assertThat(offers(wilhelmina)).hasSize(1);
    var offer = offers(mira);
    assertThat(offer).hasSize(1);
    mira.pressOn(offer.get(0), "journal.reflect");
    assertThat(mira.submit(Map.of()).toString()).contains("at least a few words");
    mira.submit(Map.of("text", "To ask earlier", "together", "Easy"));
    clinic.bot.settle();
    assertThat(offers(mira)).isEmpty();
    assertThat(mira.messages()).anyMatch(m -> m.text().contains("It is in your journal"));
    wilhelmina.pressOn(offers(wilhelmina).get(0), "journal.let-go");
    clinic.bot.settle();
    assertThat(offers(wilhelmina)).isEmpty();
  }

  private static String takeBack(Person person) {
    return person.lastMessage().orElseThrow().blocks().findValuesAsText("action_id").stream()
        .filter(id -> id.startsWith("journal.take-back"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Message> told(Person person) {
    return person.messages().stream()
        .filter(m -> m.blocks().toString().contains("They chose this line"))
        .toList();
  }

  private static List<Message> offers(Person person) {
    return person.messages().stream()
        .filter(m -> m.blocks().toString().contains("\"journal.let-go"))
        .toList();
  }

  /** What answers a tap follows its acknowledgement. */
  private static void comes(Person person, String... texts) {
    for (int i = 0; i < 100 && !Stream.of(texts).allMatch(lastOf(person)::contains); i++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(lastOf(person)).contains(texts);
  }

  private static String lastOf(Person person) {
    return person.lastMessage().orElseThrow().blocks().toString();
  }
}
