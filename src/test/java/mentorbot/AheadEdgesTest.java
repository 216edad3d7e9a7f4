package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentorbot.testing.TestDatabase;
import mentorbot.workspace.delivery.Parcel;
import org.junit.jupiter.api.Test;

/** Going on is asked ahead, and much happens before the last day. */
class AheadEdgesTest extends AheadWorld {
  @Test
  void all_answer_at_once_on_postgresql_and_it_is_decided_once() {
    bot.close();
    open(WholeBot.on(TestDatabase.postgresUrl(), "2026-11-23T15:00:00Z"));
    asked();
    var buttons = ALL.stream().map(this::question).toList();
    Stream.of(0, 1, 2, 3)
        .parallel()
        .forEach(i -> bot.person(ALL.get(i)).pressOn(buttons.get(i), "closing.ahead-yes"));
    bot.settle();
    for (var user : ALL) {
      assertThat(said(user, "All of you would like to go on"))
          .as(bot.conversation(user))
          .hasSize(2);
      assertThat(bot.conversation(user)).doesNotContain("Something went wrong");
    }
    assertThat(count("AgreementVersion")).as("two at first, and one that is longer").isEqualTo(3);
    // One keeps it as it is: then the others go on without them.
    bot.person(MIRA).command("/mentor agreement");
    bot.person(MIRA).press("agreement.keep");
    bot.settle();
    // An old button, and somebody else's.
    bot.person(JUN).pressOn(buttons.get(1), "closing.ahead-no");
    bot.settle();
    for (var user : List.of(WILHELMINA, JUN, DANA)) {
      assertThat(said(user, "would like to go on after Tue, 23 Feb 2027.* A new agreement"))
          .as(bot.conversation(user))
          .hasSize(3);
      assertThat(shownTo(user, "/mentor agreement next"))
          .contains("agreement.sign")
          .doesNotContain(MIRA);
      crawl.press(user, "agreement.sign", Map.of());
    }
    walkTo(END.plusDays(2));
    for (var user : List.of(WILHELMINA, JUN, DANA)) {
      assertThat(shownTo(user, "/mentor relationships")).contains("Under way");
    }
    assertThat(shownTo(MIRA, "/mentor relationships")).doesNotContain("Under way");
    assertThat(shownTo(MIRA, "/mentor closing"))
        .contains("closing.go-on", "Nobody sees what anybody says");
  }

  @Test
  void two_nodes_ask_once_nobody_answers_for_another_and_who_is_gone_is_not_waited_for() {
    together();
    walkTo(ASKED.minusDays(2));
    var now = ASKED.atTime(15, 0).toInstant(ZoneOffset.UTC);
    var sweep =
        bot.running().bot().registry().sweeps.stream()
            .filter(one -> one.name().equals("closing.ahead"))
            .findFirst()
            .orElseThrow();
    // By different clocks, so that neither thinks that this day has been looked through.
    Stream.of(now, now.plus(Duration.ofDays(1)))
        .parallel()
        .forEach(clock -> sweep.run("T0RIVERSIDE", clock));
    assertThat(count("AheadQuestion")).isEqualTo(1);
    assertThat(count("AheadWish")).isEqualTo(4);
    walkTo(ASKED.plusDays(3));
    ALL.forEach(user -> assertThat(said(user, QUESTION)).as(bot.conversation(user)).hasSize(1));
    var hers = question(WILHELMINA).blocks().findValuesAsText("value").get(0);
    try (var wires = new Wires(bot)) {
      int number = 0;
      for (var action : List.of("closing.ahead-yes", "closing.ahead-no", "closing.ahead-show")) {
        var press = new Forged(JUN, "T0RIVERSIDE").press(action, hers, wires.responseUrl(++number));
        var unused = wires.send(Wires.Wire.HTTP, Parcel.Kind.INTERACTION, press);
        assertThat(wires.said(number)).contains("no longer here");
      }
    }
    assertThat(question(WILHELMINA)).as("not answered").isNotNull();
    bot.person(DANA).deactivate();
    bot.settle();
    answer(JUN, "yes");
    answer(MIRA, "yes");
    answer(WILHELMINA, "yes");
    for (var user : List.of(JUN, MIRA, WILHELMINA)) {
      assertThat(said(user, "All of you would like to go on after"))
          .as(bot.conversation(user))
          .hasSize(2)
          .allSatisfy(told -> assertThat(told.text()).doesNotContain(DANA));
    }
    List.of(JUN, MIRA, WILHELMINA).forEach(this::sign);
    walkTo(END.plusDays(3));
    for (var user : List.of(JUN, MIRA, WILHELMINA)) {
      assertThat(shownTo(user, "/mentor relationships")).contains("Under way");
      assertThat(bot.conversation(user)).contains("Your new last day is Sun, 23 May 2027");
    }
  }

  @Test
  void while_the_group_rests_nobody_is_asked_and_nothing_decided_and_another_end_asks_anew() {
    together();
    bot.person(WILHELMINA).command("/mentor pause until 2027-02-20");
    walkTo(LocalDate.of(2027, 2, 19));
    ALL.forEach(user -> assertThat(said(user, QUESTION)).as(bot.conversation(user)).isEmpty());
    // It goes on for as long as it rested: 35 days from the 16th of January on.
    walkTo(LocalDate.of(2027, 3, 9));
    for (var user : ALL) {
      assertThat(said(user, QUESTION)).as(bot.conversation(user)).hasSize(1);
      assertThat(question(user).text()).contains("until Tue, 30 Mar 2027");
    }
    answer(JUN, "yes");
    // All agree on another end meanwhile: this question is over, the next comes with that end.
    lasts(MIRA, 2, "6", "30");
    ALL.forEach(this::sign);
    for (var user : ALL) {
      assertThat(said(user, QUESTION)).as(bot.conversation(user)).isEmpty();
      assertThat(said(user, "The time to answer is over")).hasSize(1);
    }
    goesWell();
    walkTo(LocalDate.of(2027, 4, 25));
    goesWell();
    walkTo(LocalDate.of(2027, 6, 3));
    for (var user : ALL) {
      assertThat(said(user, QUESTION)).as(bot.conversation(user)).hasSize(1);
      assertThat(question(user).text()).contains("until Sun, 27 Jun 2027");
    }
  }
}
