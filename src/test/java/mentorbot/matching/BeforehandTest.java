package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mentorbot.matching.RequestOutcome.AlreadyAsked;
import mentorbot.matching.RequestOutcome.NotEnrolled;
import mentorbot.matching.RequestOutcome.PersonNotEnrolled;
import mentorbot.matching.RequestOutcome.Yourself;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BeforehandTest {
  private final MatchingWorld world = new MatchingWorld(TestDatabase.hsqldb());

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void what_would_refuse_any_request_is_said_before_one_is_typed() {
    world.people.technician("UANA", "exotics");
    world.people.mentor("UMIRA", 1, "exotics");
    assertThat(before("UANA", "UMIRA")).isEmpty();
    assertThat(before("UANA", "UANA")).containsInstanceOf(Yourself.class);
    assertThat(before("UANA", "UNOBODY")).containsInstanceOf(PersonNotEnrolled.class);
    assertThat(before("UNOBODY", "UMIRA")).containsInstanceOf(NotEnrolled.class);
    world.ask("UANA", "UMIRA");
    assertThat(before("UANA", "UMIRA")).containsInstanceOf(AlreadyAsked.class);
  }

  private Optional<RequestOutcome> before(String user, String mentor) {
    return world.requests.beforehand(MatchingWorld.TEAM, user, Optional.of(mentor));
  }
}
