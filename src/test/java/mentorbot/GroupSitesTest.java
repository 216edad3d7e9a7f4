package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A circle over two sites: one of them rests, it falls silent, and two leave it in one night. */
class GroupSitesTest extends GroupWorld {
  private static final List<String> AWAY = List.of(MIRA, DANA, TOMAS);
  private static final List<String> HERE = List.of(WILHELMINA, JUN);
  private static final String QUIET = "It has been quiet between you, ";

  @Test
  void a_site_rests_its_own_people_and_silence_is_of_those_who_were_asked() {
    bot.person(TOMAS).command("/mentor enrol");
    crawl.press(TOMAS, "people.enrol", Map.of("wanted", List.of("dentistry")));
    for (var user : AWAY) {
      bot.person(user).closeAll();
      bot.person(user).command("/mentor me");
      bot.person(user).press("people.change");
      bot.person(user).submit(Map.of("site", "toronto"));
      bot.person(user).closeAll();
    }
    var all = List.of(WILHELMINA, JUN, MIRA, DANA, TOMAS);
    ask(WILHELMINA, "circle", JUN, MIRA, DANA, TOMAS);
    bot.settle();
    all.subList(1, 5).forEach(this::accept);
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", all));
    all.forEach(this::sign);
    bot.person(RUTH).command("/mentor-admin pause");
    bot.person(RUTH).submit(Map.of("site", "toronto", "from", "2026-11-25", "until", "2026-12-16"));
    bot.walkTo(Instant.parse("2026-11-26T20:00:00Z"));
    for (var user : HERE) {
      assertThat(said(user, "is paused until")).isEmpty();
      assertThat(shownTo(user, "/mentor relationships"))
          .contains("Under way", "<@" + DANA + "> is on a break until Wed, 16 Dec 2026");
    }
    for (var user : AWAY) {
      assertThat(said(user, "Your site is paused until Wed, 16 Dec 2026"))
          .as(bot.conversation(user))
          .hasSize(1);
    }
    bot.walkTo(Instant.parse("2026-12-15T20:00:00Z"));
    assertThat(said(JUN, "This check-in about")).hasSize(1);
    assertThat(said(DANA, "This check-in about")).isEmpty();
    assertThat(rounds(DANA)).as("neither asked nor silent").containsExactly("LEFT_OUT");
    bot.walkTo(Instant.parse("2026-12-17T20:00:00Z"));
    for (var user : AWAY) {
      assertThat(said(user, "Welcome back: your group with")).hasSize(1);
      assertThat(said(user, "Your site was paused here")).as("what stood there").hasSize(1);
    }
    assertThat(said(JUN, "Back from the pause")).isEmpty();
    // Nobody answers; of whoever rests nothing is expected, so nothing is asked of them either.
    bot.person(DANA).command("/mentor pause until 2027-02-20");
    bot.walkTo(Instant.parse("2027-01-12T23:00:00Z"));
    for (var user : List.of(WILHELMINA, JUN, MIRA, TOMAS)) {
      assertThat(said(user, QUIET)).as(bot.conversation(user)).hasSize(1);
    }
    assertThat(said(DANA, QUIET)).isEmpty();
    bot.walkTo(Instant.parse("2027-02-02T23:00:00Z"));
    assertThat(shownTo(RUTH, "/mentor-admin")).contains("SILENT:");
    // Two go in one night: whoever reads in the morning hears of both.
    leave(TOMAS);
    bot.walkTo(Instant.parse("2027-02-02T23:40:00Z"));
    leave(DANA);
    bot.walkTo(Instant.parse("2027-02-03T20:00:00Z"));
    var told = said(JUN, "no longer in your group");
    assertThat(told).as(bot.conversation(JUN)).hasSize(1);
    assertThat(told.get(0).text()).contains("<@" + TOMAS + ">", "<@" + DANA + "> are no longer");
  }

  private void leave(String user) {
    bot.person(user).command("/mentor end");
    bot.person(user).submit(Map.of());
    bot.settle();
  }
}
