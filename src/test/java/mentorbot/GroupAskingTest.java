package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Being asked into a group: where it is listed, and while everything of somebody's rests. */
class GroupAskingTest extends GroupWorld {
  @Test
  void who_rests_is_asked_when_they_are_back_and_has_their_week_from_then_on() {
    bot.person(MIRA).command("/mentor pause until 2026-11-27");
    bot.person(DANA).command("/mentor pause until 2026-12-20");
    bot.settle();
    int told = bot.person(WILHELMINA).messages().size();
    ask(WILHELMINA, "circle", JUN, MIRA, DANA);
    assertThat(last(WILHELMINA))
        .as("how long it may take is told whoever rests")
        .contains("I am asking 3 people", "Mon, 30 Nov 2026", "until Mon, 28 Dec 2026");
    bot.walk(Duration.ofDays(1));
    assertThat(said(JUN, "a circle of peers")).hasSize(1);
    assertThat(said(MIRA, "a circle of peers")).isEmpty();
    assertThat(shownTo(WILHELMINA, "/mentor group")).doesNotContain("break", "pause", "rest");
    bot.walk(Duration.ofDays(4));
    assertThat(said(MIRA, "a circle of peers")).as(bot.conversation(MIRA)).hasSize(1);
    // Where all that waits is listed, it is answered too; once.
    assertThat(shownTo(JUN, "/mentor requests"))
        .contains("Requests", "a circle of peers", "groups.accept", "groups.notNow");
    bot.person(JUN).press("groups.accept");
    assertThat(shownTo(MIRA, "/mentor requests")).contains("a circle of peers");
    bot.person(MIRA).press("groups.accept");
    bot.settle();
    assertThat(shownTo(JUN, "/mentor requests")).doesNotContain("groups.accept");
    bot.walk(Duration.ofDays(4));
    for (var user : List.of(WILHELMINA, JUN, MIRA)) {
      assertThat(said(user, "Your circle has come together")).hasSize(1);
    }
    // The others did not wait for Dana, nor hear of her; she can join them when she is back.
    assertThat(shownTo(WILHELMINA, "/mentor group")).doesNotContain(DANA);
    bot.walkTo(Instant.parse("2026-12-20T22:00:00Z"));
    assertThat(said(DANA, "join them and others, as peers"))
        .as(bot.conversation(DANA))
        .singleElement()
        .satisfies(asked -> assertThat(asked.blocks().toString()).contains("Sun, 27 Dec 2026"));
    assertThat(bot.person(WILHELMINA).messages().size()).isGreaterThan(told);
    assertThat(bot.conversation(WILHELMINA)).doesNotContain(DANA);
    bot.walkTo(Instant.parse("2026-12-26T15:00:00Z"));
    bot.person(DANA).press("groups.accept");
    bot.settle();
    for (var user : List.of(WILHELMINA, JUN, MIRA)) {
      assertThat(said(user, "<@" + DANA + ">")).as(bot.conversation(user)).isNotEmpty();
    }
    assertThat(shownTo(DANA, "/mentor agreement")).contains("agreement.sign");
  }

  @Test
  void who_is_waited_for_and_does_not_answer_ends_the_waiting_and_nobody_hears_who_it_was() {
    bot.person(MIRA).command("/mentor pause until 2026-12-10");
    bot.person(DANA).command("/mentor pause until 2027-03-01");
    bot.settle();
    ask(WILHELMINA, "circle", JUN, MIRA, DANA);
    bot.settle();
    accept(JUN);
    bot.walkTo(Instant.parse("2026-12-09T22:00:00Z"));
    assertThat(said(WILHELMINA, "has not come together")).as("Mira has not seen it").isEmpty();
    assertThat(said(WILHELMINA, "Two are a pair")).isEmpty();
    assertThat(shownTo(WILHELMINA, "/mentor group")).contains("by Mon, 28 Dec 2026");
    bot.walkTo(Instant.parse("2026-12-16T15:00:00Z"));
    accept(MIRA);
    assertThat(said(JUN, "has come together")).as("now Dana is waited for").isEmpty();
    bot.walkTo(Instant.parse("2026-12-17T22:00:00Z"));
    for (var user : List.of(WILHELMINA, JUN, MIRA)) {
      assertThat(said(user, "Your circle has come together")).as(bot.conversation(user)).hasSize(1);
      assertThat(bot.conversation(user).split(DANA, -1)).hasSizeLessThan(3);
    }
    bot.walkTo(Instant.parse("2027-03-02T15:00:00Z"));
    assertThat(said(DANA, "as peers")).as("that was too long").isEmpty();
    assertThat(said(WILHELMINA, "can’t join at the moment")).isEmpty();
  }

  @Test
  void forms_that_would_be_refused_are_not_opened_and_the_page_begins_with_what_one_offers() {
    for (var command : List.of("/mentor register", "/mentor pause", "/mentor group")) {
      bot.person(TOMAS).command(command);
      assertThat(bot.person(TOMAS).modal()).as(command).isEmpty();
      assertThat(shown(TOMAS)).as(command).contains("/mentor enrol", "Join the programme");
    }
    bot.person(TOMAS).command("/mentor enrol");
    crawl.press(TOMAS, "people.enrol", Map.of("offered", List.of()));
    bot.person(TOMAS).command("/mentor group");
    assertThat(chosenKind(TOMAS)).isEqualTo("circle");
    bot.person(JUN).command("/mentor group");
    assertThat(chosenKind(JUN)).isEqualTo("led");
  }

  private String chosenKind(String user) {
    var page = bot.person(user).modal().orElseThrow();
    return page.findValues("initial_option").get(0).path("value").asText();
  }
}
