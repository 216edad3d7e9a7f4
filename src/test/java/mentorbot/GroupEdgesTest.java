package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mentorbot.workspace.delivery.Parcel;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/** Groups and circles that don't come together, or not as was thought. */
class GroupEdgesTest extends GroupWorld {
  @Test
  void hard_rules_hold_for_every_two_and_nobody_learns_of_a_refusal() {
    reports(JUN, MIRA);
    ask(WILHELMINA, "circle", JUN, MIRA);
    assertThat(bot.person(WILHELMINA).modal().orElseThrow().toString())
        .contains("one of them reports to the other");
    bot.person(WILHELMINA).closeAll();
    // Dana asked not to meet Jun again; their names meet only in a yes.
    bot.person(DANA).command("/mentor register @jun");
    bot.person(DANA).submit(Map.of("role", "PEER", "area", "dentistry"));
    bot.settle();
    crawl.press(JUN, "matching.yes", Map.of());
    bot.person(DANA).command("/mentor end");
    bot.person(DANA).submit(Map.of("notAgain", List.of("yes")));
    ask(WILHELMINA, "circle", JUN, DANA);
    bot.settle();
    accept(JUN);
    accept(DANA);
    assertThat(last(DANA)).contains("can’t be put together with you in it");
    bot.walk(Duration.ofDays(1));
    for (var user : List.of(WILHELMINA, JUN)) {
      assertThat(shown(user)).doesNotContain(DANA);
    }
    // One is left who would: two are a pair.
    assertThat(said(WILHELMINA, "Two are a pair of peers")).hasSize(1);
    assertThat(shown(WILHELMINA)).contains("/mentor register <@" + JUN + ">");
    assertThat(said(JUN, "Thank you for saying yes to <@" + WILHELMINA)).hasSize(1);
    assertThat(shownTo(JUN, "/mentor relationships")).doesNotContain("circle");
    ask(DANA, "circle", JUN, MIRA);
    assertThat(bot.person(DANA).modal().orElseThrow().toString()).contains("can’t be asked just");
  }

  @Test
  void old_and_other_peoples_buttons_do_nothing_and_who_goes_waits_for_nobody() {
    ask(WILHELMINA, "circle", JUN, MIRA, DANA);
    bot.settle();
    var asked = said(JUN, "a circle of peers").get(0);
    bot.person(MIRA).command("/mentor group");
    var mine = last(MIRA);
    assertThat(mine).contains("Groups");
    // The same button twice, and one whose group is called off.
    bot.person(JUN).pressOn(asked, "groups.accept");
    bot.person(JUN).pressOn(asked, "groups.accept");
    assertThat(last(JUN)).contains("answered before");
    bot.person(DANA).deactivate();
    bot.settle();
    bot.person(WILHELMINA).command("/mentor group");
    bot.person(WILHELMINA).press("groups.callOff");
    assertThat(last(WILHELMINA)).contains("Nobody needs to answer");
    bot.person(MIRA).press("groups.accept");
    assertThat(last(MIRA)).contains("answered before, or its time is over");
    bot.settle();
    assertThat(said(JUN, "has not come together this time")).hasSize(1);
    assertThat(shownTo(JUN, "/mentor relationships")).contains("no mentoring relationship");
    // Three more than two may wait for one person.
    ask(WILHELMINA, "circle", JUN, MIRA);
    ask(WILHELMINA, "circle", JUN, MIRA);
    ask(WILHELMINA, "circle", JUN, MIRA);
    assertThat(bot.person(WILHELMINA).modal().orElseThrow().toString())
        .contains("groups wait for answers already");
    bot.person(JUN).command("/mentor group");
    bot.person(WILHELMINA).command("/mentor leave");
    crawl.press(WILHELMINA, "people.leave", Map.of());
    bot.person(JUN).press("groups.accept");
    assertThat(last(JUN)).contains("answered before, or its time is over");
  }

