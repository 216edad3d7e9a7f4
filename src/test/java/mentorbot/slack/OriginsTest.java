package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import mentorbot.slack.Origins.Origin;
import mentorbot.testing.FakeClock;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private final FakeClock wall = new FakeClock(Instant.parse("2026-03-02T09:00:00Z"));
  private final Origins origins = new Origins(FormMemory.ofThisNode(wall));

  @Test
  void a_modal_is_answered_once_where_it_was_opened() {
    origins.remember("UADA", "V1", "https://hooks.example/1", true);
    assertThat(origins.take("UADA", "V1")).contains(new Origin("https://hooks.example/1", true));
    assertThat(origins.take("UADA", "V1")).isEmpty();
  }

  @Test
  void nobody_else_is_told_what_came_of_it() {
    origins.remember("UADA", "V1", "https://hooks.example/1", true);
    origins.remember("UEVE", "V1", "https://hooks.example/2", false);
    assertThat(origins.take("UBEN", "V1")).isEmpty();
    assertThat(origins.take("UEVE", "V1")).contains(new Origin("https://hooks.example/2", false));
    assertThat(origins.take("UADA", "V1")).contains(new Origin("https://hooks.example/1", true));
  }

  @Test
  void from_home_and_after_a_restart_there_is_no_such_place() {
    origins.remember("UADA", "V1", null, false);
    assertThat(origins.take("UADA", "V1")).isEmpty();
    assertThat(origins.take("UADA", "V2")).isEmpty();
    assertThat(origins.take("UADA", null)).isEmpty();
  }

  @Test
  void a_place_is_forgotten_before_slack_stops_taking_answers_there() {
    origins.remember("UADA", "V1", "https://hooks.example/1", false);
    wall.advance(Duration.ofMinutes(26));
    assertThat(origins.take("UADA", "V1")).isEmpty();
  }

  @Test
  void the_oldest_of_very_many_goes() {
    for (int i = 0; i <= 5_000; i++) {
      origins.remember("UADA", "V" + i, "https://hooks.example/" + i, false);
    }
    assertThat(origins.take("UADA", "V0")).isEmpty();
    assertThat(origins.take("UADA", "V5000")).isPresent();
  }
}
