package mentorbot.calendar;

import static mentorbot.calendar.Moments.LONDON;
import static mentorbot.calendar.Moments.at;
import static mentorbot.calendar.Moments.date;
import static mentorbot.calendar.Moments.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietUntilTest {
  private static final Instant NOON = at(LONDON, "2026-06-01T12:00");

  @Test
  void a_time_is_the_next_one() {
    assertThat(QuietUntil.time(time("14:00"), NOON, LONDON))
        .isEqualTo(at(LONDON, "2026-06-01T14:00"));
    assertThat(QuietUntil.time(time("12:00"), NOON, LONDON))
        .isEqualTo(at(LONDON, "2026-06-02T12:00"));
    assertThat(QuietUntil.time(time("07:00"), NOON, LONDON))
        .isEqualTo(at(LONDON, "2026-06-02T07:00"));
  }

  @Test
  void a_time_that_is_skipped_is_the_moment_of_the_change() {
    assertThat(QuietUntil.time(time("01:30"), at(LONDON, "2026-03-28T12:00"), LONDON))
        .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
  }

  @Test
  void a_day_begins_at_midnight_or_where_there_is_none_right_after_it() {
    assertThat(QuietUntil.day(date("2026-06-05"), LONDON))
        .isEqualTo(at(LONDON, "2026-06-05T00:00"));
    ZoneId beirut = ZoneId.of("Asia/Beirut");
    assertThat(QuietUntil.day(date("2026-03-29"), beirut))
        .isEqualTo(at(beirut, "2026-03-29T01:00"));
  }

  @Test
  void days_are_whole_days_after_today() {
    assertThat(QuietUntil.afterDays(0, NOON, LONDON)).isEqualTo(at(LONDON, "2026-06-02T00:00"));
    assertThat(QuietUntil.afterDays(3, NOON, LONDON)).isEqualTo(at(LONDON, "2026-06-05T00:00"));
    assertThatThrownBy(() -> QuietUntil.afterDays(-1, NOON, LONDON))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
