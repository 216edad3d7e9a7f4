package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.PLAN;
import static mentorbot.surveys.SurveyWorld.RUTH;
import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mentorbot.config.SurveyThresholds;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.mentorships.Mentorships_;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.release.Score.Few;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What is said of a small group: people are counted, not their parts, and a mentor is not alone.
 */
class GroupSurveyTest {
  private static final String MENTOR = "UMENTOR";
  private final SurveyWorld world = new SurveyWorld(TestDatabase.hsqldb());

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void of_a_group_of_three_or_four_nothing_is_asked_that_nobody_could_be_told() {
    group("U1", "U2");
    assertThat(world.launching.preview(TEAM, RUTH, PLAN)).isEqualTo(new LaunchOutcome.TooFew(3, 5));
    // The same mentor in a second group is one person more or less nowhere.
    group("U3");
    assertThat(world.launching.preview(TEAM, RUTH, PLAN)).isEqualTo(new LaunchOutcome.TooFew(4, 5));
    group("U4");
    assertThat(world.launching.preview(TEAM, RUTH, PLAN))
        .isEqualTo(
            new LaunchOutcome.Possible(
                5, new SurveyThresholds(5, 10, 3), LaunchOutcome.Comments.FEW, 0));
  }

  @Test
  void what_four_say_is_told_of_nobody_and_what_five_say_is_never_told_of_their_mentor_alone() {
    var members = IntStream.range(0, 5).mapToObj(i -> "U" + i + "MEMBER").toList();
    group(members.toArray(String[]::new));
    var few = world.launch(PLAN);
    members.subList(0, 4).forEach(user -> world.answer(user, few, 4, "words"));
    assertThat(closed(few, "2026-06-15T09:00:00Z").tellsNothing()).isTrue();
    var enough = world.launch(PLAN);
    members.forEach(user -> world.answer(user, enough, 4, "words"));
    world.answer(MENTOR, enough, 1, "words");
    var told = closed(enough, "2026-06-30T09:00:00Z");
    // One mentor and five members are one figure, which is about all of them.
    assertThat(told.scores())
        .anySatisfy(one -> assertThat(one.said().all()).isNotInstanceOf(Few.class));
    assertThat(told.scores()).allSatisfy(one -> assertThat(one.said().groups()).isEmpty());
    assertThat(told.comments()).allSatisfy(one -> assertThat(one.remarks().texts()).isEmpty());
  }

  /** Of these with the mentor; where it is one, with somebody who is no longer there. */
  private void group(String... members) {
    var membership = new Membership(SampleProgramme.PROGRAMME, world.agreement.sealer, List.of());
    for (var user : members) {
      enrol(user);
    }
    enrol(MENTOR);
    world.database.write(
        TEAM,
        session -> {
          var more = members.length > 1 ? List.of(members) : List.of(members[0], "UEXTRA");
          var gathered = new Gathered(MENTOR, 9, more, null);
          var made =
              membership.gather(session, gathered, world.agreement.clock.instant()).orElseThrow();
          made.start(LocalDate.of(2026, 6, 1));
          made.runsUntil(LocalDate.of(2026, 12, 1));
          new Mentorships_(session).change(made);
          return made.id();
        });
    world.database.change(
        TEAM, s -> s.createMutationQuery("update Person set state = ENROLLED").executeUpdate());
  }

  private void enrol(String user) {
    world.database.change(
        TEAM,
        session -> {
          if (new People_(session).person(user).isEmpty()) {
            session.insert(new Person(user));
          }
        });
  }

  private Released closed(String survey, String instant) {
    world.at(instant);
    assertThat(world.closeAll()).isEqualTo(1);
    return (Released) world.reports.results(TEAM, RUTH, survey);
  }
}
