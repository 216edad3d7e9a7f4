package mentorbot.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.Dated;
import mentorbot.mentorships.DueLook;
import mentorbot.mentorships.Mentorships_;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tick reads only the relationships in which a check-in may be due. */
class DueDaysTest {
  private static final String TEAM = CheckInWorld.TEAM;
  private static final LocalDate FIRST_ROUND = LocalDate.of(2026, 6, 15);

  private final CheckInWorld world = new CheckInWorld(TestDatabase.hsqldb());

  @BeforeEach
  void begin() {
    world.begin();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void after_one_look_nothing_is_read_until_the_day_of_the_next_round() {
    assertThat(from()).as("new: to be worked out").isEqualTo(LocalDate.EPOCH);
    world.at("2026-06-02T09:00:00Z");
    assertThat(from()).as("once a week in any case").isEqualTo(LocalDate.of(2026, 6, 9));
    world.at("2026-06-09T09:00:00Z");
    assertThat(from()).isEqualTo(FIRST_ROUND);
    world.at("2026-06-15T10:00:00Z");
    assertThat(world.asked(CheckInWorld.ADA)).containsExactly(FIRST_ROUND);
    world.at("2026-06-15T10:01:00Z");
    assertThat(from()).isEqualTo(LocalDate.of(2026, 6, 23));
    world.agreement.leaves(CheckInWorld.ADA);
    world.at("2026-06-23T10:00:00Z");
    assertThat(from()).as("over").isEqualTo(LocalDate.of(9999, 12, 31));
  }

  @Test
  void what_changes_while_it_is_looked_at_is_looked_at_once_more() {
    var look = new DueLook(Dated.CHECK_INS);
    var later =
        world.database.read(
            TEAM,
            s ->
                look.read(s, world.now(), new OneByOne(), page -> Map.of(world.pair, FIRST_ROUND)));
    world.database.change(
        TEAM,
        session -> {
          var rows = new Mentorships_(session);
          var pair = rows.mentorship(world.pair).orElseThrow();
          pair.runsUntil(LocalDate.of(2027, 6, 1));
          rows.change(pair);
        });
    look.write(world.database, TEAM, later);
    assertThat(from()).as("the agreement is another one").isEqualTo(LocalDate.EPOCH);
    world.at("2026-06-09T09:00:00Z");
    assertThat(from()).isEqualTo(FIRST_ROUND);
  }

  private LocalDate from() {
    return world.database.read(
        TEAM,
        session ->
            session
                .createSelectionQuery(
                    "select dueFrom.checkIn from Mentorship where id = :id", LocalDate.class)
                .setParameter("id", world.pair)
                .getSingleResult());
  }
}
