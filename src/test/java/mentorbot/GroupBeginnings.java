package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.testing.TestDatabase;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** How a group comes together, and what it does then: the first half of {@link GroupStoryTest}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class GroupBeginnings {
  static final String RUTH = EverythingUsed.RUTH;
  static final String WILHELMINA = EverythingUsed.WILHELMINA;
  static final String JUN = EverythingUsed.JUN;
  static final String MIRA = EverythingUsed.MIRA;
  static final String PRIYA = EverythingUsed.PRIYA;
  static final String DANA = EverythingUsed.DANA;

  static WholeBot bot;
  static Crawl crawl;

  @BeforeAll
  static void enrol() {
    bot = WholeBot.on(TestDatabase.postgresUrl(), "2026-11-23T15:00:00Z");
    crawl = new Crawl(bot);
    crawl.spare("edge.run");
    for (var user : List.of(WILHELMINA, JUN, MIRA, PRIYA, DANA)) {
      bot.person(user).command("/mentor enrol");
      var offered = user.equals(WILHELMINA) ? List.of("iv-catheters") : List.of();
      crawl.press(
          user,
          "people.enrol",
          Map.of("offered", offered, "wanted", List.of("iv-catheters"), "places", "1"));
    }
    crawl.spare();
  }

  @AfterAll
  static void close() {
    bot.close();
  }

  @Test
  @Order(1)
  void each_is_asked_alone_and_hears_of_the_others_once_they_are_together() {
    bot.person(WILHELMINA).command("/mentor group");
    bot.person(WILHELMINA)
        .submit(Map.of("kind", "led", "people", List.of(JUN), "area", "iv-catheters"));
    assertThat(bot.person(WILHELMINA).modal().orElseThrow().toString())
        .contains("A group is you and two people or more")
        .contains(JUN);
    bot.person(WILHELMINA)
        .submit(
            Map.of(
                "kind",
                "led",
                "people",
                List.of(JUN, MIRA, PRIYA, DANA),
                "area",
                "iv-catheters",
                "purpose",
                "Hard veins without fear",
                "name",
                "Vein <b> finders"));
    assertThat(last(WILHELMINA)).contains("I am asking 4 people");
    bot.walk(Duration.ofDays(1));
    for (var user : List.of(JUN, MIRA, PRIYA, DANA)) {
      assertThat(said(user, "would like to mentor a group, with you in it")).hasSize(1);
      assertThat(shown(user))
          .contains("IV catheters and fluids")
          .contains("Hard veins without fear", "Vein &lt;b&gt; finders")
          .doesNotContain("<@" + (user.equals(JUN) ? MIRA : JUN) + ">");
    }
    assertThat(shownTo(JUN, "/mentor")).contains("would like to mentor a group");
    bot.person(DANA).press("groups.notNow");
    bot.settle();
    assertThat(shown(DANA)).contains("No reason is asked");
    for (var user : List.of(JUN, MIRA)) {
      bot.person(user).command("/mentor group");
      bot.person(user).press("groups.accept");
      bot.settle();
    }
    // The same button twice.
    bot.person(JUN).command("/mentor group");
    assertThat(shownTo(WILHELMINA, "/mentor group")).doesNotContain("not now");
    assertThat(said(JUN, "has come together")).isEmpty();
    bot.walk(Duration.ofDays(8));
    for (var user : List.of(JUN, MIRA)) {
      assertThat(said(user, "<@" + WILHELMINA + "> mentors you and <@"))
          .as(bot.conversation(user))
          .hasSize(1);
    }
    assertThat(said(WILHELMINA, "Your group has come together: you mentor")).hasSize(1);
    // Who did not answer in time is in no group, and nobody learns which of the two it was.
    assertThat(bot.conversation(PRIYA)).contains("is no longer open");
    assertThat(bot.conversation(WILHELMINA)).doesNotContain(DANA).doesNotContain(PRIYA);
    assertThat(shownTo(WILHELMINA, "/mentor relationships")).doesNotContain(DANA);
    for (var user : List.of(JUN, MIRA, WILHELMINA)) {
      assertThat(shownTo(user, "/mentor relationships")).contains("“Vein &lt;b&gt; finders”");
    }
    // Anybody in it changes it; without one it goes by its people again.
    bot.person(MIRA).press("mentorships.name");
    assertThat(bot.person(MIRA).modal().orElseThrow().toString())
        .contains("Vein <b> finders", "Coordinators see only who is in it");
    bot.person(MIRA).submit(Map.of("name", "Steady hands"));
    assertThat(last(MIRA)).contains("Your group is called “Steady hands” now");
    bot.person(JUN).openHome();
    bot.settle();
    assertThat(bot.person(JUN).home().orElseThrow().toString()).contains("“Steady hands”");
    bot.person(WILHELMINA).press("mentorships.name");
    bot.person(WILHELMINA).submit(Map.of("name", ""));
    assertThat(shownTo(JUN, "/mentor relationships")).doesNotContain("Steady hands");
  }

  @Test
  @Order(2)
  void one_agreement_is_signed_by_all_and_an_edit_asks_all_again() {
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", List.of(WILHELMINA, JUN, MIRA)));
    assertThat(shownTo(JUN, "/mentor agreement"))
        .contains("Our group’s agreement")
        .contains("Hard veins without fear")
        .doesNotContain("The mentee leads");
    sign(JUN);
    sign(WILHELMINA);
    bot.settle();
    assertThat(said(MIRA, "have started as a group")).isEmpty();
    bot.person(MIRA).command("/mentor agreement");
    bot.person(MIRA).press("agreement.edit");
    bot.person(MIRA).press("agreement.change:-meetings");
    bot.person(MIRA).submit(Map.of("minutes.1", "60"));
    bot.person(MIRA).closeAll();
    bot.settle();
    for (var user : List.of(JUN, WILHELMINA, MIRA)) {
      sign(user);
    }
    bot.settle();
    for (var user : List.of(JUN, WILHELMINA, MIRA)) {
      assertThat(said(user, "have started as a group")).as(bot.conversation(user)).hasSize(1);
    }
  }

  @Test
  @Order(3)
  void goals_and_check_ins_are_each_persons_own() {
    bot.person(JUN).command("/goal Place ten catheters alone");
    bot.person(MIRA).command("/goal Teach one colleague");
    bot.walk(Duration.ofDays(15));
    for (var user : List.of(JUN, WILHELMINA, MIRA)) {
      assertThat(said(user, "One tap is enough")).as(bot.conversation(user)).hasSizeBetween(1, 2);
    }
    assertThat(shownTo(MIRA, "/goal")).doesNotContain("Place ten catheters");
    assertThat(bot.conversation(WILHELMINA)).doesNotContain("Place ten catheters");
    // Only their mentor suggests goals to members.
    bot.person(MIRA).command("/mentor goal suggest Read more");
    assertThat(last(MIRA)).doesNotContain(JUN);
  }

  @Test
  @Order(4)
  void one_more_joins_when_everybody_has_signed_with_them() {
    bot.person(MIRA).command("/mentor group");
    bot.person(MIRA).press("groups.invite");
    bot.person(MIRA).submit(Map.of("person", DANA));
    bot.walk(Duration.ofDays(1));
    assertThat(said(DANA, "join the group they are in")).hasSize(1);
    assertThat(shownTo(JUN, "/mentor agreement")).doesNotContain(DANA);
    accept(DANA);
    assertThat(last(DANA)).contains("so the course comes before you join");
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", List.of(DANA)));
    accept(DANA);
    assertThat(bot.conversation(DANA)).contains("are asked to sign the agreement with you");
    bot.walk(Duration.ofDays(1));
    for (var user : List.of(JUN, WILHELMINA, MIRA)) {
      assertThat(said(user, "<@" + DANA + "> would like to join you")).hasSize(1);
      sign(user);
    }
    // Nothing is theirs before the last signature, and nothing stops for the others.
    assertThat(shownTo(DANA, "/mentor relationships")).contains("no mentoring relationship");
    assertThat(shownTo(JUN, "/mentor relationships")).doesNotContain(DANA).contains("Under way");
    assertThat(shownTo(DANA, "/mentor")).contains("agreement");
    sign(DANA);
    for (var user : List.of(JUN, WILHELMINA, MIRA)) {
      assertThat(shownTo(user, "/mentor relationships")).contains(DANA);
      assertThat(said(user, "<@" + DANA + "> would like to join you")).isEmpty();
      assertThat(said(user, "<@" + DANA + "> has joined you")).hasSize(1);
    }
    bot.walk(Duration.ofDays(15));
    assertThat(said(DANA, "This check-in about")).as(bot.conversation(DANA)).hasSize(1);
  }

  static void share(String user) {
    bot.person(user).command("/goal");
    crawl.press(user, "goals.share", Map.of());
    bot.settle();
  }

  static void accept(String user) {
    bot.person(user).command("/mentor group");
    bot.person(user).press("groups.accept");
    bot.settle();
  }

  static void sign(String user) {
    bot.person(user).command("/mentor agreement");
    crawl.press(user, "agreement.sign", Map.of());
  }

  static String shownTo(String user, String command) {
    bot.settle();
    bot.person(user).command(command);
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  static String shown(String user) {
    bot.settle();
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  static String last(String user) {
    bot.settle();
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).text();
  }

  static List<Message> said(String user, String words) {
    return bot.person(user).messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }
}
