package mentorbot.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTimeTest {
  private static final Instant ASKED = Instant.parse("2026-11-23T15:00:00Z");

  @Test
  void a_week_from_when_it_could_be_seen_and_that_within_four() {
    assertThat(until("2026-11-23T15:00:05Z")).isEqualTo("2026-11-30T15:00:00Z");
    assertThat(until("2026-11-24T15:00:00Z")).isEqualTo("2026-11-30T15:00:00Z");
    assertThat(until("2026-11-26T08:00:00Z")).isEqualTo("2026-12-03T08:00:00Z");
    assertThat(until("2026-12-21T15:00:00Z")).isEqualTo("2026-12-28T15:00:00Z");
    assertThat(AnswerTime.until(ASKED, Optional.empty())).isEqualTo("2026-12-21T15:00:00Z");
  }

  private static Instant until(String seen) {
    return AnswerTime.until(ASKED, Optional.of(Instant.parse(seen)));
  }

  @Test
  void whoever_asks_reads_the_same_whether_somebody_rests_or_not() {
    assertThat(AnswerTime.forOpener(ASKED, ASKED)).isEqualTo("2026-11-30T15:00:00Z");
    assertThat(AnswerTime.forOpener(ASKED, Instant.parse("2026-12-01T15:00:00Z")))
        .isEqualTo("2026-12-28T15:00:00Z");
  }

  @Test
  void it_is_looked_daily_and_not_after_the_end() {
    var now = Instant.parse("2026-12-20T15:00:00Z");
    var end = Instant.parse("2026-12-21T10:00:00Z");
    assertThat(AnswerTime.lookAgain(now, end)).isEqualTo(end);
    assertThat(AnswerTime.lookAgain(ASKED, end)).isEqualTo("2026-11-24T15:00:00Z");
  }
}
