package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mentorbot.mentorships.Mentorship;
import org.junit.jupiter.api.Test;

/** A group hears of its end before it comes, and goes on without a gap. */
class AheadStoryTest extends AheadWorld {
  @Test
  void all_would_and_sign_a_longer_time_and_nothing_stops() {
    together("30", "90");
    walkTo(ASKED.minusDays(2));
    ALL.forEach(user -> assertThat(said(user, QUESTION)).isEmpty());
    walkTo(ASKED.plusDays(1));
    for (var user : ALL) {
      assertThat(said(user, QUESTION))
          .as(bot.conversation(user))
          .singleElement()
          .satisfies(
              asked ->
                  assertThat(asked.blocks().toString())
                      .contains("until Tue, 23 Feb 2027", "Only you see your answer")
                      .doesNotContain("primary"));
    }
    var before = ALL.stream().map(user -> bot.person(user).messages().size()).toList();
    answer(JUN, "yes");
    answer(JUN, "no");
    answer(JUN, "yes");
    answer(MIRA, "yes");
    answer(DANA, "yes");
    for (int i : List.of(0, 1, 2, 3)) {
      assertThat(bot.person(ALL.get(i)).messages())
          .as("nobody hears of an answer: " + bot.conversation(ALL.get(i)))
          .hasSize(before.get(i));
    }
    answer(WILHELMINA, "yes");
    for (var user : ALL) {
      assertThat(said(user, "All of you would like to go on after Tue, 23 Feb 2027"))
          .as(bot.conversation(user))
          .hasSize(2);
      assertThat(shownTo(user, "/mentor agreement"))
          .contains("3 months", "6 months", "agreement.keep");
    }
    ALL.forEach(this::sign);
    walkTo(END.plusDays(5));
    for (var user : ALL) {
      assertThat(shownTo(user, "/mentor relationships")).contains("Under way");
      assertThat(bot.conversation(user))
          .contains("Your new last day is Sun, 23 May 2027")
          .doesNotContain("look back for a minute");
      assertThat(open(user)).hasSize(1);
    }
    // By the agreement a review was due two days before the old end; it would ask the same.
    for (var user : ALL) {
      assertThat(said(user, "How should it go on?"))
          .as(bot.conversation(user))
          .noneMatch(review -> review.text().contains("*Review with"));
    }
    // Before the new end they are asked anew.
    goesWell();
    walkTo(LocalDate.of(2027, 4, 27));
    assertThat(said(DANA, QUESTION))
        .as(bot.conversation(DANA))
        .singleElement()
        .satisfies(asked -> assertThat(asked.text()).contains("goes until Sun, 23 May 2027"));
    nothingWentWrong();
  }

  @Test
  void some_would_and_begin_on_the_day_after_and_the_others_learn_nothing_of_it() {
    var some = List.of(JUN, MIRA, WILHELMINA);
    asked();
    some.forEach(user -> answer(user, "yes"));
    walkTo(ASKED.plusDays(7));
    ALL.forEach(user -> assertThat(bot.conversation(user)).doesNotContain("A new agreement"));
    walkTo(ASKED.plusDays(10));
    for (var user : some) {
      assertThat(said(user, "would like to go on after Tue, 23 Feb 2027.* A new agreement"))
          .as(bot.conversation(user))
          .hasSize(2)
          .allSatisfy(told -> assertThat(told.text()).doesNotContain(DANA));
    }
    assertThat(said(DANA, "The time to answer is over")).as("edited, no message").hasSize(1);
    some.forEach(this::signNext);
    assertThat(shownTo(JUN, "/mentor relationships"))
        .contains(
            "Getting ready · begins on Wed, 24 Feb 2027, the day after",
            "until then your group goes on as it is");
    assertThat(bot.conversation(JUN)).contains("of the group that you are in now, Tue, 23 Feb");
    some.forEach(u -> assertThat(bot.conversation(u)).doesNotContain("You start in a moment"));
    walkTo(END);
    for (var user : some) {
      assertThat(open(user)).filteredOn(one -> one.startedOn() != null).hasSize(1);
    }
    walkTo(END.plusDays(2));
    for (var user : some) {
      assertThat(open(user))
          .singleElement()
          .satisfies(
              next -> {
                assertThat(next.startedOn()).isEqualTo(END.plusDays(1));
                assertThat(next.endsOn()).isEqualTo(END.plusDays(1).plusMonths(3));
              });
      assertThat(shownTo(user, "/mentor closing")).contains("You go on together");
    }
    assertThat(open(DANA)).isEmpty();
    assertThat(said(DANA, "your last day was Tue, 23 Feb 2027"))
        .as(bot.conversation(DANA))
        .singleElement()
        .satisfies(
            closing ->
                assertThat(closing.blocks().toString())
                    .contains("closing.look-back", "Nobody sees what anybody says"));
    walkTo(END.plusDays(17));
    assertThat(rounds(JUN))
        .as("a check-in two weeks after the start: " + bot.conversation(JUN))
        .hasSizeGreaterThan(rounds(DANA).size());
    assertThat(bot.conversation(DANA)).doesNotContain("A new agreement");
    nothingWentWrong();
  }

  @Test
  void who_leaves_is_in_nothing_that_follows_and_a_wish_that_is_not_shared_stays() {
    asked();
    bot.person(DANA).command("/mentor relationships");
    var list = bot.person(DANA).lastMessage().orElseThrow();
    answer(JUN, "yes");
    answer(MIRA, "yes");
    answer(DANA, "yes");
    answer(WILHELMINA, "no");
    // All have answered: it is decided at once, and the mentor hears of nothing.
    for (var user : List.of(JUN, MIRA, DANA)) {
      assertThat(open(user)).as(bot.conversation(user)).hasSize(2);
    }
    assertThat(open(WILHELMINA)).hasSize(1);
    assertThat(bot.conversation(WILHELMINA)).doesNotContain("A new agreement");
    bot.person(DANA).pressOn(list, "mentorships.end");
    bot.person(DANA).submit(Map.of());
    bot.settle();
    assertThat(open(DANA)).as(bot.conversation(DANA)).isEmpty();
    assertThat(open(JUN))
        .extracting(Mentorship::form)
        .containsExactly(Mentorship.Form.GROUP, Mentorship.Form.PEER);
    bot.person(MIRA).command("/mentor leave");
    crawl.press(MIRA, "people.leave", Map.of());
    bot.settle();
    assertThat(open(MIRA)).isEmpty();
    assertThat(open(JUN)).as("one is left of what was to follow").hasSize(1);
    assertThat(said(JUN, "It has not come to that so far")).as(bot.conversation(JUN)).isNotEmpty();
    walkTo(END.plusDays(2));
    assertThat(open(JUN)).isEmpty();
    bot.person(JUN).command("/mentor closing");
    assertThat(shown(JUN)).contains("You would like to go on with");
    nothingWentWrong();
  }
}
