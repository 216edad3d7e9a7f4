package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mentorbot.matching.RequestCare.Waiting;
import mentorbot.matching.RequestOutcome.NobodyChosen;
import mentorbot.matching.RequestOutcome.NotEnrolled;
import mentorbot.matching.RequestOutcome.WithCoordinators;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskingCoordinatorsTest {
  private final MatchingWorld world = new MatchingWorld(TestDatabase.hsqldb());
  private final PeopleFixture people = world.people;

  @BeforeEach
  void enrol() {
    people.technician("UANA", "exotics");
    people.mentor("UNOA", 2, "dentistry");
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void coordinators_are_told_once_and_see_it_until_somebody_is_found() {
    assertThat(ask("UANA", "exotics")).isEqualTo(new WithCoordinators(false));
    assertThat(ask("UANA", "exotics")).isEqualTo(new WithCoordinators(true));
    assertThat(world.board.all()).containsExactly("URUTH matching.exhaustedDesk");
    assertThat(seenByCoordinators()).extracting(Waiting::mentee).containsExactly("UANA");
    world.askIn("dentistry", "UANA", "UNOA");
    assertThat(seenByCoordinators()).isEmpty();
    world.answers.accept(people.by("UNOA"), world.waitingFor("UNOA"));
    assertThat(seenByCoordinators()).isEmpty();
  }

  @Test
  void something_else_is_told_as_well() {
    ask("UANA", "exotics");
    assertThat(ask("UANA", "dentistry")).isEqualTo(new WithCoordinators(false));
  }

  @Test
  void nobody_looks_for_themselves_and_nothing_is_asked_for_nothing() {
    people.technician("URUTH", "exotics");
    assertThat(ask("URUTH", "exotics")).isInstanceOf(RequestOutcome.NoCoordinator.class);
    assertThat(ask("UZOE", "exotics")).isInstanceOf(NotEnrolled.class);
    assertThat(ask("UANA")).isInstanceOf(NobodyChosen.class);
    assertThat(world.board.all()).isEmpty();
  }

  @Test
  void a_coordinator_suggests_somebody_and_the_technician_decides() {
    ask("UANA", "dentistry");
    var care =
        new RequestCare(
            world.database,
            world.clock,
            SampleProgramme.PROGRAMME,
            MatchingWorld.HOURS,
            new Coordinators(List.of("URUTH"), List.of()));
    var request = seenByCoordinators().get(0).request();
    assertThat(care.suggest(people.by("URUTH"), request, "UNOA"))
        .isEqualTo(new RequestCare.Outcome.Suggested("UANA", "UNOA"));
    assertThat(world.board.all()).contains("UANA matching.suggested");
  }

  private RequestOutcome ask(String mentee, String... areas) {
    return world.requests.askCoordinators(
        people.by(mentee), new NewRequest(List.of(areas), null, List.of(), false, null, List.of()));
  }

  private List<Waiting> seenByCoordinators() {
    var longAgo = world.clock.instant().minus(Duration.ofDays(1));
    return world.database.read(
        MatchingWorld.TEAM, session -> RequestCare.list(session, longAgo, longAgo, 9));
  }
}
