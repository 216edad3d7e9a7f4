package mentorbot.closing;

import static mentorbot.closing.ClosingWorld.ADA;
import static mentorbot.closing.ClosingWorld.MIRA;
import static mentorbot.closing.ClosingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mentorbot.closing.Closing.State;
import mentorbot.closing.Closing.Thanks;
import mentorbot.closing.ClosingCard.How;
import mentorbot.mentorships.Mentorships_;
import mentorbot.people.PrivacyItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTest {
  @ParameterizedTest
  @EnumSource
  void both_are_offered_a_look_back_and_each_reads_only_their_own(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.ended();
      assertThat(world.told())
          .containsExactlyInAnyOrder(
              MIRA + " mentorships.ended", ADA + " closing.offered", MIRA + " closing.offered");
      assertThat(world.card(ADA).how()).isEqualTo(How.BY_ME);
      assertThat(world.card(MIRA).how()).isEqualTo(How.BY_OTHERS);
      var ada = world.closes(ADA, "You gave me time");
      assertThat(ada.said()).isEqualTo(new ClosingCard.Said("To ask", "Earlier"));
      assertThat(world.card(MIRA).said()).isEqualTo(new ClosingCard.Said("", ""));
      assertThat(world.card(MIRA).note().text()).isEmpty();
      for (var foreign : List.of(world.closingOf(MIRA), "nothing")) {
        assertThat(world.book.one(TEAM, ADA, foreign)).isEmpty();
        assertThat(world.lookingBack.letGo(world.by(ADA), foreign))
            .isEqualTo(new ClosingOutcome.Gone());
        assertThat(world.lookingBack.takeBackThanks(world.by(ADA), foreign))
            .isEqualTo(new ClosingOutcome.Gone());
        assertThat(world.goingOn.wish(world.by(ADA), foreign)).isEqualTo(new ClosingOutcome.Gone());
        assertThat(world.goingOn.takeBackWish(world.by(ADA), foreign))
            .isEqualTo(new ClosingOutcome.Gone());
        assertThat(
                world.lookingBack.close(
                    world.by(ADA), foreign, new Written("x", "", "", true, true, true)))
            .isEqualTo(new ClosingOutcome.Gone());
      }
      assertThat(world.card(MIRA).state()).isEqualTo(State.OFFERED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void many_ends_at_one_instant_are_looked_back_at_page_by_page_each_once(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      for (int n = 0; n < 25; n++) {
        world.ended();
      }
      var seen = new ArrayList<String>();
      var page = world.book.mine(TEAM, ADA, 0, 10);
      for (; page.more(); page = world.book.mine(TEAM, ADA, page.number() + 1, 10)) {
        assertThat(page.items()).hasSize(10);
        page.items().forEach(card -> seen.add(card.id()));
      }
      page.items().forEach(card -> seen.add(card.id()));
      assertThat(seen).hasSize(25).doesNotHaveDuplicates();
      assertThat(world.book.mine(TEAM, ADA, 3, 10).items()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_never_began_leaves_nothing_to_look_back_at(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      var pair = world.agreements.pair();
      world.relationships.end(world.by(ADA), pair, null, false);
      assertThat(world.book.mine(TEAM, ADA, 0, 5).items()).isEmpty();
      assertThat(world.board.all()).containsExactly(MIRA + " mentorships.ended");
    }
  }

  @ParameterizedTest
  @EnumSource
  void thanks_wait_a_week_if_the_other_does_not_close(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.ended();
      world.closes(ADA, "You gave me time");
      world.agreements.clock.advance(Duration.ofDays(7).minusSeconds(1));
      assertThat(world.givesThanks()).isZero();
      assertThat(new ThanksSweep(world.database).nextDue(TEAM, world.now()))
          .contains(world.now().plusSeconds(1));
      world.agreements.clock.advance(Duration.ofSeconds(1));
      assertThat(world.givesThanks()).isEqualTo(1);
      assertThat(world.board.all()).contains(MIRA + " closing.thanks");
      assertThat(world.board.says(new ThanksNotice(world.book), MIRA, world.now()))
          .contains(new ThanksNotice.Given(ADA, "You gave me time"));
      assertThat(world.lookingBack.takeBackThanks(world.by(ADA), world.closingOf(ADA)))
          .isEqualTo(new ClosingOutcome.TooLate());
      assertThat(world.closes(ADA, "").note().text()).as("given").isEqualTo("You gave me time");
    }
  }

  @ParameterizedTest
  @EnumSource
  void once_all_have_closed_thanks_wait_for_second_thoughts_only(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.joins(world.pair(), "U3");
      world.relationships.end(world.by(ADA), pairOf(world), null, false);
      world.closes(ADA, "You gave me time");
      world.closes(MIRA, "I learned from you two");
      world.agreements.clock.advance(Duration.ofHours(1));
      assertThat(world.givesThanks()).as("the third has not closed").isZero();
      world.lookingBack.letGo(world.by("U3"), world.closingOf("U3"));
      assertThat(world.givesThanks()).isZero();
      world.lookingBack.takeBackThanks(world.by(ADA), world.closingOf(ADA));
      world.agreements.clock.advance(LookingBack.SECOND_THOUGHTS);
      assertThat(world.givesThanks()).isEqualTo(1);
      assertThat(world.board.all())
          .contains(ADA + " closing.thanks", "U3 closing.thanks")
          .doesNotContain(MIRA + " closing.thanks");
    }
  }

  private static String pairOf(ClosingWorld world) {
    return world.database.read(TEAM, session -> new Mentorships_(session).openOf(ADA).get(0).id());
  }

  @ParameterizedTest
  @EnumSource
  void who_wants_no_more_of_somebody_is_asked_for_no_thanks_and_gets_none(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair();
      world.relationships.end(world.by(ADA), pair, null, true);
      assertThat(world.card(ADA).apart()).isTrue();
      assertThat(world.card(MIRA).apart()).as("nobody is told").isFalse();
      assertThat(world.closes(ADA, "typed all the same").note())
          .extracting(ClosingCard.Note::text, ClosingCard.Note::state)
          .containsExactly("", Thanks.NONE);
      world.closes(MIRA, "I would like to say");
      assertThat(world.goingOn.wish(world.by(ADA), world.closingOf(ADA)))
          .isEqualTo(new ClosingOutcome.NotPossible());
      assertThat(world.goingOn.wish(world.by(MIRA), world.closingOf(MIRA)))
          .as("as if nothing had been said")
          .isInstanceOf(ClosingOutcome.Wished.class);
      world.agreements.clock.advance(Duration.ofDays(8));
      world.givesThanks();
      assertThat(world.card(MIRA).note().state()).isEqualTo(Thanks.GIVEN);
      assertThat(world.board.all()).doesNotContain(ADA + " closing.thanks");
    }
  }

  @ParameterizedTest
  @EnumSource
  void somebody_may_say_so_after_the_thanks_were_given_and_before_they_are_sent(
      ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.ended();
      world.closes(ADA, "You gave me time");
      world.agreements.clock.advance(Duration.ofDays(7));
      world.givesThanks();
      world.lookingBack.close(
          world.by(MIRA), world.closingOf(MIRA), new Written("", "", "", false, false, true));
      assertThat(world.board.says(new ThanksNotice(world.book), MIRA, world.now())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_last_day_completes_it_once_it_is_over_everywhere(ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair();
      var sweep = new LastDaySweep(world.database, world.ending);
      var over = world.lastDay(pair).plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
      assertThat(sweep.nextDue(TEAM, world.now())).contains(over);
      world.agreements.clock.set(over.minusSeconds(1));
      assertThat(sweep.run(TEAM, world.now())).isZero();
      assertThat(sweep.nextDue(TEAM, world.now())).contains(over);
      world.agreements.clock.set(over);
      assertThat(sweep.run(TEAM, world.now())).isEqualTo(1);
      assertThat(sweep.run(TEAM, world.now())).isZero();
      assertThat(sweep.nextDue(TEAM, world.now())).isEmpty();
      assertThat(world.told())
          .containsExactlyInAnyOrder(ADA + " closing.completed", MIRA + " closing.completed");
      assertThat(world.card(ADA).how()).isEqualTo(How.COMPLETED);
      assertThat(world.card(ADA).endedOn()).isEqualTo(world.lastDay(pair));
      assertThat(new LastDaySweep(world.database, world.ending).run(TEAM, world.now())).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_written_is_gone_on_the_day_that_was_told_and_cannot_be_written_again(
      ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.ended();
      var day = world.closes(ADA, "You gave me time").eraseOn().orElseThrow();
      assertThat(day)
          .isEqualTo(
              world.now().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(ClosingWorld.KEPT_DAYS));
      var sweep = new EraseSweep(world.database);
      var from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
      assertThat(sweep.nextDue(TEAM, world.now())).contains(from);
      world.agreements.clock.set(from.minusSeconds(1));
      assertThat(sweep.run(TEAM, world.now())).isZero();
      assertThat(written(world)).hasSize(3);
      world.agreements.clock.set(from);
      assertThat(sweep.run(TEAM, world.now())).isEqualTo(2);
      assertThat(written(world)).isEmpty();
      assertThat(
              world.lookingBack.close(
                  world.by(ADA),
                  world.closingOf(ADA),
                  new Written("again", "", "", false, false, false)))
          .isEqualTo(new ClosingOutcome.Gone());
      assertThat(world.book.waiting(TEAM, MIRA)).isEmpty();
    }
  }

  /** What is stored of Ada's words; it is sealed in any case. */
  private static List<byte[]> written(ClosingWorld world) {
    var all = new ArrayList<byte[]>();
    world.database.change(
        TEAM,
        session ->
            new Closings_(session)
                .of(new Closings_(session).closing(world.closingOf(ADA)).orElseThrow().mentorship)
                .forEach(
                    closing -> {
                      for (var text :
                          new byte[][] {closing.learned, closing.differently, closing.thanks}) {
                        if (text != null) {
                          assertThat(new String(text, StandardCharsets.UTF_8))
                              .doesNotContain("To ask", "Earlier", "gave me time");
                          all.add(text);
                        }
                      }
                    }));
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void who_leaves_is_asked_for_nothing_and_the_privacy_page_counts_what_is_there(
      ClosingWorld.Kind kind) {
    try (var world = kind.open()) {
      world.ended();
      world.closes(MIRA, "Thank you");
      world.database.change(
          TEAM, session -> new ClosingPrivacy().left(session, world.by(ADA), world.now()));
      assertThat(world.card(ADA).state()).isEqualTo(State.LET_GO);
      assertThat(world.card(MIRA).note().due().toInstant())
          .isEqualTo(world.now().plus(LookingBack.SECOND_THOUGHTS));
      assertThat(held(world)).isEqualTo(1);
      world.database.change(TEAM, session -> ClosingPrivacy.erase(session, ADA));
      assertThat(held(world)).isZero();
    }
  }

  private static long held(ClosingWorld world) {
    return world.database.read(
        TEAM,
        session ->
            ClosingPrivacy.items().stream()
                .map(PrivacyItem::count)
                .mapToLong(count -> count.of(session, ADA))
                .sum());
  }
}
