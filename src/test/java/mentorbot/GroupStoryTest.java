package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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

/**
 * A mentor with a cohort, from the first question to the certificate, by the clock; on PostgreSQL,
 * as {@link GroupEdgesTest} is on HSQLDB.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GroupStoryTest {
  private static final String RUTH = EverythingUsed.RUTH;
  private static final String WILHELMINA = EverythingUsed.WILHELMINA;
  private static final String JUN = EverythingUsed.JUN;
  private static final String MIRA = EverythingUsed.MIRA;
  private static final String PRIYA = EverythingUsed.PRIYA;
  private static final String DANA = EverythingUsed.DANA;

  private static WholeBot bot;
  private static Crawl crawl;

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
                "Hard veins without fear"));
    assertThat(last(WILHELMINA)).contains("I am asking 4 people");
    bot.walk(Duration.ofDays(1));
    for (var user : List.of(JUN, MIRA, PRIYA, DANA)) {
      assertThat(said(user, "would like to mentor a group, with you in it")).hasSize(1);
      assertThat(shown(user))
          .contains("IV catheters and fluids")
          .contains("Hard veins without fear")
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

  @Test
  @Order(5)
  void one_rests_and_the_others_go_on_and_meet_without_them() {
    meet(JUN, "2027-01-13", WILHELMINA, MIRA, DANA);
    bot.person(DANA).command("/mentor pause until 2027-01-20");
    assertThat(bot.conversation(DANA))
        .contains("Paused until Wed, 20 Jan 2027", "goes on meanwhile");
    bot.walk(Duration.ofDays(1));
    for (var user : List.of(JUN, WILHELMINA, MIRA)) {
      assertThat(said(user, "is paused until")).isEmpty();
      assertThat(shownTo(user, "/mentor relationships"))
          .contains("Under way", "<@" + DANA + "> is on a break until Wed, 20 Jan 2027");
    }
    assertThat(shownTo(DANA, "/mentor relationships")).contains("Paused until Wed, 20 Jan 2027");
    assertThat(said(DANA, "meet without you until then")).hasSize(1);
    var files = bot.files(DANA);
    assertThat(files.get(files.size() - 1))
        .contains("METHOD:CANCEL", uid(files.get(files.size() - 2)), "SEQUENCE:1");
    int asked = bot.person(DANA).messages().size();
    toMeet(WILHELMINA);
    assertThat(bot.person(WILHELMINA).modal().orElseThrow().toString())
        .contains("On a break, and not asked: <@" + DANA);
    meet(WILHELMINA, "2027-01-25", JUN, MIRA);
    bot.walkTo(Instant.parse("2027-01-19T22:00:00Z"));
    assertThat(bot.person(DANA).messages()).as(bot.conversation(DANA)).hasSize(asked);
    assertThat(said(JUN, "Did you and")).hasSize(1);
    bot.walkTo(Instant.parse("2027-01-20T20:00:00Z"));
    assertThat(said(DANA, "Welcome back: your group with")).hasSize(1);
    assertThat(said(DANA, "meet Mon, 25 Jan 2027")).as(bot.conversation(DANA)).hasSize(1);
    assertThat(said(JUN, "Back from the pause")).isEmpty();
  }

  /** Named by one, agreed to by these. */
  private static void meet(String by, String date, String... others) {
    toMeet(by);
    bot.person(by).submit(Map.of("times", List.of(), "date", date, "time", "17:00"));
    bot.walk(Duration.ofDays(1));
    for (var other : others) {
      bot.person(other).press("meetings.pick:0");
      bot.settle();
    }
    bot.walk(Duration.ofDays(1));
  }

  /** With one ahead it is shown, and another one is a tap away. */
  private static void toMeet(String by) {
    bot.person(by).closeAll();
    bot.person(by).command("/mentor meet");
    if (bot.person(by).modal().isEmpty()) {
      bot.person(by).press("meetings.plan");
    }
  }

  private static String uid(String file) {
    return file.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
  }

  @Test
  @Order(6)
  void one_leaves_and_the_others_go_on_and_sign_again() {
    share(MIRA);
    assertThat(shownTo(JUN, "/goal shared")).contains("Goals of <@" + MIRA);
    bot.person(MIRA).command("/mentor end");
    assertThat(bot.person(MIRA).modal().orElseThrow().toString())
        .contains("Leave this group")
        .contains("they go on");
    bot.person(MIRA).submit(Map.of("reason", "A new post"));
    assertThat(last(MIRA)).contains("You have left");
    bot.walk(Duration.ofDays(2));
    var out = said(MIRA, "You have left your group with");
    assertThat(out).as(bot.conversation(MIRA)).hasSize(1);
    assertThat(out.get(0).blocks().toString()).contains("Look back", "/mentor closing");
    var files = bot.files(MIRA);
    assertThat(files.get(files.size() - 1))
        .contains("METHOD:CANCEL", uid(files.get(files.size() - 2)))
        .doesNotContain("SEQUENCE:0");
    assertThat(said(MIRA, "a minute of looking back")).hasSize(1);
    assertThat(shownTo(JUN, "/mentor meetings"))
        .contains("*<@" + DANA + "> and <@" + WILHELMINA + ">* · Mon, 25 Jan 2027");
    for (var user : List.of(JUN, WILHELMINA, DANA)) {
      assertThat(said(user, "<@" + MIRA + "> is no longer in your group")).hasSize(1);
      assertThat(bot.conversation(user)).doesNotContain("A new post");
      assertThat(shownTo(user, "/mentor relationships")).doesNotContain(MIRA);
      sign(user);
    }
    assertThat(shownTo(JUN, "/goal shared")).doesNotContain("Goals of <@" + MIRA);
    assertThat(shownTo(MIRA, "/mentor relationships")).doesNotContain("Under way");
    assertThat(shownTo(MIRA, "/mentor agreement")).contains("You have no agreement");
    bot.person(MIRA).press("agreement.earlier");
    bot.settle();
    var list = bot.person(MIRA).lastMessage().orElseThrow().blocks();
    bot.person(MIRA).press(list.findValuesAsText("action_id").get(0));
    bot.settle();
    var copies = said(MIRA, "Here is your agreement with");
    assertThat(copies).hasSize(1);
    assertThat(copies.get(0).blocks().toString()).contains("what you signed last");
    bot.person(MIRA).command("/mentor closing");
    bot.person(MIRA).press("closing.look-back");
    bot.person(MIRA).submit(Map.of("learned", "To ask early", "thanks", "For your patience"));
    bot.walk(Duration.ofDays(8));
    for (var user : List.of(JUN, WILHELMINA, DANA)) {
      var thanks = said(user, "<@" + MIRA + "> has left you a note of thanks");
      assertThat(thanks).hasSize(1);
      assertThat(thanks.get(0).blocks().toString())
          .contains("For your patience")
          .doesNotContain("ask early");
    }
  }

  @Test
  @Order(7)
  void whoever_joins_again_and_leaves_again_looks_back_once_more() {
    bot.person(JUN).command("/mentor group");
    bot.person(JUN).press("groups.invite");
    bot.person(JUN).submit(Map.of("person", MIRA));
    bot.walk(Duration.ofDays(1));
    accept(MIRA);
    for (var user : List.of(JUN, WILHELMINA, DANA, MIRA)) {
      sign(user);
    }
    bot.walk(Duration.ofDays(1));
    assertThat(shownTo(JUN, "/mentor relationships")).contains(MIRA);
    bot.person(MIRA).command("/mentor end");
    bot.person(MIRA).submit(Map.of());
    bot.walk(Duration.ofDays(8));
    assertThat(said(MIRA, "a minute of looking back")).as(bot.conversation(MIRA)).hasSize(2);
    bot.person(MIRA).command("/mentor closing");
    bot.person(MIRA).press("closing.look-back");
    bot.person(MIRA).submit(Map.of("thanks", "And thank you again"));
    for (var user : List.of(JUN, WILHELMINA, DANA)) {
      sign(user);
    }
    bot.walk(Duration.ofDays(8));
    assertThat(said(JUN, "<@" + MIRA + "> has left you a note of thanks")).hasSize(2);
  }

  @Test
  @Order(8)
  void when_its_time_is_over_it_closes_for_all_with_thanks_and_a_certificate() {
    for (int i = 0; i < 70 && !shownTo(JUN, "/mentor relationships").contains("Ended"); i++) {
      bot.walk(Duration.ofDays(3));
    }
    for (var user : List.of(JUN, WILHELMINA, DANA)) {
      assertThat(shownTo(user, "/mentor relationships")).contains("Ended");
      bot.person(user).command("/mentor closing");
      bot.person(user).press("closing.look-back");
      bot.person(user).submit(Map.of("thanks", "Thank you from " + user));
    }
    bot.walk(Duration.ofDays(1));
    for (var author : List.of(WILHELMINA, DANA)) {
      assertThat(said(JUN, "<@" + author + "> has left you a note of thanks")).hasSize(1);
    }
    // Whoever left is asked nothing more: the rounds after it were for the others.
    assertThat(said(MIRA, "This check-in about")).hasSizeLessThanOrEqualTo(3);
    assertThat(bot.conversation(MIRA)).doesNotContain("has left you a note of thanks");
    bot.person(JUN).command("/mentor certificate");
    bot.person(JUN).submit(Map.of("name", "Jun Tanaka"));
    bot.settle();
    assertThat(said(JUN, "Here is your certificate")).hasSize(1);
    var talks = bot.conversation(WILHELMINA) + bot.conversation(JUN);
    assertThat(talks).doesNotContain("Something went wrong");
  }

  @Test
  @Order(9)
  void those_who_would_like_to_go_on_are_together_again_when_the_day_has_come_and_not_before() {
    for (var user : List.of(JUN, WILHELMINA)) {
      bot.person(user).command("/mentor closing");
      bot.person(user).press("closing.go-on");
      assertThat(shown(user)).contains("You would like to go on with").contains("Nobody sees it");
    }
    bot.walk(Duration.ofDays(1));
    for (var user : List.of(JUN, WILHELMINA, DANA)) {
      assertThat(said(user, "would both like to go on")).isEmpty();
    }
    assertThat(shownTo(DANA, "/mentor closing")).contains("Nobody sees what anybody says");
    bot.walk(Duration.ofDays(8));
    for (var user : List.of(JUN, WILHELMINA)) {
      assertThat(said(user, "would both like to go on")).as(bot.conversation(user)).hasSize(1);
      assertThat(shownTo(user, "/mentor agreement")).doesNotContain(DANA);
    }
    assertThat(bot.conversation(DANA)).doesNotContain("like to go on. A new agreement");
    assertThat(shownTo(DANA, "/mentor closing")).doesNotContain("Go on together");
  }

  private static void share(String user) {
    bot.person(user).command("/goal");
    crawl.press(user, "goals.share", Map.of());
    bot.settle();
  }

  private static void accept(String user) {
    bot.person(user).command("/mentor group");
    bot.person(user).press("groups.accept");
    bot.settle();
  }

  private static void sign(String user) {
    bot.person(user).command("/mentor agreement");
    crawl.press(user, "agreement.sign", Map.of());
  }

  private static String shownTo(String user, String command) {
    bot.settle();
    bot.person(user).command(command);
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  private static String shown(String user) {
    bot.settle();
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).blocks().toString();
  }

  private static String last(String user) {
    bot.settle();
    var all = bot.person(user).messages();
    return all.get(all.size() - 1).text();
  }

  private static List<Message> said(String user, String words) {
    return bot.person(user).messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }
}
