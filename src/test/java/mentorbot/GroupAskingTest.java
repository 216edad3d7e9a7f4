package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Being asked into a group: where it is listed, and while everything of somebody's rests. */
class GroupAskingTest extends GroupWorld {
  @Test
  void who_rests_is_asked_when_they_are_back_and_whoever_asked_learns_nothing_of_it() {
    bot.person(MIRA).command("/mentor pause until 2026-11-27");
    bot.person(DANA).command("/mentor pause until 2026-12-20");
    bot.settle();
    int told = bot.person(WILHELMINA).messages().size();
    ask(WILHELMINA, "circle", JUN, MIRA, DANA);
    assertThat(last(WILHELMINA)).contains("I am asking 3 people", "Mon, 30 Nov 2026");
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
    // Whose pause was too long is not asked any more, and nobody can tell it from no answer.
    bot.walk(Duration.ofDays(20));
    assertThat(said(DANA, "a circle of peers")).isEmpty();
    assertThat(bot.person(WILHELMINA).messages().size()).isGreaterThan(told);
    assertThat(bot.conversation(WILHELMINA)).doesNotContain(DANA);
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
