package mentorbot.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mentorbot.notices.Courier.Errand;
import mentorbot.testing.FakeClock;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SlackPaceTest {
  private final FakeClock wall = FakeClock.at("2026-04-13T11:00:00Z");
  private final SlackPace pace = new SlackPace(300, wall, wall::advance);

  @Test
  void one_message_a_second_in_a_conversation() {
    var first = postAt("U1");
    var second = postAt("U1");
    assertThat(Duration.between(first, second)).isEqualTo(Duration.ofSeconds(1));
    assertThat(postAt("U2")).isEqualTo(second);
  }

  @Test
  void a_long_wait_is_left_to_the_caller() {
    pace.slower(Errand.POST, Duration.ofMinutes(1));
    assertThat(pace.turn(Errand.POST, "U1")).isEqualTo(Duration.ofMinutes(1));
    assertThat(pace.turn(Errand.HOME, "U1")).isZero();
    wall.advance(Duration.ofMinutes(1));
    assertThat(pace.turn(Errand.POST, "U1")).isZero();
  }

  @Property(tries = 50)
  void no_minute_holds_many_more_messages_than_allowed(
      @ForAll @Size(min = 50, max = 400) List<@IntRange(max = 300) Integer> gaps) {
    var clock = FakeClock.at("2026-04-13T11:00:00Z");
    var sixty = new SlackPace(60, clock, clock::advance);
    List<Instant> posts = new ArrayList<>();
    for (int n = 0; n < gaps.size(); n++) {
      clock.advance(Duration.ofMillis(gaps.get(n)));
      var pause = sixty.turn(Errand.POST, "U" + n);
      if (pause.isZero()) {
        posts.add(clock.instant());
      } else {
        clock.advance(pause);
      }
    }
    for (var start : posts) {
      var end = start.plus(Duration.ofMinutes(1));
      assertThat(posts.stream().filter(p -> !p.isBefore(start) && p.isBefore(end)).count())
          .isLessThanOrEqualTo(60 + 4);
    }
  }

  private Instant postAt(String user) {
    assertThat(pace.turn(Errand.POST, user)).isZero();
    return wall.instant();
  }
}
