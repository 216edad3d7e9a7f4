package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import mentorbot.logs.Trail;
import mentorbot.slack.FormMemory;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, and what one of them remembers of an open form. */
class SharedMemoryTest {
  private final FakeClock wall = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
  private final Sealer sealer = Sealer.withKey(Sealer.newKey());

  @Test
  void another_node_knows_it_and_one_of_them_takes_it() {
    try (var database = TestDatabase.postgres()) {
      var one = node(database, "T1");
      var two = node(database, "T1");
      one.keep("origin U1 V1", "beside https://hooks.example/1");
      assertThat(two.knows("origin U1 V1")).isTrue();
      assertThat(node(database, "T2").knows("origin U1 V1")).as("another team").isFalse();
      assertThat(two.take("origin U1 V1")).contains("beside https://hooks.example/1");
      assertThat(two.take("origin U1 V1")).isEmpty();
      one.keep("warned V2", "");
      wall.advance(FormMemory.KEPT.plus(Duration.ofSeconds(1)));
      assertThat(two.knows("warned V2")).isFalse();
    }
  }

  @Test
  void of_surveys_nothing_is_written() {
    try (var database = TestDatabase.postgres()) {
      var one = node(database, "T1");
      Trail.begin("action surveys.open", () -> one.keep("origin U1 V1", "beside"));
      assertThat(node(database, "T1").knows("origin U1 V1")).isFalse();
      assertThat(one.take("origin U1 V1")).contains("beside");
    }
  }

  private FormMemory node(Database database, String team) {
    var identity = new IdentityHolder();
    identity.learn(new Identity(team, "Riverside", "UBOT", "BBOT"));
    return RememberedForms.of(database, sealer, wall, identity);
  }
}
