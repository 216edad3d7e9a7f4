package mentorbot;

import static mentorbot.PauseStoryTest.last;
import static mentorbot.PauseStoryTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/** A coordinator chooses a channel; Jun and Wilhelmina say something there, and take it back. */
class CommunityStoryTest {
  /**
   * What is looked at once a day, and falls due by nothing, is looked at when the clock goes on.
   */
  private static void toADayOn(WholeBot bot, int days) {
    bot.walk(Duration.ofDays(days));
    bot.walk(Duration.ofMinutes(1));
  }

  private static final String JUN = EverythingUsed.JUN;
  private static final String WILHELMINA = EverythingUsed.WILHELMINA;
  private static final String RUTH = EverythingUsed.RUTH;
  private static final String TOMAS = EverythingUsed.TOMAS;
  private static final String NOOR = "U04NOOR";
  private static final String CHANNEL = "C0GOODNEWS";
  private static final String NIGHTS = "C0NIGHTS";

  @Test
  void nothing_stands_in_a_channel_but_what_somebody_pressed_once_a_coordinator_has_chosen_one() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      joined(bot);
      bot.person(JUN).command("/mentor community");
      assertThat(last(bot, JUN)).contains("No channel has been chosen for the community");
      bot.person(JUN).command("/mentor thanks <@" + WILHELMINA + ">");
      assertThat(bot.person(JUN).modal()).isEmpty();
      bot.person(TOMAS).command("/mentor-admin community");
      assertThat(bot.person(TOMAS).modal()).isEmpty();

      bot.person(RUTH).command("/mentor-admin community");
      assertThat(bot.person(RUTH).submit(Map.of("channel", NIGHTS)).toString())
          .contains("I am not in that channel yet");
      bot.settle();
      assertThat(inChannel(bot)).isEmpty();
      bot.person(RUTH).submit(Map.of("channel", CHANNEL));
      bot.settle();
      assertThat(inChannel(bot)).singleElement().asString().contains("<@" + RUTH + "> has chosen");

      bot.person(JUN).command("/mentor community");
      bot.person(JUN).press("community.introduce");
      assertThat(bot.person(JUN).modal().orElseThrow().toString())
          .contains("*Meet <@" + JUN + ">*", "this whole workspace", "IV catheters");
      bot.person(JUN).submit(Map.of("line", "Hello <!channel> <@" + TOMAS + "> @here"));
      bot.settle();
      bot.settle();
      assertThat(inChannel(bot)).hasSize(2);
      assertThat(inChannel(bot).get(1))
          .contains("*Meet <@" + JUN + ">*", "&lt;!channel&gt; &lt;@" + TOMAS + "&gt;")
          .doesNotContain("<!", "<@" + TOMAS);

      bot.person(JUN).command("/mentor community");
      assertThat(bot.person(JUN).lastMessage().orElseThrow().blocks().toString())
          .as("nobody introduces themselves twice")
          .doesNotContain("community.introduce");
      bot.person(JUN).press("community.takeBack:0");
      bot.settle();
      assertThat(inChannel(bot)).as("gone").hasSize(1);

      introduce(bot, WILHELMINA);
      assertThat(inChannel(bot).get(1)).contains("<@" + WILHELMINA + ">");
      bot.person(WILHELMINA).command("/mentor leave");
      bot.person(WILHELMINA).press("people.leave");
      introduce(bot, JUN);
      assertThat(inChannel(bot)).hasSize(2);
      assertThat(inChannel(bot).get(1)).contains("<@" + JUN + ">").doesNotContain(WILHELMINA);
      bot.person(JUN).deactivate();
      bot.settle();
      assertThat(inChannel(bot)).hasSize(1);

