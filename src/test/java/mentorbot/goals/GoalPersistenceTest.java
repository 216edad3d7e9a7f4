package mentorbot.goals;

import static mentorbot.goals.GoalWorld.ADA;
import static mentorbot.goals.GoalWorld.MIRA;
import static mentorbot.goals.GoalWorld.TEAM;
import static mentorbot.goals.GoalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalOutcome.Changed;
import mentorbot.goals.GoalOutcome.Gone;
import mentorbot.goals.GoalOutcome.MilestoneReached;
import mentorbot.goals.GoalOutcome.Stepped;
import mentorbot.people.PrivacyItem;
import mentorbot.store.Database;
import mentorbot.store.ForeignTeamException;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalPersistenceTest {
  private static final String SECRET = "Suturing with calm 🩺 <!channel>";

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everything_about_a_goal_comes_back_and_goes_for_good(Kind kind) {
    try (var world = new GoalWorld(kind.open())) {
      world.pair(ADA);
      var page = full(world);
      assertThat(world.lists.one(TEAM, ADA, page.goal().id())).contains(page);
      assertThat(page.goal().title()).isEqualTo(SECRET);
      assertThat(counts(world)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L);

      world.database.change(TEAM, session -> Forgetting.erase(session, ADA));
      assertThat(counts(world)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
      assertThat(world.lists.one(TEAM, ADA, page.goal().id())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_typed_cannot_be_read_from_the_rows(Kind kind) {
    try (var world = new GoalWorld(kind.open())) {
      var id = world.goal(ADA, SECRET).goal().id();
      var row = world.database.read(TEAM, s -> new Goals_(s).goal(id)).orElseThrow();
      assertThat(new String(row.title, StandardCharsets.UTF_8)).doesNotContain("Suturing");
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_team_finds_changes_and_removes_nothing(Kind kind) {
    try (var world = new GoalWorld(kind.open())) {
      world.pair(ADA);
      var page = full(world);
      var ref = page.goal().ref();
      var attacker = new Actor("T2", ADA, "");
      assertThat(world.lists.one("T2", ADA, ref.id())).isEmpty();
      assertThat(world.log.oneMore(attacker, ref)).isEqualTo(new Gone());
      assertThat(world.log.undoGoal(attacker, ref)).isEqualTo(new Gone());
      assertThat(world.care.close(attacker, ref, GoalState.DONE)).isEqualTo(new Gone());
      assertThat(world.tasks.doneAction(attacker, page.actions().get(0).ref()))
          .isEqualTo(new Gone());
      assertThat(world.tasks.reachMilestone(attacker, page.milestones().get(0).ref()))
          .isEqualTo(new Gone());
      var stone = page.milestones().get(0).ref().id();
      assertThat(world.celebrating.takeBack(attacker, stone)).isEqualTo(new NewsOutcome.Gone());
      assertThat(world.celebrating.post(attacker, stone, "x")).isEqualTo(new NewsOutcome.Gone());
      world.database.change("T2", session -> Forgetting.erase(session, ADA));
      world.database.change("T2", session -> new Goals_(session).keepAllPrivate(ADA));
      var row = world.database.read(TEAM, s -> new Goals_(s).goal(ref.id())).orElseThrow();
      assertThatThrownBy(() -> world.database.change("T2", s -> s.delete(row)))
          .isInstanceOf(ForeignTeamException.class);

      assertThat(world.lists.one(TEAM, ADA, ref.id())).contains(page);
      assertThat(counts(world)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L);
    }
  }

  private static GoalPage full(GoalWorld world) {
    var ref = world.goal(ADA, SECRET).goal().ref();
    var step = (Stepped) world.log.oneMore(by(ADA), ref);
    world.care.rate(by(ADA), step.step(), 3);
    world.care.note(by(ADA), step.step(), "a note");
    world.tasks.vision(by(ADA), "Run a ward", List.of("exotics"));
    var page = changed(world.care.share(by(ADA), step.page().goal().ref(), null));
    page =
        changed(
            world.tasks.addAction(
                by(ADA), page.goal().ref(), "Watch", MIRA, LocalDate.of(2026, 7, 1)));
    page = changed(world.tasks.addMilestone(by(ADA), page.goal().ref(), "First"));
    var stone = page.milestones().get(0).ref();
    page = ((MilestoneReached) world.tasks.reachMilestone(by(ADA), stone)).page();
    world.celebrating.post(by(ADA), stone.id(), "A milestone");
    world.suggesting.suggest(by(MIRA), page.partners().get(0).mentorship(), "Suggested");
    return changed(
        world.care.revise(
            by(ADA),
            page.goal().ref(),
            new GoalCare.Revised(
                SECRET, LocalDate.of(2026, 8, 1), "5 dogs", GoalKind.SMART, null, "clearer")));
  }

  private static List<Long> counts(GoalWorld world) {
    return world.database.read(
        TEAM,
        session ->
            Forgetting.privacyItems().stream()
                .map(PrivacyItem::count)
                .map(count -> count.of(session, ADA))
                .toList());
  }

  private static GoalPage changed(GoalOutcome outcome) {
    return ((Changed) outcome).page();
  }
}
