package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.RUTH;
import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.surveys.AnswerOutcome.AlreadyAnswered;
import mentorbot.surveys.AnswerOutcome.Closed;
import mentorbot.surveys.AnswerOutcome.Thanks;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyingTest.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtOnceTest {
  @ParameterizedTest
  @EnumSource
  void one_person_who_sends_several_times_at_once_has_answered_once(Kind kind) {
    try (var world = new SurveyWorld(kind.open())) {
      var user = world.pairs(0, 3).get(0);
      var survey = world.launch(PLAN);
      var outcomes = atOnce(Stream.of(user, user, user, user).toList(), world, survey);
      assertThat(outcomes).filteredOn(Thanks.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(AlreadyAnswered.class::isInstance).hasSize(3);
      assertThat(world.count("SurveyStaged")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void under_ones_name_too_what_was_sent_first_stays(Kind kind) {
    try (var world = new SurveyWorld(kind.open())) {
      world.pairs(0, 1);
      var plan =
          new SurveyPlan(
              "Once",
              List.of("relationship"),
              SurveyAudience.BOTH,
              SurveyMode.NAMED,
              SurveyGroup.NONE);
      var survey = world.launch(plan);
      var outcomes =
          Stream.of(1, 2, 3, 4)
              .map(option -> new Answers(Map.of("relationship.heard", option), Map.of()))
              .map(
                  answers ->
                      CompletableFuture.supplyAsync(
                          () ->
                              world.named.send(world.agreement.actor("U0MENTEE"), survey, answers)))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertThat(outcomes).filteredOn(Thanks.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(AlreadyAnswered.class::isInstance).hasSize(3);
      assertThat(world.count("SurveyReply")).isEqualTo(1);
    }
  }

  /** The clock of the answers stands still; the sweep's is past the end. */
  @ParameterizedTest
  @EnumSource
  void an_answer_that_is_thanked_for_while_the_survey_closes_is_in_the_release(Kind kind) {
    try (var world = new SurveyWorld(kind.open())) {
      var people = world.pairs(0, 14);
      var survey = world.launch(PLAN);
      people.subList(0, 12).forEach(user -> world.answer(user, survey, 3, "before"));
      var late = people.subList(12, 28);
      var closing =
          CompletableFuture.runAsync(
              () -> world.close.run(TEAM, Instant.parse("2026-06-20T09:00:00Z")));
      var outcomes = atOnce(late, world, survey);
      closing.join();
      long thanked = outcomes.stream().filter(Thanks.class::isInstance).count();
      assertThat(outcomes).allMatch(o -> o instanceof Thanks || o instanceof Closed);
      var told = (Released) world.reports.results(TEAM, RUTH, survey);
      assertThat(told.comments().get(1).remarks().texts()).hasSize(12 + (int) thanked);
      assertThat(world.count("SurveyStaged")).isZero();
      assertThat(world.count("SurveyParticipation")).isZero();
    }
  }

  private static List<AnswerOutcome> atOnce(List<String> people, SurveyWorld world, String survey) {
    var words = new Answers(Map.of(), Map.of("programme.better", "words"));
    return people.stream()
        .map(
            user ->
                CompletableFuture.supplyAsync(
                    () -> world.answering.send(TEAM, user, survey, "", words)))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }
}
