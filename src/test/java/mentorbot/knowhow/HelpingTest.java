package mentorbot.knowhow;

import static mentorbot.knowhow.KnowhowWorld.ADA;
import static mentorbot.knowhow.KnowhowWorld.EVE;
import static mentorbot.knowhow.KnowhowWorld.MIRA;
import static mentorbot.knowhow.KnowhowWorld.RUTH;
import static mentorbot.knowhow.KnowhowWorld.TEAM;
import static mentorbot.knowhow.KnowhowWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Relationships;
import mentorbot.people.PrivacyItem;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpingTest {
  private static final String LINK = "https://example.org/plan";

  enum Kind {
    HSQLDB,
    POSTGRES;

    World open() {
      return new World(
          new KnowhowWorld(this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres()));
    }
  }

  private static final class World implements AutoCloseable {
    final KnowhowWorld base;
    final Reviewing reviewing;
    final Introducing introducing;
    final String pair;

    World(KnowhowWorld base) {
      this.base = base;
      reviewing = new Reviewing(base.database, base.clock, base.sealer);
      introducing = new Introducing(base.database, base.clock, base.sealer);
      pair = base.pair(ADA);
    }

    String asked() {
      assertThat(reviewing.ask(by(ADA), pair, LINK, "Is the order right?"))
          .isEqualTo(new Reviewing.Outcome.Asked(List.of(MIRA)));
      return id("WorkReview");
    }

    String offered() {
      assertThat(introducing.offer(by(MIRA), pair, EVE, "Night shifts"))
          .isEqualTo(new Introducing.Outcome.Asked(EVE));
      return id("Introduction");
    }

    private String id(String type) {
      return base.database.read(
          TEAM,
          s -> s.createSelectionQuery("select id from " + type, String.class).getSingleResult());
    }

    List<Long> counts(String user) {
      return base.database.read(
          TEAM,
          session ->
              KnowhowLeaving.privacyItems().stream()
                  .map(PrivacyItem::count)
                  .map(count -> count.of(session, user))
                  .toList());
    }

    List<String> told(String user) {
      return base.database.read(
          TEAM,
          s ->
              s.createSelectionQuery(
                      "select kind from Notice where recipient = :user order by kind", String.class)
                  .setParameter("user", user)
                  .getResultList());
    }

    @Override
    public void close() {
      base.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void work_is_answered_once_by_the_other_and_by_nobody_else(Kind kind) {
    try (var world = kind.open()) {
      var id = world.asked();
      assertThat(world.told(MIRA)).containsExactly(WorkNotice.ASKED);
      for (var other : List.of(by(ADA), by(EVE), by(RUTH), new Actor("T2", MIRA, ""))) {
        assertThat(world.reviewing.asked(other.team(), other.user(), id)).isEmpty();
        assertThat(world.reviewing.answer(other, id, "x", "y"))
            .isEqualTo(new Reviewing.Outcome.Gone());
      }
      assertThat(world.reviewing.answer(by(MIRA), id, " ", ""))
          .isEqualTo(new Reviewing.Outcome.Empty());
      assertThat(world.reviewing.asked(TEAM, MIRA, id).orElseThrow().link()).isEqualTo(LINK);
      assertThat(world.reviewing.answer(by(MIRA), id, "", "Begin with the risk"))
          .isEqualTo(new Reviewing.Outcome.Answered(ADA));
      assertThat(world.reviewing.answer(by(MIRA), id, "Again", ""))
          .isInstanceOf(Reviewing.Outcome.Settled.class);
      assertThat(world.told(ADA)).containsExactly(WorkNotice.ANSWERED);
      assertThat(world.counts(ADA)).containsExactly(0L, 1L, 0L);
      assertThat(world.counts(MIRA)).containsExactly(0L, 1L, 0L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void work_taken_back_leaves_no_word(Kind kind) {
    try (var world = kind.open()) {
      var id = world.asked();
      var row = row(world, id);
      assertThat(new String(row.question, StandardCharsets.UTF_8)).doesNotContain("order");
      world.reviewing.answer(by(MIRA), id, "Clear", "");
      assertThat(world.reviewing.takeBack(by(MIRA), id)).isEqualTo(new Reviewing.Outcome.Gone());
      assertThat(world.reviewing.takeBack(by(ADA), id))
          .isEqualTo(new Reviewing.Outcome.TakenBack());
      row = row(world, id);
      assertThat(row.link).isNull();
      assertThat(row.question).isNull();
      assertThat(row.works).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void work_is_shown_in_ones_own_relationship_by_an_https_link(Kind kind) {
    try (var world = kind.open()) {
      assertThat(world.reviewing.ask(by(EVE), world.pair, LINK, "x"))
          .isEqualTo(new Reviewing.Outcome.Nobody());
      assertThat(world.reviewing.ask(by(ADA), "nowhere", LINK, "x"))
          .isEqualTo(new Reviewing.Outcome.Nobody());
      for (var link : List.of("", "http://example.org", "javascript:alert(1)")) {
        assertThat(world.reviewing.ask(by(ADA), world.pair, link, "x"))
            .isEqualTo(new Reviewing.Outcome.NoLink());
      }
      assertThat(world.reviewing.ask(by(ADA), world.pair, LINK, " "))
          .isEqualTo(new Reviewing.Outcome.Empty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_introduced_before_both_said_yes(Kind kind) {
    try (var world = kind.open()) {
      var id = world.offered();
      assertThat(world.told(EVE)).containsExactly(IntroductionNotice.THIRD);
      assertThat(world.told(ADA)).as("before the third said yes").isEmpty();
      assertThat(world.introducing.wanted(by(ADA), id, true))
          .isEqualTo(new Introducing.Outcome.Gone());
      for (var other : List.of(by(ADA), by(MIRA), by(RUTH), new Actor("T2", EVE, ""))) {
        assertThat(world.introducing.willing(other, id, true))
            .isEqualTo(new Introducing.Outcome.Gone());
      }
      assertThat(world.introducing.willing(by(EVE), id, true))
          .isInstanceOf(Introducing.Outcome.Told.class);
      assertThat(world.introducing.willing(by(EVE), id, false))
          .isEqualTo(new Introducing.Outcome.Settled());
      assertThat(world.told(ADA)).containsExactly(IntroductionNotice.MENTEE);
      assertThat(world.introducing.wanted(by(MIRA), id, true))
          .isEqualTo(new Introducing.Outcome.Gone());
      assertThat(world.introducing.wanted(by(ADA), id, true))
          .isInstanceOf(Introducing.Outcome.Told.class);
      assertThat(world.told(EVE)).contains(IntroductionNotice.MADE);
      assertThat(world.told(MIRA)).containsExactly(IntroductionNotice.MADE);
      assertThat(world.introducing.wanted(by(ADA), id, false))
          .isEqualTo(new Introducing.Outcome.Settled());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_no_of_either_is_told_to_the_mentor_without_whose(Kind kind) {
    try (var world = kind.open()) {
      var id = world.offered();
      assertThat(world.introducing.offer(by(MIRA), world.pair, EVE, "Again"))
          .isEqualTo(new Introducing.Outcome.Already());
      world.introducing.willing(by(EVE), id, false);
      assertThat(world.told(MIRA)).containsExactly(IntroductionNotice.DECLINED);
      assertThat(world.told(ADA)).isEmpty();
      assertThat(world.introducing.offer(by(MIRA), world.pair, EVE, "Another time"))
          .as("once it is settled")
          .isEqualTo(new Introducing.Outcome.Asked(EVE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void only_a_mentor_offers_and_only_somebody_outside(Kind kind) {
    try (var world = kind.open()) {
      for (var other : List.of(by(ADA), by(EVE))) {
        assertThat(world.introducing.offer(other, world.pair, RUTH, "x"))
            .isEqualTo(new Introducing.Outcome.NotYours());
      }
      for (var third : List.of(ADA, MIRA, "")) {
        assertThat(world.introducing.offer(by(MIRA), world.pair, third, "x"))
            .isEqualTo(new Introducing.Outcome.NotThem());
      }
      assertThat(world.introducing.offer(by(MIRA), world.pair, EVE, " "))
          .isEqualTo(new Introducing.Outcome.Empty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_introduced_to_whom_they_would_rather_not_meet_again(Kind kind) {
    try (var world = kind.open()) {
      var now = world.base.clock.instant();
      world.base.database.change(
          TEAM, session -> Relationships.sayNotAgain(session, ADA, EVE, now));
      assertThat(world.introducing.offer(by(MIRA), world.pair, EVE, "Night shifts"))
          .isEqualTo(new Introducing.Outcome.NotThem());
      assertThat(world.told(EVE)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_leaves_takes_it_along_and_erased_is_erased(Kind kind) {
    try (var world = kind.open()) {
      var work = world.asked();
      var offer = world.offered();
      world.base.database.change(
          TEAM, session -> new KnowhowLeaving().left(session, by(ADA), world.base.clock.instant()));
      assertThat(row(world, work).link).isNull();
      assertThat(world.introducing.willing(by(EVE), offer, true))
          .isEqualTo(new Introducing.Outcome.Settled());
      world.base.database.change(TEAM, session -> KnowhowLeaving.erase(session, ADA));
      assertThat(world.counts(ADA)).containsExactly(0L, 0L, 0L);
      assertThat(world.counts(EVE)).containsExactly(0L, 0L, 0L);
    }
  }

  private static WorkReview row(World world, String id) {
    return world.base.database.read(TEAM, s -> new Helping_(s).review(id)).orElseThrow();
  }
}
