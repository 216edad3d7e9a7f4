package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.RUTH;
import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import mentorbot.config.SurveyThresholds;
import mentorbot.people.Coordinators;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of a survey: early, late, twice, broken off, and of very small programmes. */
class ClosingTest {
  private final SurveyWorld world = new SurveyWorld(TestDatabase.hsqldb());

  @AfterEach
  void close() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5})
  void so_few_people_are_told_before_or_hear_nothing_of_anybody(int people) {
    var asked = world.pairs(0, 3);
    for (var user : asked.subList(people, asked.size())) {
      world.database.change(
          TEAM,
          s ->
              s.createMutationQuery("update Person set state = LEFT where id = :id")
                  .setParameter("id", user)
                  .executeUpdate());
    }
    var preview = world.launching.preview(TEAM, RUTH, PLAN);
    assertThat(preview).isEqualTo(expected(people));
    if (preview instanceof LaunchOutcome.Possible) {
      var survey = world.launch(PLAN);
      asked.subList(0, people - 1).forEach(user -> world.answer(user, survey, 4, "words"));
      assertThat(closed(survey, "2026-06-15T09:00:00Z").tellsNothing()).isTrue();
    }
  }

  private static LaunchOutcome expected(int people) {
    if (people == 0) {
      return new LaunchOutcome.Nobody();
    }
    return people < 5
        ? new LaunchOutcome.TooFew(people, 5)
        : new LaunchOutcome.Possible(
            people, new SurveyThresholds(5, 10, 3), LaunchOutcome.Comments.FEW, 0);
  }

  @Test
  void nothing_is_closed_before_its_time_and_late_is_as_good_as_in_time() {
    var people = world.pairs(0, 3);
    var survey = world.launch(PLAN);
    people.forEach(user -> world.answer(user, survey, 4, ""));
    world.at("2026-06-15T07:59:00Z");
    assertThat(world.closeAll()).isZero();
    assertThat(closed(survey, "2027-01-15T09:00:00Z").tellsNothing()).isFalse();
    assertThat(world.closeAll()).isZero();
    assertThat(world.agreement.outbox())
        .filteredOn(line -> line.equals(RUTH + " " + ResultsNotice.NAME))
        .hasSize(1);
  }

  @Test
  void home_says_of_each_whether_anything_may_be_told() {
    var people = world.pairs(0, 3);
    var few = world.launch(PLAN);
    world.answer(people.get(0), few, 4, "");
    assertThat(closed(few, "2026-06-15T09:00:00Z").tellsNothing()).isTrue();
    assertThat(waiting(RUTH)).containsExactly(true);
    var enough = world.launch(PLAN);
    people.forEach(user -> world.answer(user, enough, 4, ""));
    closed(enough, "2026-06-30T09:00:00Z");
    assertThat(waiting(RUTH)).first().isEqualTo(false);
    assertThat(waiting(people.get(0))).isEmpty();
    world.database.change(
        TEAM,
        s -> s.createMutationQuery("update Survey set releaseHash = 'another'").executeUpdate());
    assertThat(waiting(RUTH)).isNotEmpty().containsOnly(false);
  }

  private List<Boolean> waiting(String user) {
    return world.reports.waitingForWord(TEAM, user, 3).stream()
        .map(Reports.Waiting::nothing)
        .toList();
  }

  @Test
  void what_dies_in_the_middle_of_closing_loses_nothing() {
    var people = world.pairs(0, 3);
    var survey = world.launch(PLAN);
    people.forEach(user -> world.answer(user, survey, 4, ""));
    world.at("2026-06-15T09:00:00Z");
    var dying =
        new Closing(
            world.database,
            world.agreement.sealer,
            new Coordinators(List.of(RUTH), List.of()),
            new Random() {
              @Override
              public int nextInt(int bound) {
                throw new IllegalStateException("died");
              }
            });
    assertThatThrownBy(() -> dying.close(TEAM, survey, world.agreement.clock.instant()))
        .hasMessage("died");
    assertThat(world.count("SurveyStaged")).isEqualTo(6);
    assertThat(world.reports.results(TEAM, RUTH, survey))
        .isInstanceOf(SurveyResults.StillOpen.class);
    assertThat(closed(survey, "2026-06-15T10:00:00Z").tellsNothing()).isFalse();
  }

  @Test
  void what_dies_before_the_files_are_rewritten_comes_back_to_it() {
    world.pairs(0, 3);
    closed(world.launch(PLAN), "2026-06-15T09:00:00Z");
    world.database.change(
        TEAM, s -> s.createMutationQuery("update Survey set tidied = false").executeUpdate());
    assertThat(world.closeAll()).isZero();
    List<Survey> untidy = world.database.read(TEAM, s -> new Surveys_(s).untidy());
    assertThat(untidy).isEmpty();
  }

  @Test
  void one_that_somebody_opens_again_takes_no_answer_is_not_told_anew_and_holds_up_no_other() {
    var people = world.pairs(0, 3);
    var survey = world.launch(PLAN);
    people.forEach(user -> world.answer(user, survey, 4, ""));
    var told = closed(survey, "2026-06-15T09:00:00Z");
    var other = world.launch(PLAN);
    people.forEach(user -> world.answer(user, other, 4, ""));
    world.database.change(
        TEAM,
        s ->
            s.createMutationQuery(
                    "update Survey set state = OPEN, closesAt = :later where id = :id")
                .setParameter("later", Instant.parse("2026-06-29T07:00:00Z"))
                .setParameter("id", survey)
                .executeUpdate());
    for (var user : List.of(people.get(0), RUTH)) {
      assertThat(world.answerNothing(user, survey)).isNotInstanceOf(AnswerOutcome.Thanks.class);
    }
    assertThat(world.reports.results(TEAM, RUTH, survey))
        .isInstanceOf(SurveyResults.StillOpen.class);
    world.at("2026-06-30T09:00:00Z");
    assertThat(world.closeAll()).isOne();
    assertThatThrownBy(world::closeAll).hasMessageContaining("without its key");
    assertThat(world.reports.results(TEAM, RUTH, other)).isInstanceOf(Released.class);
    assertThat(world.count("SurveyStaged")).isZero();
    world.database.change(
        TEAM, s -> s.createMutationQuery("update Survey set state = CLOSED").executeUpdate());
    assertThat(((Released) world.reports.results(TEAM, RUTH, survey)).hash())
        .isEqualTo(told.hash());
  }

  private Released closed(String survey, String instant) {
    world.at(instant);
    assertThat(world.closeAll()).isEqualTo(1);
    return (Released) world.reports.results(TEAM, RUTH, survey);
  }
}