      bot.person(RUTH).command("/mentor-admin community");
      assertThat(last(bot, RUTH)).contains("chose it");
      bot.person(RUTH).press("desk.community-close");
      bot.person(RUTH).command("/mentor community");
      assertThat(last(bot, RUTH)).contains("No channel has been chosen for the community");
      bot.person(RUTH).command("/mentor-admin audit");
      assertThat(everything(bot, RUTH))
          .contains("chose the community’s channel", "took the community’s channel back");
    }
  }

  @Test
  void thanks_are_posted_only_with_a_yes_and_of_a_no_nobody_hears() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      joined(bot);
      choose(bot);
      bot.person(JUN).command("/mentor thanks <@" + WILHELMINA + ">");
      bot.person(JUN).submit(Map.of("line", "You stayed late with the zebrafinch"));
      bot.settle();
      assertThat(inChannel(bot)).hasSize(1);
      assertThat(said(bot, WILHELMINA, "would like to thank you")).hasSize(1);
      bot.person(WILHELMINA).press("community.answer:no");
      bot.walk(Duration.ofHours(2));
      assertThat(inChannel(bot)).hasSize(1);
      assertThat(bot.conversation(JUN)).doesNotContain("said yes", "would rather not");
      assertThat(everything(bot, WILHELMINA)).doesNotContain("zebrafinch").contains("That is fine");
      for (var other : List.of(RUTH, TOMAS)) {
        for (var typed :
            List.of("/mentor", "/mentor-admin", "/mentor-admin audit", "/mentor-admin people")) {
          bot.person(other).command(typed);
        }
        bot.person(other).openHome();
        assertThat(everything(bot, other)).doesNotContain("zebrafinch", "to thank", "thanks <@");
      }

      bot.person(JUN).command("/mentor thanks <@" + WILHELMINA + ">");
      assertThat(bot.person(JUN).submit(Map.of("line", "Again")).toString())
          .contains("a short while ago");
      bot.person(JUN).closeAll();
      bot.person(WILHELMINA).command("/mentor thanks <@" + JUN + ">");
      bot.person(WILHELMINA).submit(Map.of("line", "You showed me how to breathe"));
      bot.settle();
      var asked = said(bot, JUN, "would like to thank you").get(0);
      bot.person(JUN).pressOn(asked, "community.answer:yes");
      bot.settle();
      assertThat(inChannel(bot)).hasSize(2);
      assertThat(inChannel(bot).get(1))
          .contains("<@" + WILHELMINA + "> thanks <@" + JUN + ">", "how to breathe");
      assertThat(said(bot, WILHELMINA, "said yes: your thanks are in")).hasSize(1);
      // The person thanked takes it back; a stranger could not.
      bot.person(JUN).press("community.takeBack");
      bot.settle();
      assertThat(inChannel(bot)).hasSize(1);
      assertThat(everything(bot, JUN)).doesNotContain("breathe");
      // Two weeks later nobody can tell from what Jun hears that there was a no.
      bot.walk(Duration.ofDays(15));
      assertThat(said(bot, JUN, "no yes has come in 14 days")).hasSize(1);
    }
  }

  @Test
  void a_channel_that_takes_nothing_gives_the_words_back_and_shows_at_the_desk_once() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      joined(bot);
      // Named in the configuration only, it is looked at too.
      bot.workspace().faults().error("conversations.history", "is_archived", 1);
      toADayOn(bot, 1);
      bot.person(RUTH).command("/mentor-admin");
      assertThat(bot.person(RUTH).lastMessage().orElseThrow().blocks().toString())
          .contains("Nothing can be posted in <#" + CHANNEL);
      toADayOn(bot, 1);
      bot.person(RUTH).command("/mentor-admin");
      assertThat(bot.person(RUTH).lastMessage().orElseThrow().blocks().toString())
          .doesNotContain("Nothing can be posted");
      choose(bot);
      bot.person(JUN).command("/mentor community");
      bot.person(JUN).press("community.introduce");
      bot.workspace().faults().error("chat.postMessage", "is_archived", 1);
      bot.person(JUN).submit(Map.of("line", "Hello from the night shift"));
      bot.settle();
      assertThat(inChannel(bot)).hasSize(1);
      assertThat(said(bot, JUN, "is archived")).as(bot.conversation(JUN)).hasSize(1);
      assertThat(everything(bot, JUN)).contains("Hello from the night shift");
      bot.person(RUTH).command("/mentor-admin");
      var desk = bot.person(RUTH).lastMessage().orElseThrow().blocks().toString();
      assertThat(desk).containsOnlyOnce("Nothing can be posted in").doesNotContain("Hello from");
      introduce(bot, JUN);
      assertThat(inChannel(bot)).hasSize(2);
      bot.person(RUTH).command("/mentor-admin");
      assertThat(bot.person(RUTH).lastMessage().orElseThrow().blocks().toString())
          .doesNotContain("Nothing can be posted");
    }
  }

  @Test
  void what_slack_does_not_let_go_is_told_to_its_owner_with_a_way_to_try_again() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      joined(bot);
      choose(bot);
      introduce(bot, JUN);
      bot.workspace().faults().error("chat.delete", "channel_not_found", 1);
      bot.workspace().faults().error("chat.update", "is_inactive", 1);
      bot.person(JUN).command("/mentor community");
      bot.person(JUN).press("community.takeBack:0");
      bot.settle();
      assertThat(inChannel(bot)).hasSize(2);
      assertThat(said(bot, JUN, "its message still stands in")).hasSize(1);
      bot.person(JUN).command("/mentor community");
      assertThat(bot.person(JUN).lastMessage().orElseThrow().blocks().toString())
          .contains("is taken back, but its message still stands");
      bot.person(RUTH).command("/mentor-admin");
      assertThat(bot.person(RUTH).lastMessage().orElseThrow().blocks().toString())
          .containsOnlyOnce("Nothing can be posted in")
          .doesNotContain(JUN);

      bot.person(JUN).press("community.takeBack:0");
      bot.settle();
      assertThat(inChannel(bot)).hasSize(1);
      assertThat(said(bot, JUN, "I have tried again")).hasSize(1);
      assertThat(said(bot, JUN, "its message still stands in")).isEmpty();

      // Where a message may not be deleted, it says nothing any more.
      introduce(bot, JUN);
      bot.workspace().faults().error("chat.delete", "cant_delete_message", 1);
      bot.person(JUN).command("/mentor community");
      bot.person(JUN).press("community.takeBack:0");
      bot.settle();
      assertThat(inChannel(bot).get(1)).doesNotContain(JUN).contains("taken back");
      assertThat(said(bot, JUN, "its message still stands in")).isEmpty();

      // Nobody posts anything, and yet the coordinators see that the channel is gone.
      bot.workspace().faults().error("conversations.history", "not_in_channel", 1);
      toADayOn(bot, 1);
      bot.person(RUTH).command("/mentor-admin");
      assertThat(bot.person(RUTH).lastMessage().orElseThrow().blocks().toString())
          .contains("Nothing can be posted in", "I am not in it");
      toADayOn(bot, 3);
      bot.person(RUTH).command("/mentor-admin");
      assertThat(bot.person(RUTH).lastMessage().orElseThrow().blocks().toString())
          .doesNotContain("Nothing can be posted");
    }
  }

  @Test
  void of_a_nomination_nobody_but_who_is_nominated_hears_before_they_say_yes() {
    try (var bot = WholeBot.at("2026-11-23T08:00:00Z")) {
      joined(bot);
      var before = bot.rows();
      var logged =
          CapturedLog.of(
              () -> {
                bot.person(JUN).command("/mentor nominate <@" + NOOR + ">");
                bot.settle();
                bot.walk(Duration.ofHours(3));
              },
              true);
      assertThat(said(bot, NOOR, "would be a good mentor")).hasSize(1);
      assertThat(logged).noneMatch(line -> line.contains(NOOR) || line.contains("good mentor"));
      assertThat(bot.rows())
          .as("nothing on record")
          .containsEntry("AUDIT_ENTRY", before.get("AUDIT_ENTRY"));
      for (var other : List.of(RUTH, TOMAS, WILHELMINA)) {
        for (var typed :
            List.of("/mentor", "/mentor-admin", "/mentor-admin audit", "/mentor-admin people")) {
          bot.person(other).command(typed);
        }
        bot.person(other).openHome();
        assertThat(everything(bot, other)).as(other).doesNotContain(NOOR, "good mentor");
      }
      bot.person(NOOR).press("matching.no");
      bot.settle();
      assertThat(everything(bot, JUN)).doesNotContain("rather not", "declined", "said no");
    }
  }

  /** Jun and Wilhelmina take part. */
  private static void joined(WholeBot bot) {
    var crawl = new Crawl(bot);
    crawl.spare("edge.run");
    for (var user : List.of(JUN, WILHELMINA)) {
      bot.person(user).command("/mentor enrol");
      crawl.press(
          user, "people.enrol", Map.of("wanted", List.of("iv-catheters"), "offered", List.of()));
    }
    bot.settle();
  }

  private static void choose(WholeBot bot) {
    bot.person(RUTH).command("/mentor-admin community");
    bot.person(RUTH).submit(Map.of("channel", CHANNEL));
    bot.settle();
  }

  private static void introduce(WholeBot bot, String user) {
    bot.person(user).command("/mentor community");
    bot.person(user).press("community.introduce");
    bot.person(user).submit(Map.of("line", "Here I am"));
    bot.settle();
  }

  private static List<String> inChannel(WholeBot bot) {
    return bot.person(RUTH).messages(CHANNEL).stream().map(Message::text).toList();
  }

  private static String everything(WholeBot bot, String user) {
    return bot.person(user).messages().stream()
            .map(message -> message.text() + message.blocks())
            .collect(Collectors.joining("\n"))
        + bot.person(user).home();
  }
}
