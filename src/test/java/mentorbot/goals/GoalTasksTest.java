package mentorbot.goals;

import static mentorbot.goals.GoalWorld.ADA;
import static mentorbot.goals.GoalWorld.EVE;
import static mentorbot.goals.GoalWorld.MIRA;
import static mentorbot.goals.GoalWorld.TEAM;
import static mentorbot.goals.GoalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.goals.GoalOutcome.ActionDone;
import mentorbot.goals.GoalOutcome.Changed;
import mentorbot.goals.GoalOutcome.Gone;
import mentorbot.goals.GoalOutcome.MilestoneReached;
import mentorbot.goals.GoalOutcome.NobodyToShareWith;
import mentorbot.goals.GoalOutcome.Stale;
import mentorbot.notices.NoticeBoard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoalTasksTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
  private final GoalWorld world = new GoalWorld();
  private final NoticeBoard board = new NoticeBoard(world.database, TEAM);
  private final ActionReminders sweep = new ActionReminders(world.book);

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void an_action_for_the_mentor_is_told_and_the_mentor_marks_it_done() {
    world.pair(ADA);
    var page = world.goal(ADA, "Suturing");
    var action = action(page, MIRA, FRIDAY);
    var asked = new ActionAsked(world.book);
    assertThat(board.says(asked, MIRA, world.clock.instant()).orElseThrow())
        .isEqualTo(new ActionAsked.Asked(action, "Watch me", ADA, FRIDAY, false));
    assertThat(world.tasks.doneAction(by(EVE), action)).isEqualTo(new Gone());
    assertThat(world.tasks.doneAction(by(MIRA), action)).isEqualTo(new ActionDone("Watch me"));
    assertThat(world.tasks.doneAction(by(ADA), action)).isInstanceOf(Stale.class);
    assertThat(board.says(asked, MIRA, world.clock.instant()).orElseThrow().done()).isTrue();
    assertThat(world.lists.one(TEAM, MIRA, page.goal().id())).isEmpty();
  }

  @Test
  void an_action_for_a_stranger_is_refused() {
    world.pair(ADA);
    var ref = world.goal(ADA, "Suturing").goal().ref();
    assertThat(world.tasks.addAction(by(ADA), ref, "Help", EVE, null))
        .isInstanceOf(NobodyToShareWith.class);
    assertThat(board.all()).isEmpty();
  }

  @Test
  void a_milestone_is_reached_once() {
    var page = world.goal(ADA, "Suturing");
    page = ((Changed) world.tasks.addMilestone(by(ADA), page.goal().ref(), "First")).page();
    var stone = page.milestones().get(0).ref();
    assertThat(world.tasks.reachMilestone(by(EVE), stone)).isEqualTo(new Gone());
    assertThat(world.tasks.reachMilestone(by(ADA), stone))
        .isInstanceOfSatisfying(
            MilestoneReached.class, reached -> assertThat(reached.title()).isEqualTo("First"));
    assertThat(world.tasks.reachMilestone(by(ADA), stone)).isInstanceOf(Stale.class);
  }

  @Test
  void an_action_is_reminded_of_once_from_the_day_before() {
    action(world.goal(ADA, "Suturing"), ADA, FRIDAY);
    var start = Instant.parse("2026-06-11T00:00:00Z");
    assertThat(sweep.run(TEAM, world.clock.instant())).isZero();
    assertThat(sweep.nextDue(TEAM, world.clock.instant())).contains(start);

    world.clock.set(start);
    assertThat(sweep.run(TEAM, start)).isOne();
    assertThat(sweep.run(TEAM, start)).isZero();
    assertThat(sweep.nextDue(TEAM, start)).isEmpty();
    var due = board.says(new ActionDue(world.book), ADA, start).orElseThrow();
    assertThat(due.title()).isEqualTo("Watch me");
    assertThat(due.day()).isEqualTo(FRIDAY);
  }

  @Test
  void a_done_or_past_action_is_not_reminded_of() {
    var first = action(world.goal(ADA, "Suturing"), ADA, FRIDAY);
    world.clock.set(Instant.parse("2026-06-11T06:00:00Z"));
    sweep.run(TEAM, world.clock.instant());
    world.tasks.doneAction(by(ADA), first);
    assertThat(board.says(new ActionDue(world.book), ADA, world.clock.instant())).isEmpty();

    action(world.goal(ADA, "Listening"), ADA, LocalDate.of(2026, 6, 20));
    world.clock.advance(Duration.ofDays(30));
    sweep.run(TEAM, world.clock.instant());
    assertThat(board.says(new ActionDue(world.book), ADA, world.clock.instant())).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_what_they_wrote_down_for_tomorrow() {
    action(world.goal(ADA, "Suturing"), ADA, LocalDate.of(2026, 6, 11));
    assertThat(sweep.run(TEAM, world.clock.instant())).isZero();
    assertThat(sweep.nextDue(TEAM, world.clock.instant())).isEmpty();
  }

  private GoalRef action(GoalPage page, String assignee, LocalDate due) {
    var added =
        (Changed) world.tasks.addAction(by(ADA), page.goal().ref(), "Watch me", assignee, due);
    var actions = added.page().actions();
    return actions.get(actions.size() - 1).ref();
  }
}
