package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Somebody leaves a circle at the instant at which the last signature lets another one in. */
class GroupAtOnceTest extends GroupWorld {
  private static final List<String> FIRST = List.of(WILHELMINA, JUN, MIRA);

  @Test
  void one_goes_as_another_comes_and_it_is_one_order_or_the_other() {
    goesAndComes();
  }

  @Test
  void and_so_it_is_on_postgresql() {
    bot.close();
    open(WholeBot.on(TestDatabase.postgresUrl(), "2026-11-23T15:00:00Z"));
    goesAndComes();
  }

  private void goesAndComes() {
    ask(WILHELMINA, "circle", JUN, MIRA);
    bot.settle();
    List.of(JUN, MIRA).forEach(this::accept);
    var all = List.of(WILHELMINA, JUN, MIRA, DANA);
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", all));
    FIRST.forEach(this::sign);
    bot.person(JUN).command("/mentor group");
    bot.person(JUN).press("groups.invite");
    bot.person(JUN).submit(Map.of("person", DANA));
    bot.settle();
    accept(DANA);
    FIRST.forEach(this::sign);
    bot.person(MIRA).command("/mentor end");
    bot.person(DANA).command("/mentor agreement");
    bot.person(DANA).press("agreement.sign");
    List.<Runnable>of(
            () -> bot.person(DANA).submit(Map.of()), () -> bot.person(MIRA).submit(Map.of()))
        .parallelStream()
        .forEach(Runnable::run);
    bot.walk(Duration.ofDays(1));
    for (var user : all) {
      assertThat(bot.conversation(user)).doesNotContain("Something went wrong");
    }
    // Whichever was first, Mira is out, and whoever is in it or would be signs once more.
    assertThat(shownTo(MIRA, "/mentor relationships")).doesNotContain("Under way");
    boolean cameFirst = shownTo(JUN, "/mentor relationships").contains("<@" + DANA + ">");
    assertThat(shownTo(DANA, "/mentor relationships").contains("Under way")).isEqualTo(cameFirst);
    for (var user : List.of(WILHELMINA, JUN, DANA)) {
      assertThat(shownTo(user, "/mentor agreement"))
          .as("no signature counts for those who are in it now")
          .contains("agreement.sign");
    }
    for (var user : List.of(WILHELMINA, JUN, DANA)) {
      assertThat(shownTo(JUN, "/mentor relationships").contains("<@" + DANA + ">"))
          .isEqualTo(cameFirst);
      sign(user);
    }
    for (var user : List.of(WILHELMINA, JUN)) {
      assertThat(shownTo(user, "/mentor relationships"))
          .contains("<@" + DANA + ">", "Under way")
          .doesNotContain(MIRA);
    }
    assertThat(shownTo(DANA, "/mentor agreement")).contains("In force");
  }
}
