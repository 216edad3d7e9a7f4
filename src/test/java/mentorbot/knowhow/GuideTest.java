package mentorbot.knowhow;

import static mentorbot.knowhow.KnowhowWorld.ADA;
import static mentorbot.knowhow.KnowhowWorld.EVE;
import static mentorbot.knowhow.KnowhowWorld.MIRA;
import static mentorbot.knowhow.KnowhowWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuideTest {
  private final KnowhowWorld world = new KnowhowWorld(TestDatabase.hsqldb());

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void who_is_in_no_relationship_reads_the_beginning() {
    var here = world.guide.of(TEAM, EVE);
    assertThat(here).extracting(Where::stage).containsExactly("begin");
    assertThat(here.get(0).guides()).isFalse();
  }

  @Test
  void each_reads_for_their_role_and_stage() {
    world.pair(ADA);
    var hers = world.guide.of(TEAM, ADA).get(0);
    assertThat(hers.role()).isEqualTo(Role.MENTEE);
    assertThat(hers.people()).isEqualTo(List.of(MIRA));
    assertThat(hers.guides()).isFalse();
    var mentors = world.guide.of(TEAM, MIRA).get(0);
    assertThat(mentors.role()).isEqualTo(Role.MENTOR);
    assertThat(mentors.guides()).isTrue();
  }

  @Test
  void the_first_month_ends_after_thirty_days() {
    world.pair(ADA);
    assertThat(stage()).isEqualTo("settle");
    world.clock.advance(Duration.ofDays(29));
    assertThat(stage()).isEqualTo("settle");
    world.clock.advance(Duration.ofDays(1));
    assertThat(stage()).isEqualTo("work");
  }

  @Test
  void the_last_four_weeks_by_the_agreement_are_the_close() {
    var pair = world.pair(ADA);
    world.database.change(
        TEAM,
        session ->
            session
                .createMutationQuery("update Mentorship set endsOn = :day where id = :id")
                .setParameter("day", java.time.LocalDate.of(2026, 12, 10))
                .setParameter("id", pair)
                .executeUpdate());
    world.clock.advance(Duration.ofDays(154));
    assertThat(stage()).isEqualTo("work");
    world.clock.advance(Duration.ofDays(1));
    assertThat(stage()).isEqualTo("close");
  }

  private String stage() {
    return world.guide.of(TEAM, ADA).get(0).stage();
  }
}
