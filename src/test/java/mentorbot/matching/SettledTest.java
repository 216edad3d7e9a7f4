package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mentorbot.matching.RequestCare.Waiting;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettledTest {
  private final MatchingWorld world = new MatchingWorld(TestDatabase.hsqldb());
  private final PeopleFixture people = world.people;

  @BeforeEach
  void enrol() {
    people.technician("UANA", "exotics");
    people.mentor("UMIRA", 1, "exotics");
    people.mentor("UNOA", 2, "exotics");
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void what_was_looked_for_in_vain_does_not_come_back_when_the_relationship_found_since_ends() {
    world.ask("UANA", "UMIRA");
    world.answers.notNow(people.by("UMIRA"), world.waitingFor("UMIRA"));
    assertThat(seenByCoordinators()).hasSize(1);
    world.ask("UANA", "UNOA");
    world.answers.accept(people.by("UNOA"), world.waitingFor("UNOA"));
    var made = world.relationships.open(MatchingWorld.TEAM, "UANA").get(0).id();
    world.relationships.end(people.by("UANA"), made, null, false);
    assertThat(seenByCoordinators()).isEmpty();
  }

  private List<Waiting> seenByCoordinators() {
    var longAgo = world.clock.instant().minus(Duration.ofDays(1));
    return world.database.read(
        MatchingWorld.TEAM, session -> RequestCare.list(session, longAgo, longAgo, 9));
  }
}
