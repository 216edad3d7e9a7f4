package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.RUTH;
import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyThresholds;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a coordinator may send, and what is refused before anybody is asked. */
final class LaunchingTest {
  @Test
  void what_could_tell_of_a_person_is_not_sent() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      assertThat(world.launching.preview(TEAM, RUTH, PLAN)).isEqualTo(new LaunchOutcome.Nobody());
      world.pairs(0, 2);
      assertThat(world.launching.launch(world.agreement.actor(RUTH), PLAN))
          .isEqualTo(new LaunchOutcome.TooFew(4, 5));
      world.pairs(2, 3);
      assertThat(world.launching.preview(TEAM, RUTH, PLAN))
          .isEqualTo(
              new LaunchOutcome.Possible(
                  6, new SurveyThresholds(5, 10, 3), LaunchOutcome.Comments.FEW, 0));
      assertThat(world.launching.preview(TEAM, RUTH, plan(SurveyMode.ANONYMOUS, "wellbeing")))
          .isEqualTo(
              new LaunchOutcome.Possible(
                  6, new SurveyThresholds(5, 10, 3), LaunchOutcome.Comments.NOT_ASKED, 0));
      assertThat(world.launching.preview(TEAM, "U0MENTEE", PLAN))
          .isEqualTo(new LaunchOutcome.NotCoordinator());
      assertThat(world.launching.preview(TEAM, RUTH, plan(SurveyMode.NAMED, "wellbeing")))
          .isEqualTo(new LaunchOutcome.HealthIsAnonymous());
      for (var bank : List.of("burnout", "horoscope")) {
        assertThat(world.launching.preview(TEAM, RUTH, plan(SurveyMode.ANONYMOUS, bank)))
            .isEqualTo(new LaunchOutcome.UnknownBank());
      }
      assertThat(world.count("Survey")).isZero();
    }
  }

  @Test
  void a_survey_is_open_for_a_week_or_more_so_that_everybody_can_be_asked() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      world.pairs(0, 3);
      var week = world.launching.usualLastDay().minusDays(7);
      assertThat(world.launching.preview(TEAM, RUTH, plan(week.minusDays(1))))
          .as("somebody's two messages of this week may be spent: they would never be asked")
          .isEqualTo(new LaunchOutcome.LastDayRefused(week, week.plusDays(53)));
      assertThat(world.launching.preview(TEAM, RUTH, plan(week)))
          .isInstanceOf(LaunchOutcome.Possible.class);
      assertThat(world.count("Survey")).isZero();
    }
  }

  private static SurveyPlan plan(SurveyMode mode, String bank) {
    return new SurveyPlan("Once", List.of(bank), SurveyAudience.BOTH, mode, SurveyGroup.NONE);
  }

  private static SurveyPlan plan(LocalDate lastDay) {
    return new SurveyPlan(
        PLAN.title(),
        PLAN.banks(),
        PLAN.audience(),
        PLAN.mode(),
        PLAN.group(),
        Optional.of(lastDay));
  }
}
