package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A mentor with a cohort, from the first question to the certificate, by the clock; on PostgreSQL,
 * as {@link GroupEdgesTest} is on HSQLDB.
 */
class GroupStoryTest extends GroupBeginnings {
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
    assertThat(said(JUN, "Did you, <@")).hasSize(1);
    bot.walkTo(Instant.parse("2027-01-20T20:00:00Z"));
    assertThat(said(DANA, "Welcome back: your group with")).hasSize(1);
    assertThat(said(DANA, "meet on Mon, 25 Jan 2027")).as(bot.conversation(DANA)).hasSize(1);
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
}
