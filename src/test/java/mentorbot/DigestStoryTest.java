package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.state.ApiCall.Direction;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/** Ruth's Mondays. */
class DigestStoryTest {
  private static final String RUTH = EverythingUsed.RUTH;
  private static final String MIRA = EverythingUsed.MIRA;
  private static final String WILHELMINA = EverythingUsed.WILHELMINA;

  @Test
  void ruth_gets_her_week_in_one_message_and_acts_on_it_by_one_tap() {
    try (var bot = WholeBot.at("2026-11-24T10:00:00Z")) {
      bot.settle();
      bot.walk(Duration.ofDays(7));
      assertThat(said(bot, "A quiet week")).hasSize(1);
      bot.walk(Duration.ofDays(14));
      assertThat(said(bot, "A quiet week")).as("nothing is open: said once").hasSize(1);
      matched(bot);
      bot.walk(Duration.ofDays(5));
      assertThat(said(bot, "Who needs you")).as("not before Monday").isEmpty();
      var before = bot.workspace().calls().size();
      bot.walk(Duration.ofDays(1));
      var digest = said(bot, "2 people need the course");
      assertThat(digest).hasSize(1);
      assertThat(digest.get(0).text()).contains("1 mentoring relationship is getting ready");
      assertThat(digest.get(0).blocks().toString())
          .as("one bar alone shows nothing")
          .doesNotContain("data_visualization");
      assertThat(calls(bot, before)).isLessThanOrEqualTo(20);
      bot.person(RUTH).pressOn(digest.get(0), "desk.snooze:0");
      bot.walk(Duration.ofMinutes(5));
      assertThat(bot.person(RUTH).messages())
          .anyMatch(message -> message.text().contains("Put aside until"));
    }
  }

  private static void matched(WholeBot bot) {
    var crawl = new Crawl(bot);
    for (var values :
        Map.of(
                MIRA, Map.of("wanted", List.of("iv-catheters"), "offered", List.of()),
                WILHELMINA,
                    Map.of("offered", List.of("iv-catheters"), "wanted", List.of(), "places", "3"))
            .entrySet()) {
      bot.person(values.getKey()).command("/mentor enrol");
      crawl.press(values.getKey(), "people.enrol", values.getValue());
    }
    crawl.fill(MIRA, "/mentor request @wilhelmina", Map.of());
    crawl.press(WILHELMINA, "matching.accept", Map.of());
  }

  private static List<Message> said(WholeBot bot, String words) {
    return bot.person(RUTH).messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }

  private static long calls(WholeBot bot, int before) {
    return bot.workspace().calls().stream()
        .skip(before)
        .filter(call -> call.direction() == Direction.CALL)
        .count();
  }
}
