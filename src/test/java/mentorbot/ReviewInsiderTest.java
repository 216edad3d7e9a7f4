package mentorbot;

import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.RUTH;
import static mentorbot.SurveyedClinic.TOMAS;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import mentorbot.config.SurveyMode;
import mentorbot.testing.HiddenWords;
import mentorbot.workspace.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same weeks are lived again and again, alike but for what Wilhelmina answers in a review, or
 * whether she does. A pair is a cell of one: what Mira, who wants to continue, and everybody else
 * can see has to be the same to the letter and to the minute, unless both want to continue.
 */
class ReviewInsiderTest {
  private static final String PLANTED = "zebraf\u00efnch";
  private static final String CONTROL = "quokk\u00e0wise";
  private static final List<String> ONLOOKERS = List.of(MIRA, RUTH, TOMAS);

  @TempDir private Path folder;

  @Test
  void whoever_looks_on_cannot_tell_change_from_end_from_no_answer() {
    var change = lived(Optional.of("MODIFY"));
    var end = lived(Optional.of("END"));
    var none = lived(Optional.empty());
    assertAlike(end, change);
    assertAlike(none, change);
    var both = lived(Optional.of("CONTINUE"));
    assertThat(both).as("whoever sees no difference here has not looked").isNotEqualTo(change);
  }

  /** All that everybody but Wilhelmina sees, with the minute at which each of it came. */
  private static List<String> lived(Optional<String> wilhelminas) {
    var seen = new ArrayList<String>();
    try (var clinic = SurveyedClinic.open()) {
      var bot = clinic.bot;
      var mira = clinic.person(MIRA);
      var wilhelmina = clinic.person(WILHELMINA);
      ONLOOKERS.forEach(user -> bot.person(user).openHome());
      bot.walkTo(Instant.parse("2026-12-27T18:00:00Z"));
      say(mira, "CONTINUE");
      wilhelminas.ifPresent(said -> say(wilhelmina, said));
      for (var look :
          List.of("2026-12-27T19:00:00Z", "2027-01-02T12:00:00Z", "2027-01-12T12:00:00Z")) {
        bot.walkTo(Instant.parse(look));
        for (var user : ONLOOKERS) {
          var person = bot.person(user);
          for (var typed :
              List.of(
                  "/mentor",
                  "/mentor review",
                  "/mentor relationships",
                  "/mentor agreement",
                  "/mentor privacy",
                  "/mentor checkin",
                  "/mentor-admin",
                  "/mentor-admin people @mira",
                  "/mentor-admin audit @wilhelmina",
                  "/mentor-admin report")) {
            person.command(typed);
          }
          bot.settle();
          bot.conversation(user).lines().map(line -> look + " " + line).forEach(seen::add);
          seen.add(person.home().map(ReviewInsiderTest::said).orElse(""));
          person.messages().forEach(m -> seen.add(said(m.blocks())));
        }
      }
    }
    return seen;
  }

  private static void assertAlike(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      assertThat(one.get(i)).isEqualTo(other.get(i));
    }
    assertThat(one).hasSameSizeAs(other);
  }

  /** Without the ids of this one run. */
  private static String said(JsonNode blocks) {
    var texts = new ArrayList<String>();
    gather(blocks, texts);
    // Where two things stand alike, their ids decide which comes first.
    texts.sort(Comparator.naturalOrder());
    return String.join(" | ", texts).replaceAll("fingerprint [0-9a-f]+", "fingerprint");
  }

  private static void gather(JsonNode node, List<String> texts) {
    if (node.path("text").isTextual()) {
      texts.add(node.path("text").asText());
    }
    node.forEach(child -> gather(child, texts));
  }

  private static void say(Person person, String said) {
    person.closeAll();
    person.command("/mentor review");
    person.press("reviews.say:" + said);
    for (int i = 0; i < 100 && !lastOf(person).contains("You said"); i++) {
      LockSupport.parkNanos(50_000_000);
    }
    assertThat(lastOf(person)).contains("You said");
  }

  private static String lastOf(Person person) {
    return person.lastMessage().orElseThrow().blocks().toString();
  }

  @Test
  void no_file_and_no_line_of_the_log_holds_a_word_of_a_note_or_who_said_what() {
    try (var clinic = SurveyedClinic.on("jdbc:hsqldb:file:" + folder.resolve("db/bot"))) {
      clinic.launch(CONTROL, SurveyMode.NAMED, "load");
      clinic.bot.walkTo(Instant.parse("2026-12-27T18:00:00Z"));
      var wilhelmina = clinic.person(WILHELMINA);
      wilhelmina.closeAll();
      Runnable answers =
          () -> {
            say(wilhelmina, "END");
            wilhelmina.press("reviews.note");
            wilhelmina.submit(Map.of("note", "I would rather stop, " + PLANTED));
            clinic.bot.settle();
          };
      var log = CapturedLog.of(answers, true);
      assertThat(log).noneMatch(line -> line.contains(PLANTED) || line.contains(":END"));
      wilhelmina.command("/mentor review");
      wilhelmina.press("reviews.note");
      assertThat(wilhelmina.modal().orElseThrow().toString())
          .as("its author finds it")
          .contains(PLANTED);
      assertThat(HiddenWords.filesWith(folder, PLANTED)).isEmpty();
      assertThat(HiddenWords.filesWith(folder, CONTROL)).isNotEmpty();
      clinic.bot.walkTo(Instant.parse("2027-01-12T12:00:00Z"));
      for (var other : ONLOOKERS) {
        assertThat(clinic.person(other).messages().toString()).doesNotContain(PLANTED);
      }
    }
    assertThat(HiddenWords.filesWith(folder, PLANTED)).as("once it is closed").isEmpty();
  }
}
