package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.Eventually;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/** Jun in London and Wilhelmina in Toronto rest over holidays, and go on. */
class PauseStoryTest {
  private static final String JUN = EverythingUsed.JUN;
  private static final String WILHELMINA = EverythingUsed.WILHELMINA;
  private static final String SITE = "riverside";
  private static final Duration A_DAY = Duration.ofDays(1);

  @Test
  void a_pair_rests_over_holidays_and_a_change_of_the_clocks_and_its_plan_stays_whole() {
    try (var bot = WholeBot.at("2027-03-08T15:00:00Z")) {
      paired(bot);
      bot.person(JUN).command("/mentor pause");
      var page = bot.person(JUN).modal().orElseThrow();
      assertThat(page.toString()).contains("Everything of mine").contains("With Wilhelmina");
      assertThat(bot.person(JUN).submit(Map.of("until", "2027-03-01")))
          .as("a day gone by")
          .isNotEmpty();
      bot.person(JUN).submit(Map.of("until", "2027-04-06"));
      bot.settle();
      assertThat(last(bot, JUN)).contains("Paused until Tue, 6 Apr 2027");
      assertThat(said(bot, WILHELMINA, "is paused until Tue, 6 Apr 2027")).hasSize(1);
      assertThat(bot.conversation(WILHELMINA)).doesNotContain("Jun has").doesNotContain("asked to");
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(bot.person(user).home().orElseThrow().toString())
            .contains("Paused until Tue, 6 Apr 2027");
        bot.person(user).command("/mentor");
        assertThat(last(bot, user)).contains("until Tue, 6 Apr 2027");
      }
      int jun = bot.person(JUN).messages().size();
      int wilhelmina = bot.person(WILHELMINA).messages().size();
      bot.walkTo(Instant.parse("2027-04-05T22:50:00Z"));
      assertThat(bot.person(JUN).messages()).hasSize(jun);
      assertThat(bot.person(WILHELMINA).messages()).hasSize(wilhelmina);
      // London has changed its clocks meanwhile: its midnight is at 23:00.
      bot.walkTo(Instant.parse("2027-04-05T23:00:00Z"));
      assertThat(bot.person(JUN).home().orElseThrow().toString()).contains("Under way");
      bot.walkTo(Instant.parse("2027-04-06T18:00:00Z"));
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "Back from the pause")).as(bot.conversation(user)).hasSize(1);
        // Six months from 8 March, and the 29 days.
        assertThat(said(bot, user, "you now have until Thu, 7 Oct 2027")).hasSize(1);
      }
      bot.walkTo(Instant.parse("2027-04-19T20:00:00Z"));
      assertThat(said(bot, JUN, "How does it feel")).as(bot.conversation(JUN)).isEmpty();
      // The round of 22 March.
      bot.walkTo(Instant.parse("2027-04-20T20:00:00Z"));
      assertThat(said(bot, JUN, "How does it feel")).as(bot.conversation(JUN)).hasSize(1);
    }
  }

  @Test
  void the_other_pauses_too_and_each_takes_up_only_their_own() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      bot.person(JUN).command("/mentor pause until 2026-12-10");
      bot.person(WILHELMINA).command("/mentor pause");
      bot.person(WILHELMINA).submit(Map.of("until", "2026-12-20"));
      bot.settle();
      assertThat(said(bot, JUN, "is paused until Sun, 20 Dec 2026")).hasSize(1);
      bot.person(JUN).press("mentorships.takeUp");
      bot.settle();
      assertThat(bot.conversation(JUN)).contains("rests until Sun, 20 Dec 2026 all the same");
      bot.person(JUN).command("/mentor pause off");
      assertThat(bot.conversation(JUN)).contains("That pause is over already");
      assertThat(said(bot, WILHELMINA, "Back from the pause")).isEmpty();
      bot.walk(A_DAY);
      bot.person(WILHELMINA).command("/mentor pause off");
      assertThat(last(bot, WILHELMINA)).contains("The pause is over. You and");
      bot.walk(A_DAY);
      assertThat(said(bot, JUN, "Back from the pause")).hasSize(1);
      assertThat(said(bot, JUN, "until Mon, 24 May 2027")).as("one day").hasSize(1);
      assertThat(said(bot, WILHELMINA, "Back from the pause")).as("knows it").isEmpty();
    }
  }

  @Test
  void a_meeting_within_the_pause_is_off_and_one_after_it_stands() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      bot.person(JUN).command("/mentor meet");
      bot.person(JUN).submit(Map.of("times", List.of(), "date", "2026-12-03", "time", "17:00"));
      bot.settle();
      bot.person(WILHELMINA).press("meetings.pick:0");
      bot.settle();
      bot.person(JUN).command("/mentor pause until 2026-12-03");
      bot.settle();
      assertThat(said(bot, WILHELMINA, "is off, because your mentoring is paused")).isEmpty();
      bot.person(JUN).command("/mentor pause until 2026-12-04");
      bot.walk(A_DAY);
      assertThat(said(bot, WILHELMINA, "is off, because your mentoring is paused")).hasSize(1);
      bot.walkTo(Instant.parse("2026-12-03T23:00:00Z"));
      assertThat(said(bot, JUN, "What would you like to talk about?")).isEmpty();
    }
  }

  @Test
  void a_site_rests_over_holidays_but_nobody_elses_pair_and_not_the_coordinators_own() {
    try (var bot = WholeBot.at("2026-12-07T15:00:00Z")) {
      paired(bot);
      bot.person(EverythingUsed.MIRA).command("/mentor-admin pause");
      assertThat(bot.person(EverythingUsed.MIRA).modal()).isEmpty();
      bot.person(EverythingUsed.RUTH).command("/mentor-admin pause");
      bot.person(EverythingUsed.RUTH)
          .submit(Map.of("site", "lisbon", "from", "2026-12-20", "until", "2027-01-04"));
      bot.walkTo(Instant.parse("2026-12-20T12:00:00Z"));
      assertThat(said(bot, JUN, "is paused until")).isEmpty();
      bot.person(EverythingUsed.RUTH).openHome();
      bot.settle();
      bot.person(EverythingUsed.RUTH).pressHome("desk.pause:home");
      bot.person(EverythingUsed.RUTH)
          .submit(Map.of("site", SITE, "from", "2026-12-21", "until", "2027-01-04"));
      bot.walkTo(Instant.parse("2026-12-21T20:00:00Z"));
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "is paused until Mon, 4 Jan 2027"))
            .as(bot.conversation(user))
            .hasSize(1);
      }
      int jun = bot.person(JUN).messages().size();
      bot.walkTo(Instant.parse("2027-01-03T22:00:00Z"));
      assertThat(bot.person(JUN).messages()).hasSize(jun);
      bot.walkTo(Instant.parse("2027-01-04T20:00:00Z"));
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "Back from the pause")).hasSize(1);
      }
      bot.person(EverythingUsed.RUTH).command("/mentor-admin audit");
      assertThat(
              bot.person(EverythingUsed.RUTH).messages().stream()
                  .map(message -> message.blocks().toString())
                  .reduce("", String::concat))
          .contains("paused a site");
    }
  }

  @Test
  void a_coordinator_lets_somebody_rest_who_is_told_once_sees_until_when_and_comes_back() {
    try (var bot = WholeBot.at("2026-11-23T15:00:00Z")) {
      paired(bot);
      var ruth = bot.person(EverythingUsed.RUTH);
      ruth.command("/mentor-admin people <@" + JUN + ">");
      ruth.press("desk.pausePerson");
      ruth.submit(Map.of("what", "everything", "until", "2026-12-10"));
      bot.settle();
      assertThat(said(bot, JUN, "has paused everything of yours"))
          .as(bot.conversation(JUN))
          .hasSize(1);
      assertThat(said(bot, JUN, "until Thu, 10 Dec 2026")).as("told once").hasSize(1);
      assertThat(said(bot, WILHELMINA, "is paused until Thu, 10 Dec 2026")).hasSize(1);
      assertThat(bot.conversation(WILHELMINA)).doesNotContain(EverythingUsed.RUTH);
      assertThat(bot.person(JUN).home().orElseThrow().toString())
          .contains("on pause until Thu, 10 Dec 2026", "mentorships.takeUp");
      bot.person(JUN).command("/mentor me");
      assertThat(bot.person(JUN).lastMessage().orElseThrow().blocks().toString())
          .contains("Everything of yours is paused", "Come back now", "as a coordinator");
      bot.person(JUN).press("mentorships.takeUp");
      Eventually.holds(() -> last(bot, JUN).contains("The pause is over"));
      bot.walk(A_DAY);
      assertThat(said(bot, WILHELMINA, "Back from the pause")).hasSize(1);

      ruth.command("/mentor-admin pause <@" + WILHELMINA + ">");
      var pair = bot.person(EverythingUsed.RUTH).modal().orElseThrow();
      ruth.submit(Map.of("what", pair.findValuesAsText("value").get(1), "until", "2026-12-12"));
      bot.settle();
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "has paused your mentoring with"))
            .as(bot.conversation(user))
            .hasSize(1);
        bot.person(user).command("/mentor me");
        assertThat(bot.person(user).lastMessage().orElseThrow().blocks().toString())
            .contains("Sat, 12 Dec 2026")
            .doesNotContain("Come back now");
        bot.person(user).command("/mentor pause off");
      }
      assertThat(bot.person(JUN).home().orElseThrow().toString())
          .contains("Paused until Sat, 12 Dec 2026", "as a coordinator");
      bot.walkTo(Instant.parse("2026-12-12T20:00:00Z"));
      for (var user : List.of(JUN, WILHELMINA)) {
        assertThat(said(bot, user, "Back from the pause")).as(user).isNotEmpty();
      }
      ruth.command("/mentor-admin audit");
      assertThat(ruth.lastMessage().orElseThrow().blocks().toString())
          .contains("paused everything for somebody", "paused a relationship");
    }
  }

  static void paired(WholeBot bot) {
    var crawl = new Crawl(bot);
    bot.person(WILHELMINA).moveTo(ZoneId.of("America/Toronto"));
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

  static List<Message> said(WholeBot bot, String user, String words) {
    return bot.person(user).messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }

  static String last(WholeBot bot, String user) {
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).text();
  }
}
