package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/**
 * Jun in London and Wilhelmina, who lives in Toronto by now, plan, hold, move and lose meetings.
 */
class MeetingStoryTest {
  private static final String JUN = EverythingUsed.JUN;
  private static final String WILHELMINA = EverythingUsed.WILHELMINA;

  @Test
  void a_pair_in_two_zones_meets_by_a_few_taps_each() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      bot.person(JUN).command("/mentor meetting");
      assertThat(last(bot, JUN)).contains("/mentor meet");
      bot.person(JUN).command("/mentor meet");
      var page = bot.person(JUN).modal().orElseThrow();
      assertThat(page.toString()).contains("12:00 for the other").contains("Again and again");
      bot.person(JUN).submit(Map.of("place", "Room 2"));
      bot.settle();
      assertThat(said(bot, WILHELMINA, "suggests 3 times to meet"))
          .as(bot.conversation(WILHELMINA) + bot.conversation(JUN))
          .hasSize(1);
      bot.person(WILHELMINA).command("/mentor");
      assertThat(last(bot, WILHELMINA)).contains("One tap says which one suits you");
      bot.person(WILHELMINA).press("meetings.pick:0");
      bot.settle();
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "You and")).isNotEmpty();
        assertThat(said(bot, user, "For your calendar")).hasSize(1);
        assertThat(bot.person(user).home().orElseThrow().toString()).contains("Tue, 24 Nov");
      }
      bot.walkTo(Instant.parse("2026-11-24T18:30:00Z"));
      assertThat(said(bot, JUN, "Did you and")).hasSize(1);
      bot.person(JUN).press("meetings.happened:YES");
      bot.settle();
      assertThat(said(bot, JUN, "met: ")).hasSize(1);
      bot.person(JUN).press("journal.reflect:meeting");
      assertThat(bot.person(JUN).modal().orElseThrow().toString())
          .contains("About your conversation with", "What do I take from it?");
      bot.person(JUN).submit(Map.of("text", "Breathe out first"));
      bot.person(JUN).closeAll();
      bot.person(JUN).press("journal.reflect:meeting");
      assertThat(bot.person(JUN).modal().orElseThrow().toString())
          .as("what was offered is answered: now about any conversation of theirs")
          .doesNotContain("About your conversation with")
          .contains("What do I take from it?");
      bot.person(JUN).closeAll();
      bot.walk(Duration.ofDays(2));
      assertThat(said(bot, JUN, "Two questions while it is fresh")).isEmpty();
    }
  }

  @Test
  void the_day_before_who_leads_is_asked_and_both_read_it_until_the_end_calls_it_off() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      bot.person(JUN).command("/mentor meet");
      bot.person(JUN).submit(Map.of("times", List.of(), "date", "2026-12-03", "time", "17:00"));
      bot.settle();
      bot.person(WILHELMINA).press("meetings.pick:0");
      bot.walkTo(Instant.parse("2026-12-02T20:00:00Z"));
      assertThat(said(bot, JUN, "What would you like to talk about?")).hasSize(1);
      assertThat(said(bot, WILHELMINA, "What would you like to talk about?")).isEmpty();
      bot.person(WILHELMINA).command("/mentor");
      assertThat(last(bot, WILHELMINA)).contains("Your next meeting with", "3 Dec 2026");
      bot.person(JUN).press("meetings.agenda");
      bot.person(JUN).submit(Map.of("words", "chart 12345 of a cat"));
      bot.person(JUN).submit(Map.of("words", "How to teach students"));
      bot.person(JUN).closeAll();
      bot.settle();
      bot.person(WILHELMINA).command("/mentor meet");
      assertThat(bot.conversation(WILHELMINA)).contains("You and");
      assertThat(shown(bot, WILHELMINA)).contains("How to teach students");
      bot.person(WILHELMINA).command("/mentor end");
      bot.person(WILHELMINA).submit(Map.of());
      bot.walk(Duration.ofHours(13));
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "because your mentoring relationship has ended")).isNotEmpty();
      }
      bot.walk(Duration.ofDays(2));
      assertThat(said(bot, JUN, "Did you and")).isEmpty();
    }
  }

  private static void paired(WholeBot bot) {
    var crawl = new Crawl(bot);
    bot.person(WILHELMINA).moveTo(java.time.ZoneId.of("America/Toronto"));
    crawl.spare("edge.run");
    for (var one :
        Map.of(
                JUN, Map.of("wanted", List.of("iv-catheters"), "offered", List.of()),
                WILHELMINA,
                    Map.of("offered", List.of("iv-catheters"), "wanted", List.of(), "places", "3"))
            .entrySet()) {
      bot.person(one.getKey()).command("/mentor enrol");
      crawl.press(one.getKey(), "people.enrol", one.getValue());
    }
    crawl.spare();
    crawl.fill(JUN, "/mentor request @wilhelmina", Map.of());
    crawl.press(WILHELMINA, "matching.accept", Map.of());
    crawl.fill(
        EverythingUsed.RUTH, "/mentor-admin record", Map.of("people", List.of(JUN, WILHELMINA)));
    for (var party : List.of(JUN, WILHELMINA)) {
      bot.person(party).command("/mentor agreement");
      crawl.press(party, "agreement.sign", Map.of());
      bot.person(party).openHome();
    }
    bot.settle();
  }

  private static List<Message> said(WholeBot bot, String user, String words) {
    return bot.person(user).messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }

  private static String last(WholeBot bot, String user) {
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).text();
  }

  private static String shown(WholeBot bot, String user) {
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }
}
