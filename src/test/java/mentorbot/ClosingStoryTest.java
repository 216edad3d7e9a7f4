package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import mentorbot.config.SurveyMode;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How relationships end and what follows, through the whole program and the local workspace. */
class ClosingStoryTest {
  private SurveyedClinic clinic;
  private Person mira;
  private Person wilhelmina;

  @BeforeEach
  void open() {
    clinic = SurveyedClinic.open();
    mira = clinic.person(SurveyedClinic.MIRA);
    wilhelmina = clinic.person(SurveyedClinic.WILHELMINA);
    mira.closeAll();
    wilhelmina.closeAll();
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void whoever_ends_it_both_look_back_and_thanks_wait_for_both() {
    mira.command("/mentor goal Place 20 lines by spring");
    mira.command("/mentor end");
    mira.submit(Map.of());
    assertThat(lastOf(mira)).contains("It has ended", "Look back");
    mira.command("/mentor closing");
    assertThat(lastOf(mira)).contains("You ended it", "Goes on: Place 20 lines", "I erase");
    mira.press("closing.look-back");
    assertThat(mira.modal().orElseThrow().toString())
        .contains("What did you learn?", "you alone", "once you have all looked back");
    mira.submit(Map.of("learned", "To ask at once", "thanks", "You gave me time"));
    assertThat(lastOf(mira)).contains("Closed.", "To ask at once", "Until then you can take it");
    clinic.bot.walk(Duration.ofDays(2));
    assertThat(said(wilhelmina, "a note of thanks")).isEmpty();
    var offered = said(wilhelmina, "a minute of looking back");
    assertThat(offered).hasSize(1);
    assertThat(offered.get(0).blocks().toString()).doesNotContain("To ask at once", "lines");
    wilhelmina.pressOn(offered.get(0), "closing.let-go");
    clinic.bot.walk(Duration.ofHours(18));
    var thanks = said(wilhelmina, "has left you a note of thanks");
    assertThat(thanks).hasSize(1);
    assertThat(thanks.get(0).blocks().toString())
        .contains("You gave me time")
        .doesNotContain("To ask at once");
    mira.command("/mentor closing");
    assertThat(lastOf(mira)).contains("could take it back is over");
  }

  @Test
  void the_agreed_time_ends_by_itself_and_both_go_on_by_a_tap_each() {
    for (int days = 0; days < 195; days += 15) {
      clinic.bot.walk(Duration.ofDays(15));
      said(mira, "It has been quiet").forEach(quiet -> mira.pressOn(quiet, "checkins.goOn"));
    }
    var told = said(mira, "agreed on is over");
    assertThat(told).as(clinic.bot.conversation(SurveyedClinic.MIRA)).hasSize(1);
    assertThat(said(wilhelmina, "agreed on is over")).hasSize(1);
    assertThat(said(mira, "has ended. No reason")).isEmpty();
    mira.openHome();
    wilhelmina.openHome();
    clinic.bot.settle();
    mira.pressOn(told.get(0), "closing.go-on");
    clinic.bot.settle();
    assertThat(mira.home().orElseThrow().toString()).contains("You would like to go on with");
    assertThat(wilhelmina.home().orElseThrow().toString())
        .as("nobody hears of a wish that is not shared")
        .doesNotContain("You would like to go on with");
    clinic.delivered();
    assertThat(said(wilhelmina, "would both like to go on")).isEmpty();
    wilhelmina.command("/mentor closing");
    assertThat(lastOf(wilhelmina)).contains("hears of it only if");
    wilhelmina.press("closing.go-on");
    comes(wilhelmina, "would both like to go on");
    clinic.delivered();
    assertThat(mira.home().orElseThrow().toString()).contains("You go on together");
    assertThat(said(mira, "would both like to go on")).hasSize(1);
    mira.command("/mentor agreement");
    assertThat(lastOf(mira)).contains("agreement.sign");
  }

  @Test
  void a_mentor_and_a_mentee_turn_into_peers_if_both_would_like_that_and_else_nobody_hears() {
    mira.command("/mentor end");
    mira.submit(Map.of());
    mira.command("/mentor closing");
    mira.press("closing.as-peers");
    comes(mira, "as peers", "told only if");
    wilhelmina.command("/mentor closing");
    wilhelmina.press("closing.go-on");
    clinic.delivered();
    for (var party : List.of(mira, wilhelmina)) {
      assertThat(said(party, "would both like to go on")).as("not the same wish").isEmpty();
    }
    wilhelmina.command("/mentor closing");
    assertThat(lastOf(wilhelmina)).doesNotContain("peers. It is told", "as before or as peers");
    wilhelmina.press("closing.as-peers");
    comes(wilhelmina, "would both like to go on as peers");
    clinic.delivered();
    assertThat(said(mira, "would both like to go on as peers")).hasSize(1);
    mira.command("/mentor relationships");
    assertThat(lastOf(mira)).contains("as peers");
    mira.command("/mentor agreement");
    assertThat(lastOf(mira)).contains("agreement.sign");
  }

  @Test
  void
      an_end_with_a_meeting_tomorrow_a_survey_open_and_an_unsigned_amendment_leaves_nothing_loose() {
    var survey = clinic.launch("Is there time?", SurveyMode.NAMED, "load");
    mira.command("/mentor meet");
    mira.submit(Map.of("times", List.of(), "date", "2026-11-26", "time", "17:00"));
    clinic.bot.settle();
    wilhelmina.press("meetings.pick:0");
    clinic.bot.settle();
    wilhelmina.command("/mentor agreement");
    wilhelmina.press("agreement.edit");
    var change = changeOf("purpose", wilhelmina);
    wilhelmina.choose(change.path("action_id").asText(), change.path("value").asText());
    wilhelmina.submit(Map.of("wording.1", "To place lines calmly"));
    wilhelmina.closeAll();
    clinic.bot.settle();
    var toSign = said(mira, "proposes a change");
    assertThat(toSign).as(clinic.bot.conversation(SurveyedClinic.MIRA)).isNotEmpty();
    mira.command("/mentor end");
    mira.submit(Map.of());
    clinic.bot.settle();
    assertThat(said(wilhelmina, "is off, because your mentoring relationship has ended"))
        .as(clinic.bot.conversation(SurveyedClinic.WILHELMINA))
        .hasSize(1);
    assertThat(said(mira, "proposes a change"))
        .as("nothing is left to sign")
        .allSatisfy(told -> assertThat(told.blocks().toString()).doesNotContain("agreement.sign"));
    mira.command("/mentor agreement");
    assertThat(lastOf(mira)).doesNotContain("agreement.sign");
    clinic.bot.walk(Duration.ofDays(6));
    for (var party : List.of(mira, wilhelmina)) {
      assertThat(said(party, "Did you and")).isEmpty();
      assertThat(said(party, "ready to be read")).isEmpty();
      assertThat(clinic.bot.conversation(party.id())).doesNotContain("Something went wrong");
      clinic.open(party.id(), survey);
      assertThat(clinic.page(party.id())).as("asked before, it is still theirs").contains("time");
    }
  }

  private static JsonNode changeOf(String part, Person person) {
    for (var block : person.modal().orElseThrow().path("blocks")) {
      if (block.path("accessory").path("value").asText().endsWith(":" + part)) {
        return block.path("accessory");
      }
    }
    throw new AssertionError("no change of " + part + " in " + person.modal());
  }

  @Test
  void a_mentee_becomes_a_mentor_with_what_was_learned_filled_in() {
    mira.command("/mentor end");
    mira.submit(Map.of());
    mira.command("/mentor closing");
    mira.press("closing.become-mentor");
    for (int i = 0; i < 100 && mira.modal().isEmpty(); i++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    var offered =
        Stream.iterate(0, i -> i + 1)
            .limit(mira.modal().orElseThrow().path("blocks").size())
            .map(i -> mira.modal().orElseThrow().path("blocks").get(i))
            .filter(block -> block.path("block_id").asText().equals("offered"))
            .findFirst()
            .orElseThrow();
    assertThat(offered.path("element").path("initial_options").toString()).contains("iv-catheters");
  }

  @Test
  void who_leaves_the_programme_is_asked_nothing_and_the_other_still_looks_back() {
    mira.command("/mentor leave");
    mira.press("people.leave");
    comes(mira, "left");
    clinic.bot.walk(Duration.ofDays(3));
    assertThat(said(mira, "a minute of looking back")).isEmpty();
    assertThat(said(wilhelmina, "a minute of looking back")).hasSize(1);
  }

  private static List<Message> said(Person person, String words) {
    return person.messages().stream()
        .filter(m -> m.bot() && m.text().contains(words) && m.to() == null)
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
