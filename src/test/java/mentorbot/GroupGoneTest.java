package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A group neither waits for somebody whose account is gone nor speaks of them. */
class GroupGoneTest extends GroupWorld {
  private static final List<String> HERE = List.of(WILHELMINA, JUN, MIRA);
  private static final List<String> ALL = List.of(WILHELMINA, JUN, MIRA, DANA);

  @Test
  void what_all_the_others_have_signed_counts_and_nothing_names_who_is_gone_until_they_are_back() {
    ask(WILHELMINA, "led", JUN, MIRA, DANA);
    bot.settle();
    List.of(JUN, MIRA, DANA).forEach(this::accept);
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", ALL));
    HERE.forEach(this::sign);
    assertThat(shownTo(JUN, "/mentor relationships")).doesNotContain("Under way");
    var before = new HashMap<String, Integer>();
    HERE.forEach(user -> before.put(user, bot.person(user).messages().size()));
    bot.person(DANA).deactivate();
    bot.settle();
    for (var user : HERE) {
      assertThat(shownTo(user, "/mentor relationships"))
          .as(bot.conversation(user))
          .contains("Under way");
      assertThat(shownTo(user, "/mentor agreement")).contains("In force");
    }
    // The next change asks those who are there, and no more.
    bot.person(JUN).command("/mentor agreement");
    bot.person(JUN).press("agreement.edit");
    bot.person(JUN).press("agreement.change:-pace");
    bot.person(JUN).submit(Map.of("months.1", "9"));
    bot.person(JUN).submit(Map.of());
    bot.settle();
    List.of(WILHELMINA, MIRA).forEach(this::sign);
    assertThat(shownTo(MIRA, "/mentor agreement"))
        .contains("In force until Mon, 23 Aug 2027")
        .doesNotContain("agreement.sign");
    meet();
    bot.walkTo(Instant.parse("2026-12-24T15:00:00Z"));
    for (var user : HERE) {
      bot.person(user).command("/mentor review");
      bot.person(user).press("reviews.say:CONTINUE");
    }
    bot.walkTo(Instant.parse("2027-01-05T15:00:00Z"));
    for (var user : HERE) {
      for (var list : List.of("relationships", "meetings", "group", "review", "checkin", "end")) {
        bot.person(user).command("/mentor " + list);
        assertThat(bot.person(user).modal().toString()).as(list).doesNotContain(DANA);
        bot.person(user).closeAll();
      }
      var all = bot.person(user).messages();
      var since = all.subList(before.getOrDefault(user, 0), all.size());
      assertThat(since).anySatisfy(m -> assertThat(m.text()).contains("you all want to continue"));
      assertThat(since).anySatisfy(m -> assertThat(m.text()).contains("One tap is enough"));
      assertThat(since)
          .as("nothing but the news itself names her")
          .filteredOn(told -> (told.text() + told.blocks()).contains(DANA))
          .singleElement()
          .satisfies(news -> assertThat(news.text()).contains("Your group goes on meanwhile"));
    }
    bot.person(DANA).reactivate();
    bot.settle();
    assertThat(shownTo(JUN, "/mentor relationships")).contains("<@" + DANA + ">");
    assertThat(shownTo(JUN, "/mentor meetings")).contains("<@" + DANA + ">");
    assertThat(shownTo(DANA, "/mentor relationships")).contains("Under way");
    assertThat(shownTo(DANA, "/mentor agreement")).contains("In force");
    for (var user : ALL) {
      assertThat(bot.conversation(user)).doesNotContain("Something went wrong");
    }
  }

  /** Every other week, from now until the end. */
  private void meet() {
    bot.person(WILHELMINA).closeAll();
    bot.person(WILHELMINA).command("/mentor meet");
    bot.person(WILHELMINA)
        .submit(
            Map.of(
                "times",
                List.of(),
                "date",
                "2026-12-08",
                "time",
                "17:00",
                "repeats",
                List.of("again")));
    bot.settle();
    for (var user : List.of(JUN, MIRA)) {
      bot.person(user).press("meetings.pick:0");
      bot.settle();
    }
  }
}
