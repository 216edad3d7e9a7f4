package mentorbot.surveys;

import static mentorbot.surveys.SurveyWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import mentorbot.testing.SampleSurveys;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Relationships begin on Monday, 1 June 2026, after the round of that morning. */
class WavesTest {
  private final SurveyWorld world = new SurveyWorld(TestDatabase.hsqldb());

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void a_round_goes_out_on_monday_once_and_asks_everybody_whose_turn_it_is() {
    world.pairs(0, 3);
    world.at("2026-06-08T07:59:00Z");
    assertThat(sweep()).isZero();
    assertThat(world.waves.nextDue(TEAM, world.agreement.clock.instant()))
        .contains(Instant.parse("2026-06-08T08:00:00Z"));
    world.at("2026-06-08T08:00:00Z");
    assertThat(sweep()).isEqualTo(1);
    assertThat(sweep()).isZero();
    assertThat(waves()).containsExactly("baseline");
    assertThat(world.count("SurveyPerson")).isEqualTo(6);
    world.at("2026-06-15T08:00:00Z");
    assertThat(sweep()).isZero();
  }

  @Test
  void fewer_than_five_wait_and_roll_into_the_next_wave() {
    world.pairs(0, 2);
    world.at("2026-06-08T08:00:00Z");
    assertThat(sweep()).isZero();
    world.at("2026-07-06T08:00:00Z");
    assertThat(sweep()).isZero();
    world.agreement.clock.set(Instant.parse("2026-06-05T09:00:00Z"));
    world.pairs(2, 3);
    world.at("2026-07-13T08:00:00Z");
    assertThat(sweep()).isEqualTo(1);
    assertThat(waves()).containsExactly("day30");
    assertThat(world.count("SurveyPerson")).isEqualTo(6);
  }

  @Test
  void who_has_left_is_not_asked_and_nobody_is_asked_of_what_is_long_over() {
    world.pairs(0, 3);
    world.database.change(
        TEAM,
        s ->
            s.createMutationQuery("update Person set state = LEFT where id = 'U0MENTEE'")
                .executeUpdate());
    world.at("2026-06-08T08:00:00Z");
    assertThat(sweep()).isEqualTo(1);
    assertThat(world.count("SurveyPerson")).isEqualTo(5);
    world.at("2029-06-04T08:00:00Z");
    assertThat(sweep()).isZero();
  }

  @Test
  void nobody_is_asked_of_a_day_before_the_installation_however_late_anybody_looks() {
    world.pairs(0, 3);
    world.forgetInstallation();
    world.at("2026-07-06T08:00:00Z");
    assertThat(sweep()).as("installed five weeks after they began").isZero();
    world.at("2026-07-27T08:00:00Z");
    assertThat(anew().run(TEAM, world.agreement.clock.instant())).as("after a restart").isZero();
    world.at("2026-08-03T08:00:00Z");
    assertThat(anew().run(TEAM, world.agreement.clock.instant())).isEqualTo(1);
    assertThat(waves()).as("day 60 came after it").containsExactly("areas");
  }

  @Test
  void what_was_over_before_the_installation_is_not_asked_of() {
    world.pairs(0, 3);
    world.at("2026-07-01T09:00:00Z");
    world.database.change(
        TEAM,
        s ->
            s.createMutationQuery(
                    "update Mentorship set state = ENDED, endedAt = :now, openPair = null")
                .setParameter("now", world.agreement.clock.instant())
                .executeUpdate());
    world.forgetInstallation();
    world.at("2026-07-02T09:00:00Z");
    assertThat(sweep()).isZero();
    world.at("2026-07-06T08:00:00Z");
    assertThat(sweep()).isZero();
    world.at("2026-10-05T08:00:00Z");
    assertThat(sweep()).as("ninety days after the end").isEqualTo(1);
    assertThat(waves()).containsExactly("after");
  }

  @Test
  void two_surveys_of_one_day_share_a_message_before_it_is_sent() {
    world.pairs(0, 3);
    world.at("2026-06-08T08:00:00Z");
    sweep();
    world.launch(SurveyWorld.PLAN);
    assertThat(world.agreement.outbox())
        .filteredOn(line -> line.endsWith(AskedNotice.NAME))
        .hasSize(6);
    assertThat(world.agreement.outbox())
        .filteredOn(line -> line.endsWith(AskedAgainNotice.NAME))
        .hasSize(6);
  }

  private WaveSweep anew() {
    return new WaveSweep(
        world.database, world.agreement.sealer, SampleSurveys.DEFINITIONS, world.agreement.hours);
  }

  private int sweep() {
    return world.waves.run(TEAM, world.agreement.clock.instant());
  }

  private List<String> waves() {
    return world.database.read(
        TEAM,
        s ->
            new Surveys_(s)
                .newest(Limit.of(50)).stream().filter(Survey::open).map(Survey::wave).toList());
  }
}
