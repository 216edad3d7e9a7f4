package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GapTest {
  private static MeetingWorld world;
  private GapSweep gaps;

  @BeforeAll
  static void open() {
    world = new MeetingWorld(TestDatabase.hsqldb());
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void begin() {
    world.begin();
    gaps = new GapSweep(world.database);
  }

  private static List<UnmetPairs.Unmet> unmet() {
    return world.database.read(TEAM, session -> UnmetPairs.list(session, 10));
  }

  private int at(String instant) {
    world.at(instant);
    return gaps.run(TEAM, world.now());
  }

  @Test
  void a_pair_that_has_not_met_for_twice_the_agreed_time_is_told_of_by_a_date() {
    var due = Instant.parse("2026-06-30T00:00:00Z");
    assertThat(gaps.nextDue(TEAM, world.now())).contains(due);
    assertThat(at("2026-06-29T23:00:00Z")).isZero();
    assertThat(at("2026-06-30T00:00:00Z")).isEqualTo(1);
    assertThat(at("2026-06-30T12:00:00Z")).as("once a day").isZero();
    assertThat(gaps.nextDue(TEAM, world.now())).isEmpty();
    assertThat(unmet()).hasSize(1);
    assertThat(unmet().get(0).since()).isEqualTo("2026-06-01");
    assertThat(new GapSweep(world.database).run(TEAM, world.now())).as("known").isZero();
  }

  @Test
  void whoever_meets_or_plans_to_is_not_told_of_any_more() {
    at("2026-06-30T01:00:00Z");
    world.happening.note(world.actor(ADA), world.pair, LocalDate.of(2026, 6, 29));
    assertThat(unmet()).isEmpty();
    assertThat(gaps.nextDue(TEAM, world.now())).contains(Instant.parse("2026-07-28T00:00:00Z"));
    at("2026-07-28T01:00:00Z");
    assertThat(unmet()).hasSize(1);
    world.standing();
    assertThat(unmet()).isEmpty();
  }

  @Test
  void nor_is_a_pair_that_has_ended() {
    at("2026-06-30T01:00:00Z");
    world.end(ADA);
    assertThat(unmet()).isEmpty();
  }
}
