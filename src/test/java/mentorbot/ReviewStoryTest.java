package mentorbot;

import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pausing;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Six months of reviews, through the whole program and the local workspace: agreed on 24 November
 * 2026, reviews on 24 December, 22 February and, in time for the end on 24 May, 10 May.
 */
class ReviewStoryTest {
  private static final String BOTH = "you both want to continue";
  private static final String TALK = "let’s talk about how this goes on";

  private SurveyedClinic clinic;
  private Person mira;
  private Person wilhelmina;

  @BeforeEach
  void open() {
    clinic = SurveyedClinic.open();
    mira = clinic.person(MIRA);
    wilhelmina = clinic.person(WILHELMINA);
    mira.closeAll();
    wilhelmina.closeAll();
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void a_pair_lives_through_all_reviews_of_six_months() {
    mira.command("/mentor review");
    assertThat(lastOf(mira)).contains("Next review with", "24 Dec");
    mira.openHome();
    wilhelmina.openHome();
    clinic.bot.settle();
    assertThat(mira.home().orElseThrow().toString()).contains("Next review with");
    clinic.bot.walkTo(Instant.parse("2026-12-28T12:00:00Z"));
    for (var party : List.of(mira, wilhelmina)) {
      assertThat(asked(party)).hasSize(1);
      assertThat(asked(party).get(0).blocks().toString())
          .contains("Your first review with", "Only you see your answer", "Go on as it is");
      party.command("/mentor");
      assertThat(lastOf(party)).contains("Your review with");
    }

    mira.pressOn(asked(mira).get(0), "reviews.say:CONTINUE");
    wilhelmina.pressOn(asked(wilhelmina).get(0), "reviews.say:CONTINUE");
    clinic.bot.settle();
    assertThat(said(mira, "You said: *Go on as it is*"))
        .as(clinic.bot.conversation(MIRA))
        .hasSize(1);
    mira.pressOn(said(mira, "You said").get(0), "reviews.affirm");
    mira.pressOn(said(mira, "You said").get(0), "reviews.note");
    mira.submit(Map.of("note", "Ask for more time at the table"));
    clinic.bot.settle();
    assertThat(said(mira, "you said again that what you tell each other")).hasSize(1);
    assertThat(said(mira, BOTH)).as("not before its time").isEmpty();
    clinic.bot.walkTo(Instant.parse("2027-01-06T12:00:00Z"));
    for (var party : List.of(mira, wilhelmina)) {
      assertThat(results(party)).hasSize(1);
      assertThat(results(party).get(0).text()).contains(BOTH);
      assertThat(said(party, "Your first review with"))
          .as("what was asked says what was answered")
          .isEmpty();
      assertThat(said(party, "is still open")).as("who has answered is not reminded").isEmpty();
    }
    mira.command("/mentor review");
    assertThat(lastOf(mira)).contains(BOTH, "22 Feb", "You have a note from your review");
    wilhelmina.command("/mentor review");
    assertThat(lastOf(wilhelmina)).contains(BOTH).doesNotContain("You have a note");

    goesOn();
    clinic.bot.walkTo(Instant.parse("2027-02-24T20:00:00Z"));
    press(mira, "reviews.say:CONTINUE");
    press(wilhelmina, "reviews.say:END");
    assertThat(said(wilhelmina, "You said: *Bring it to an end*")).isNotEmpty();
    clinic.bot.walkTo(Instant.parse("2027-03-06T20:00:00Z"));
    var told = List.of(results(mira), results(wilhelmina));
    for (var results : told) {
      assertThat(results).hasSize(2);
      assertThat(results.get(1).text()).contains(TALK);
    }
    assertThat(withoutNames(told.get(0).get(1), WILHELMINA))
        .as("the same words and the same ways on for both, but whom it is with")
        .isEqualTo(withoutNames(told.get(1).get(1), MIRA));
    amend();

    clinic.bot.walkTo(Instant.parse("2027-04-05T20:00:00Z"));
    goesOn();
    clinic.bot.walkTo(Instant.parse("2027-05-22T20:00:00Z"));
    for (var party : List.of(mira, wilhelmina)) {
      assertThat(results(party)).as("no answer is not a yes").hasSize(3);
      assertThat(results(party).get(2).text()).contains(TALK);
    }
  }

  /** They say so elsewhere: who only answers reviews is not heard of. */
  private void goesOn() {
    clinic
        .bot
        .running()
        .database()
        .change(
            SurveyedClinic.TEAM,
            session -> {
              var pair = new Mentorships_(session).openOf(MIRA).get(0).id();
              Pausing.takesUp(session, pair, MIRA, clinic.bot.now());
            });
  }

  /** From the result's own button to a slower pace that both sign. */
  private void amend() {
    mira.pressOn(results(mira).get(1), "edge.run:agreement");
    comes(mira, "agreement");
    mira.press("agreement.edit");
    mira.press("agreement.change:-pace");
    mira.submit(Map.of());
    mira.closeAll();
    clinic.bot.settle();
  }

  @Test
  void old_buttons_and_others_parts_are_answered_with_the_way_on() {
    clinic.bot.walkTo(Instant.parse("2026-12-28T12:00:00Z"));
    var question = asked(mira).get(0);
    mira.pressOn(question, "reviews.say:END");
    clinic.bot.settle();
    mira.command("/mentor end");
    mira.submit(Map.of());
    clinic.bot.settle();
    assertThat(said(mira, "was called off")).hasSize(1);
    assertThat(said(wilhelmina, "was called off")).hasSize(1);
    clinic.bot.walk(Duration.ofDays(20));
    assertThat(results(wilhelmina)).isEmpty();
    assertThat(wilhelmina.messages().toString()).doesNotContain("Bring it to an end\"");
  }

  private void press(Person person, String action) {
    person.command("/mentor review");
    person.press(action);
    comes(person, "You said");
    clinic.bot.settle();
  }

  private static List<Message> asked(Person person) {
    return person.messages().stream()
        .filter(m -> m.bot() && m.to() == null && m.blocks().toString().contains("reviews.say:"))
        .toList();
  }

  private static List<Message> results(Person person) {
    return person.messages().stream()
        .filter(m -> m.bot() && m.to() == null)
        .filter(m -> m.blocks().toString().contains("By your agreement this goes on until"))
        .toList();
  }

  private static List<Message> said(Person person, String words) {
    return person.messages().stream()
        .filter(m -> m.bot() && (m.text() + m.blocks()).contains(words))
        .toList();
  }

  private static String withoutNames(Message message, String other) {
    return (message.text() + message.blocks())
        .replace(other, "SOMEBODY")
        .replaceAll("\"block_id\":\"[^\"]*\"", "");
  }

  private static void comes(Person person, String text) {
    for (int i = 0; i < 100 && !lastOf(person).contains(text); i++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(lastOf(person)).contains(text);
  }

  private static String lastOf(Person person) {
    return person.lastMessage().orElseThrow().blocks().toString();
  }
}
