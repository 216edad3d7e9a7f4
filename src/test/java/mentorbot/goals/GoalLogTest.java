package mentorbot.goals;

import static mentorbot.goals.GoalWorld.ADA;
import static mentorbot.goals.GoalWorld.EVE;
import static mentorbot.goals.GoalWorld.TEAM;
import static mentorbot.goals.GoalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mentorbot.goals.GoalOutcome.Changed;
import mentorbot.goals.GoalOutcome.GoalUndone;
import mentorbot.goals.GoalOutcome.Gone;
import mentorbot.goals.GoalOutcome.Logged;
import mentorbot.goals.GoalOutcome.Stale;
import mentorbot.goals.GoalOutcome.StepUndone;
import mentorbot.goals.GoalOutcome.Stepped;
import mentorbot.goals.GoalOutcome.WhichGoal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoalLogTest {
  private final GoalWorld world = new GoalWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void one_line_is_a_goal_at_once_and_private() {
    var pair = world.pair(ADA);
    var goal = world.goal(ADA, "Place 10 IV catheters by March").goal();
    assertThat(goal.title()).isEqualTo("Place 10 IV catheters");
    assertThat(goal.due()).isEqualTo("2027-03-31");
    assertThat(goal.progress()).isEqualTo(new GoalFacts.Progress(0, 10, "catheters"));
    assertThat(goal.kind()).isEqualTo(GoalKind.SMART);
    assertThat(goal.sharing()).isEqualTo(new GoalFacts.Sharing(pair, false));
    assertThat(goal.missing()).contains(MissingPart.WHY);
  }

  @Test
  void with_two_relationships_or_none_a_goal_is_general() {
    assertThat(world.goal(ADA, "Suturing").goal().sharing().mentorship()).isNull();
    world.pair(ADA);
    world.pair(EVE);
    assertThat(world.goal(GoalWorld.MIRA, "Listen more").goal().sharing().mentorship()).isNull();
  }

  @Test
  void a_step_finds_its_goal_and_counts() {
    world.goal(ADA, "Place 10 IV catheters by March");
    world.goal(ADA, "Practise ultrasound");
    var stepped = (Stepped) world.log.line(by(ADA), "did 2 cathetres");
    assertThat(stepped.page().goal().progress().amount()).isEqualTo(2);
    assertThat(stepped.added()).isEqualTo(2);
    assertThat(world.care.noteOf(TEAM, ADA, stepped.step())).contains("2 cathetres");
    assertThat(world.care.noteOf(TEAM, EVE, stepped.step())).isEmpty();
  }

  @Test
  void minutes_count_as_one_time_unless_time_is_the_target() {
    world.goal(ADA, "Practise ultrasound");
    assertThat(added("practised ultrasound 20 min")).isEqualTo(1);
    world.goal(ADA, "20 hours of dentistry");
    assertThat(added("did 1.5 hours dentistry")).isEqualTo(90);
    assertThat(added("did dentistry")).isZero();
  }

  @Test
  void an_unsure_line_asks_and_saves_nothing() {
    world.goal(ADA, "IV catheters in dogs");
    world.goal(ADA, "IV catheters in cats");
    var asked = (WhichGoal) world.log.line(by(ADA), "did 2 catheters");
    assertThat(asked.likely())
        .extracting(GoalFacts::title)
        .containsExactlyInAnyOrder("IV catheters in dogs", "IV catheters in cats");
    var chosen = asked.likely().get(0).ref();
    assertThat(world.log.stepOn(by(ADA), chosen, asked.line()))
        .isInstanceOfSatisfying(Stepped.class, s -> assertThat(s.added()).isEqualTo(2));
    assertThat(world.log.stepOn(by(ADA), chosen, asked.line())).isInstanceOf(Stale.class);
  }

  @Test
  void new_goal_pressed_twice_is_one_goal() {
    var asked = (WhichGoal) world.log.line(by(ADA), "did 2 catheters");
    assertThat(asked.likely()).isEmpty();
    assertThat(world.log.newGoal(by(ADA), asked.freshId(), asked.line()))
        .isInstanceOf(Logged.class);
    assertThat(world.log.newGoal(by(ADA), asked.freshId(), asked.line())).isInstanceOf(Stale.class);
    assertThat(world.log.newGoal(by(EVE), asked.freshId(), "x")).isInstanceOf(Gone.class);
    assertThat(world.lists.mine(TEAM, ADA, false, 0, 5).activeCount()).isOne();
  }

  @Test
  void a_past_verb_without_a_fitting_goal_is_a_new_goal() {
    world.goal(ADA, "Suturing");
    assertThat(world.log.line(by(ADA), "Shared leadership")).isInstanceOf(Logged.class);
    assertThat(world.log.line(by(ADA), "sutured two cats")).isInstanceOf(Stepped.class);
  }

  @Test
  void two_taps_on_one_rendering_are_one_step() {
    var ref = world.goal(ADA, "Suturing").goal().ref();
    var first = (Stepped) world.log.oneMore(by(ADA), ref);
    assertThat(world.log.oneMore(by(ADA), ref)).isInstanceOf(Stale.class);
    var second = (Stepped) world.log.oneMore(by(ADA), first.page().goal().ref());
    assertThat(second.page().goal().progress().amount()).isEqualTo(2);
  }

  @Test
  void two_taps_at_the_same_moment_are_one_step() throws Exception {
    var ref = world.goal(ADA, "Suturing").goal().ref();
    var pool = Executors.newFixedThreadPool(4);
    Callable<GoalOutcome> tap = () -> world.log.oneMore(by(ADA), ref);
    var outcomes = pool.invokeAll(List.of(tap, tap, tap, tap));
    int stepped = 0;
    for (var outcome : outcomes) {
      stepped += outcome.get() instanceof Stepped ? 1 : 0;
      assertThat(outcome.get()).isInstanceOfAny(Stepped.class, Stale.class);
    }
    pool.shutdown();
    assertThat(stepped).isOne();
    assertThat(world.lists.one(TEAM, ADA, ref.id()).orElseThrow().goal().progress().amount())
        .isOne();
  }

  @Test
  void undo_takes_back_a_step_or_an_untouched_goal() {
    var ref = world.goal(ADA, "Suturing").goal().ref();
    var stepped = (Stepped) world.log.line(by(ADA), "did 3 sutures");
    assertThat(world.log.undoGoal(by(ADA), ref)).isInstanceOf(Stale.class);
    var undone = (StepUndone) world.log.undoStep(by(ADA), stepped.step());
    assertThat(undone.page().goal().progress().amount()).isZero();
    assertThat(world.log.undoStep(by(ADA), stepped.step())).isInstanceOf(Gone.class);
    assertThat(world.log.undoGoal(by(ADA), undone.page().goal().ref()))
        .isEqualTo(new GoalUndone("Suturing"));
    assertThat(world.lists.one(TEAM, ADA, ref.id())).isEmpty();
  }

  @Test
  void somebody_elses_goal_is_as_good_as_none() {
    var page = world.goal(ADA, "Suturing");
    var stepped = (Stepped) world.log.oneMore(by(ADA), page.goal().ref());
    var ref = stepped.page().goal().ref();
    assertThat(world.log.oneMore(by(EVE), ref)).isEqualTo(new Gone());
    assertThat(world.log.stepOn(by(EVE), ref, "did 1")).isEqualTo(new Gone());
    assertThat(world.log.undoGoal(by(EVE), ref)).isEqualTo(new Gone());
    assertThat(world.log.undoStep(by(EVE), stepped.step())).isEqualTo(new Gone());
    assertThat(world.log.oneMore(by(EVE), new GoalRef("none", 0))).isEqualTo(new Gone());
  }

  @Test
  void what_is_empty_or_endless_is_refused() {
    assertThat(world.log.line(by(ADA), "  ")).isInstanceOf(GoalOutcome.Empty.class);
    assertThat(world.log.line(by(ADA), "x".repeat(3_001))).isInstanceOf(GoalOutcome.TooLong.class);
    var longest = "é🩺".repeat(1_000);
    assertThat(world.goal(ADA, longest).goal().title()).isEqualTo(longest);
  }

  @Test
  void a_thousand_goals_come_in_pages_and_are_searched() {
    world.manyGoals(ADA, 1_000);
    var page = world.lists.mine(TEAM, ADA, false, 199, 5);
    assertThat(page.goals()).hasSize(5);
    assertThat(page.more()).isFalse();
    assertThat(page.activeCount()).isEqualTo(1_000);
    var first = world.goal(ADA, "Suturing");
    assertThat(world.log.line(by(ADA), "did suturing"))
        .isInstanceOfSatisfying(
            Stepped.class, s -> assertThat(s.page().goal().id()).isEqualTo(first.goal().id()));
  }

  @Test
  void a_rating_is_kept_with_the_step() {
    world.goal(ADA, "Suturing");
    var stepped = (Stepped) world.log.line(by(ADA), "did suturing");
    world.care.rate(by(ADA), stepped.step(), 2);
    var rated = (Changed) world.care.rate(by(ADA), stepped.step(), 4);
    assertThat(rated.page().confidence()).containsExactly(4);
    assertThat(world.care.rate(by(EVE), stepped.step(), 4)).isInstanceOf(Gone.class);
    assertThat(world.care.rate(by(ADA), stepped.step(), 6)).isInstanceOf(Gone.class);
  }

  private int added(String line) {
    return ((Stepped) world.log.line(by(ADA), line)).added();
  }
}