  @Test
  void who_was_not_asked_answers_nothing_and_who_takes_no_part_opens_nothing() {
    bot.person(TOMAS).command("/mentor group");
    assertThat(bot.person(TOMAS).modal()).isEmpty();
    assertThat(last(TOMAS)).contains("You don’t take part in the programme");
    assertThat(said(JUN, "a circle of peers")).isEmpty();
    ask(WILHELMINA, "circle", JUN, MIRA);
    bot.settle();
    var asked = said(JUN, "a circle of peers").get(0);
    bot.person(WILHELMINA).command("/mentor group");
    try (var wires = new Wires(bot)) {
      int number = 0;
      for (var action : List.of("groups.accept", "groups.notNow")) {
        for (var other : List.of(DANA, MIRA, WILHELMINA)) {
          assertThat(pressed(wires, other, action, value(asked, action), ++number))
              .contains("no longer here");
        }
      }
      var callOff = value(bot.person(WILHELMINA).lastMessage().orElseThrow(), "groups.callOff");
      for (var other : List.of(DANA, JUN, RUTH)) {
        assertThat(pressed(wires, other, "groups.callOff", callOff, ++number))
            .contains("no longer here");
      }
    }
    bot.person(JUN).pressOn(asked, "groups.accept");
    accept(MIRA);
    assertThat(shownTo(JUN, "/mentor relationships")).as(bot.conversation(JUN)).contains("circle");
  }

  private static String pressed(Wires wires, String user, String action, String value, int number) {
    var press = new Forged(user, "T0RIVERSIDE").press(action, value, wires.responseUrl(number));
    var unused = wires.send(Wires.Wire.HTTP, Parcel.Kind.INTERACTION, press);
    return wires.said(number);
  }

