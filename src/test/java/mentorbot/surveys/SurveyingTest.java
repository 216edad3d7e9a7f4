package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.RUTH;
import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.store.Database;
import mentorbot.surveys.SurveyResults.Back;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.release.Score.Few;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyingTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_anonymous_survey_is_sent_answered_closed_and_told(Kind kind) {
    try (var world = new SurveyWorld(kind.open())) {
      var people = world.pairs(0, 7);
      var survey = world.launch(PLAN);
      assertThat(world.agreement.outbox())
          .filteredOn(line -> line.endsWith(AskedNotice.NAME))
          .hasSize(14);
      for (int i = 0; i < 12; i++) {
        var outcome = world.answer(people.get(i), survey, 1 + i % 5, "more time " + i);
        assertThat(outcome).isInstanceOf(AnswerOutcome.Thanks.class);
      }
      assertThat(world.answerNothing(people.get(3), survey))
          .isInstanceOf(AnswerOutcome.AlreadyAnswered.class);
      assertThat(world.count("SurveyStaged")).isEqualTo(12);
      assertThat(world.reports.results(TEAM, RUTH, survey))
          .isInstanceOf(SurveyResults.StillOpen.class);

      world.at("2026-06-15T09:00:00Z");
      assertThat(world.answering.open(TEAM, people.get(13), survey))
          .isEqualTo(new AnswerOutcome.Closed());
      assertThat(world.closeAll()).isEqualTo(1);
      assertThat(world.closeAll()).isZero();

      for (var entity : List.of("SurveyStaged", "SurveyParticipation", "SurveyKey")) {
        assertThat(world.count(entity)).as(entity).isZero();
      }
      assertThat(world.agreement.outbox())
          .filteredOn(line -> line.contains("surveys."))
          .containsExactly("U0RUTH surveys.results", "U1MENTOR surveys.results");
      var told = (Released) world.reports.results(TEAM, RUTH, survey);
      assertThat(told.scores()).hasSize(8);
      assertThat(told.scores().get(0).said().all()).isNotInstanceOf(Few.class);
      assertThat(told.scores().get(0).said().groups()).hasSize(2);
      assertThat(told.scores().get(1).said().all()).isInstanceOf(Few.class);
      assertThat(told.comments().get(1).remarks().texts()).hasSize(12);
      assertThat(world.audit.audit(TEAM).findings()).isEmpty();
      assertThat(world.audit.audit(TEAM).surveys()).isEqualTo(1);
    }
  }

  @Test
  void a_coordinator_in_a_relationship_sees_no_groups_and_others_nothing_at_all() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      var people = world.pairs(0, 7);
      var survey = world.launch(PLAN);
      people.forEach(user -> world.answer(user, survey, 3, ""));
      world.at("2026-06-15T09:00:00Z");
      world.closeAll();
      world.partners.put("U1MENTOR", Set.of("U1MENTEE"));
      var told = (Released) world.reports.results(TEAM, "U1MENTOR", survey);
      assertThat(told.scores()).allSatisfy(s -> assertThat(s.said().groups()).isEmpty());
      assertThat(told.hash()).as("which groups lead to it could be tried").isEmpty();
      assertThat(((Released) world.reports.results(TEAM, RUTH, survey)).hash()).hasSize(64);
      assertThat(world.reports.results(TEAM, "U2MENTEE", survey))
          .isInstanceOf(SurveyResults.NotCoordinator.class);
      assertThat(world.reports.list(TEAM, "U2MENTEE")).isEmpty();
      assertThat(world.reports.list(TEAM, RUTH).orElseThrow().surveys()).hasSize(1);
    }
  }

  @Test
  void nobody_answers_for_another_or_with_what_was_made_up() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      var people = world.pairs(0, 3);
      var survey = world.launch(PLAN);
      var page = new Answers(Map.of("relationship.heard", 9, "relationship.nope", 1), Map.of());
      var kept =
          (AnswerOutcome.PageKept) world.answering.keep(TEAM, people.get(0), survey, "", page);
      assertThat(kept.soFar()).isEqualTo(Answers.NONE);
      for (var carried : List.of("x", "made-up", kept.carried())) {
        assertThat(world.answering.send(TEAM, people.get(1), survey, carried, Answers.NONE))
            .as(carried)
            .isInstanceOf(AnswerOutcome.Gone.class);
      }
      for (var stranger : List.of("USTRANGE", RUTH)) {
        assertThat(world.answering.send(TEAM, stranger, survey, "", Answers.NONE))
            .isInstanceOf(AnswerOutcome.Gone.class);
      }
      assertThat(world.answering.send("T2", people.get(1), survey, "", Answers.NONE))
          .isInstanceOf(AnswerOutcome.Gone.class);
      assertThat(world.named.send(world.agreement.actor(people.get(1)), survey, Answers.NONE))
          .isInstanceOf(AnswerOutcome.Gone.class);
      assertThat(world.count("SurveyStaged")).isZero();
    }
  }

  @Test
  void a_survey_that_was_changed_after_its_launch_is_refused() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      var people = world.pairs(0, 3);
      var survey = world.launch(PLAN);
      world.database.change(
          TEAM,
          s ->
              s.createMutationQuery(
                      "update Survey set definition = replace(definition, '\"scores\":5',"
                          + " '\"scores\":6')")
                  .executeUpdate());
      assertThat(world.answering.open(TEAM, people.get(0), survey))
          .isEqualTo(new AnswerOutcome.Changed());
      assertThat(world.answerNothing(people.get(0), survey)).isEqualTo(new AnswerOutcome.Changed());
      world.at("2026-06-15T09:00:00Z");
      assertThat(world.closeAll()).isEqualTo(1);
      assertThat(world.count("SurveyKey") + world.count("ReleasePart")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void under_ones_name_each_page_is_kept_and_what_was_sent_stays(Kind kind) {
    try (var world = new SurveyWorld(kind.open())) {
      world.pairs(0, 1);
      var survey = world.launch(plan(SurveyMode.CONFIDENTIAL, "relationship"));
      var actor = world.agreement.actor("U0MENTEE");
      world.named.keep(actor, survey, new Answers(Map.of("relationship.heard", 5), Map.of()));
      var open = (AnswerOutcome.Ready) world.named.open(TEAM, "U0MENTEE", survey);
      assertThat(open.soFar().options()).containsEntry("relationship.heard", 5);
      assertThat(replies(world, survey)).isEmpty();
      var words = new Answers(Map.of(), Map.of("relationship.change", "déjà vu 🐾"));
      assertThat(world.named.send(world.agreement.actor("U0MENTEE"), survey, words))
          .isInstanceOf(AnswerOutcome.Thanks.class);
      assertThat(world.named.send(world.agreement.actor("U0MENTEE"), survey, Answers.NONE))
          .isInstanceOf(AnswerOutcome.AlreadyAnswered.class);
      assertThat(replies(world, survey))
          .singleElement()
          .satisfies(
              reply -> {
                assertThat(reply.person()).isEqualTo("U0MENTEE");
                assertThat(reply.lines())
                    .extracting(SurveyResults.Line::answer)
                    .containsExactly("Completely", "déjà vu 🐾");
              });
      world.partners.put(RUTH, Set.of("U0MENTEE"));
      assertThat(replies(world, survey)).as("of her partner").isEmpty();
    }
  }

  /** By its time already, before the sweep has come by; and after it. */
  @ParameterizedTest
  @EnumSource(names = {"CONFIDENTIAL", "NAMED"})
  void under_ones_name_nothing_is_taken_any_more_once_it_has_closed(SurveyMode mode) {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      world.pairs(0, 1);
      var survey = world.launch(plan(mode, "relationship"));
      var page = new Answers(Map.of("relationship.heard", 5), Map.of());
      world.named.keep(world.agreement.actor("U0MENTEE"), survey, page);
      world.at("2026-06-15T09:00:00Z");
      for (int closed = 0; closed <= 1; closed++) {
        for (var user : List.of("U0MENTEE", "U0MENTOR")) {
          var actor = world.agreement.actor(user);
          assertThat(world.named.open(TEAM, user, survey)).isEqualTo(new AnswerOutcome.Closed());
          assertThat(world.named.keep(actor, survey, page)).isEqualTo(new AnswerOutcome.Closed());
          assertThat(world.named.send(world.agreement.actor(user), survey, page))
              .isEqualTo(new AnswerOutcome.Closed());
        }
        assertThat(world.closeAll()).isEqualTo(1 - closed);
      }
      assertThat(replies(world, survey)).isEmpty();
      assertThat(world.count("SurveyReply")).as("what was begun is forgotten").isZero();
    }
  }

  @Test
  void a_change_is_told_between_the_same_people_and_not_when_one_of_them_has_left() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      var people = world.pairs(0, 7);
      assertThat(change(told(world, people, 2, "2026-06-15T09:00:00Z"))).isEmpty();
      var compared = told(world, people, 4, "2026-06-29T09:00:00Z");
      assertThat(change(compared))
          .hasValueSatisfying(moved -> assertThat(moved.change().points()).isPositive());
      assertThat(compared.notCompared()).isEmpty();
      world.database.change(
          TEAM,
          s ->
              s.createMutationQuery("update Person set state = LEFT where id = 'U6MENTOR'")
                  .executeUpdate());
      var oneLess = told(world, people.subList(0, 13), 3, "2026-07-13T09:00:00Z");
      assertThat(change(oneLess)).isEmpty();
      assertThat(oneLess.notCompared()).as("said, so that nobody looks for it").hasSize(1);
      var audited = world.audit.audit(TEAM);
      assertThat(audited.surveys()).isEqualTo(3);
      assertThat(audited.changes()).isEqualTo(1);
      assertThat(audited.findings()).isEmpty();
    }
  }

  /** Once everybody has answered and the survey is closed. */
  private static Released told(SurveyWorld world, List<String> people, int option, String closed) {
    var survey = world.launch(PLAN);
    people.forEach(user -> world.answer(user, survey, option, ""));
    world.at(closed);
    world.closeAll();
    return (Released) world.reports.results(TEAM, RUTH, survey);
  }

  /** Of the first question. */
  private static Optional<Moved> change(Released told) {
    return told.scores().get(0).change();
  }

  @Test
  void what_follows_is_told_once_to_everybody_who_was_asked() {
    try (var world = new SurveyWorld(TestDatabase.hsqldb())) {
      world.pairs(0, 3);
      var survey = world.launch(PLAN);
      var back = new Back("Time is short", "Two hours a month are kept free");
      assertThat(world.reports.tellBack(world.agreement.actor(RUTH), survey, back))
          .isEqualTo(Reports.BackOutcome.STILL_OPEN);
      world.at("2026-06-15T09:00:00Z");
      world.closeAll();
      assertThat(world.reports.tellBack(world.agreement.actor("U0MENTEE"), survey, back))
          .isEqualTo(Reports.BackOutcome.NOT_COORDINATOR);
      assertThat(world.reports.tellBack(world.agreement.actor(RUTH), survey, back))
          .isEqualTo(Reports.BackOutcome.TOLD);
      assertThat(world.reports.tellBack(world.agreement.actor(RUTH), survey, back))
          .isEqualTo(Reports.BackOutcome.TOLD_BEFORE);
      assertThat(world.agreement.outbox()).filteredOn(l -> l.endsWith("surveys.back")).hasSize(6);
      assertThat(((Released) world.reports.results(TEAM, RUTH, survey)).back()).contains(back);
    }
  }

  private static List<SurveyResults.Reply> replies(SurveyWorld world, String survey) {
    return ((SurveyResults.Replies) world.reports.results(TEAM, RUTH, survey)).replies();
  }

  private static SurveyPlan plan(SurveyMode mode, String bank) {
    return new SurveyPlan("Once", List.of(bank), SurveyAudience.BOTH, mode, SurveyGroup.NONE);
  }
}
