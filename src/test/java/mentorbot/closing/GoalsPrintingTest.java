package mentorbot.closing;

import static mentorbot.closing.ClosingWorld.ADA;
import static mentorbot.closing.ClosingWorld.MIRA;
import static mentorbot.closing.ClosingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentorbot.closing.GoalsPrinting.Outcome;
import mentorbot.goals.GoalBook;
import mentorbot.goals.GoalLog;
import mentorbot.goals.GoalOutcome;
import mentorbot.goals.GoalRef;
import mentorbot.goals.GoalTasks;
import mentorbot.goals.GoalsPaper;
import mentorbot.goals.RelationshipGoals.Stone;
import mentorbot.notices.Decision;
import org.junit.jupiter.api.Test;

class GoalsPrintingTest {
  @Test
  void goals_are_printed_for_their_owner_and_nobody_else() {
    try (var world = ClosingWorld.Kind.HSQLDB.open()) {
      var pair = world.pair();
      var goals =
          new GoalBook(
              world.database,
              world.agreements.sealer,
              world.agreements.clock,
              world.agreements.hours);
      var logged =
          (GoalOutcome.Logged)
              new GoalLog(goals).line(world.by(ADA), "Place 10 catheters alone by December");
      var goal = logged.page().goal();
      new GoalTasks(goals)
          .addMilestone(world.by(ADA), new GoalRef(goal.id(), goal.version()), "The first");
      world.relationships.end(world.by(ADA), pair, null, false);
      var printing = new GoalsPrinting(world.book);
      var mine = world.closingOf(ADA);
      assertThat(printing.ask(world.by(MIRA), mine)).isEqualTo(Outcome.GONE);
      assertThat(printing.ask(world.by(ADA), "nonsense")).isEqualTo(Outcome.GONE);
      assertThat(printing.ask(world.by(MIRA), world.closingOf(MIRA))).isEqualTo(Outcome.NO_GOALS);
      assertThat(world.board.of(MIRA, GoalsNotice.NAME)).isEmpty();
      for (int i = 0; i < 2; i++) {
        assertThat(printing.ask(world.by(ADA), mine)).isEqualTo(Outcome.ON_ITS_WAY);
      }
      var notices = world.board.of(ADA, GoalsNotice.NAME);
      assertThat(notices).as("asked twice, it comes once").hasSize(1);
      var decision =
          world.database.read(
              TEAM,
              session -> new GoalsNotice(world.book).decide(session, notices.get(0), world.now()));
      var paper = ((Decision.Send<GoalsPaper>) decision).data();
      assertThat(paper.goals()).hasSize(1);
      assertThat(paper.goals().get(0).stones())
          .extracting(Stone::title)
          .containsExactly("The first");
      var time = paper.of().orElseThrow();
      assertThat(time.others()).hasSize(1);
      assertThat(List.of(time.from(), time.until())).doesNotContainNull();
    }
  }
}