  private static String value(Message message, String action) {
    return message.blocks().findParents("action_id").stream()
        .filter(button -> button.path("action_id").asText().equals(action))
        .map(button -> button.path("value").asText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_circle_down_to_two_is_a_pair_of_peers_and_two_may_end_it_at_the_same_instant() {
    ask(WILHELMINA, "circle", JUN, MIRA, DANA);
    bot.settle();
    List.of(JUN, MIRA, DANA).forEach(this::accept);
    var all = List.of(WILHELMINA, JUN, MIRA, DANA);
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", all));
    all.forEach(this::sign);
    for (var user : all) {
      assertThat(said(user, "have started as a circle")).as(bot.conversation(user)).hasSize(1);
    }
    // Without one whose account is gone the others go on; a coordinator ends their part only.
    bot.person(DANA).deactivate();
    bot.walk(Duration.ofDays(1));
    assertThat(said(JUN, "Your group goes on meanwhile")).hasSize(1);
    // Nobody waits for an answer that can't come.
    bot.person(JUN).command("/mentor meet");
    bot.person(JUN).submit(Map.of("times", List.of(), "date", "2026-12-08", "time", "17:00"));
    for (var user : List.of(WILHELMINA, MIRA)) {
      bot.settle();
      bot.person(user).press("meetings.pick:0");
    }
    bot.settle();
    assertThat(said(WILHELMINA, "meet on Tue, 8 Dec 2026")).as(bot.conversation(MIRA)).isNotEmpty();
    var desk = shownTo(RUTH, "/mentor-admin");
    assertThat(desk).contains("unless the rest of a group can go on");
    var end = Pattern.compile("desk\\.end:\\d+").matcher(desk);
    assertThat(end.find()).as(desk).isTrue();
    bot.person(RUTH).press(end.group());
    bot.settle();
    assertThat(shownTo(JUN, "/mentor relationships")).doesNotContain(DANA).contains("circle");
    bot.person(JUN).command("/mentor end");
    bot.person(JUN).submit(Map.of());
    bot.settle();
    for (var user : List.of(WILHELMINA, MIRA)) {
      assertThat(shownTo(user, "/mentor relationships")).contains("as peers");
      assertThat(shownTo(user, "/mentor agreement")).contains("Reworded: “What each of us brings”");
      bot.person(user).press("agreement.sign");
      assertThat(bot.person(user).modal().orElseThrow().toString())
          .contains("Both of us count the same");
      bot.person(user).closeAll();
      bot.person(user).command("/mentor end");
      assertThat(bot.person(user).modal().orElseThrow().toString()).contains("End this relation");
    }
    List.of(WILHELMINA, MIRA).parallelStream().forEach(u -> bot.person(u).submit(Map.of()));
    bot.walk(Duration.ofDays(2));
    for (var user : List.of(WILHELMINA, MIRA)) {
      assertThat(shownTo(user, "/mentor relationships")).contains("Ended");
      assertThat(said(user, "a minute of looking back")).as(bot.conversation(user)).hasSize(1);
      assertThat(bot.conversation(user)).doesNotContain("Something went wrong");
    }
    assertThat(said(JUN, "a minute of looking back")).hasSize(1);
    // Those who left before have nothing to say on whether these two go on.
    for (var user : List.of(WILHELMINA, MIRA)) {
      bot.person(user).command("/mentor closing");
      bot.person(user).press("closing.go-on");
    }
    bot.settle();
    for (var user : List.of(WILHELMINA, MIRA)) {
      assertThat(said(user, "would both like to go on")).as(bot.conversation(user)).hasSize(1);
    }
  }

  @Test
  void without_its_mentor_a_group_is_over_and_whoever_would_join_is_told_kindly() {
    ask(WILHELMINA, "led", JUN, MIRA);
    bot.settle();
    List.of(JUN, MIRA).forEach(this::accept);
    var all = List.of(WILHELMINA, JUN, MIRA, DANA);
    crawl.fill(RUTH, "/mentor-admin record", Map.of("people", all));
    List.of(WILHELMINA, JUN, MIRA).forEach(this::sign);
    for (int i = 0; i < 2; i++) {
      bot.person(JUN).command("/mentor group");
      bot.person(JUN).press("groups.invite");
      bot.person(JUN).submit(Map.of("person", DANA));
      bot.settle();
    }
    assertThat(last(JUN)).contains("somebody is being asked into it just now");
    accept(DANA);
    assertThat(bot.conversation(DANA)).contains("are asked to sign the agreement with you");
    // Not everybody signs in time: all goes on as it was, and nobody learns who did not.
    bot.walk(Duration.ofDays(15));
    assertThat(said(DANA, "it has not come to that this time")).hasSize(1);
    assertThat(shownTo(JUN, "/mentor agreement")).contains("In force").doesNotContain(DANA);
    for (var user : List.of(JUN, MIRA)) {
      assertThat(said(user, "would like to join you")).isEmpty();
      assertThat(said(user, "It has not come to that, and all goes on")).hasSize(1);
    }
    bot.person(JUN).command("/mentor group");
    bot.person(JUN).press("groups.invite");
    bot.person(JUN).submit(Map.of("person", DANA));
    bot.settle();
    accept(DANA);
    bot.person(WILHELMINA).command("/mentor end");
    bot.person(WILHELMINA).submit(Map.of());
    bot.walk(Duration.ofDays(2));
    for (var user : List.of(JUN, MIRA)) {
      assertThat(said(user, "Your group with")).hasSize(1);
      assertThat(shownTo(user, "/mentor relationships")).contains("Ended");
    }
    assertThat(said(DANA, "it has not come to that this time")).hasSize(2);
    // All of them would like to go on: with the last answer they are a group again.
    for (var user : List.of(JUN, MIRA, WILHELMINA)) {
      assertThat(shownTo(user, "/mentor relationships")).doesNotContain("Getting ready");
      bot.person(user).command("/mentor closing");
      bot.person(user).press("closing.go-on");
    }
    bot.settle();
    for (var user : List.of(JUN, MIRA, WILHELMINA)) {
      assertThat(said(user, "are together again")).as(bot.conversation(user)).hasSize(1);
      assertThat(shownTo(user, "/mentor agreement")).contains("Our group’s agreement");
    }
  }
}
