package mentorbot.calendar;

import static mentorbot.calendar.Moments.quiet;
import static mentorbot.calendar.Moments.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietTimeTest {
  @Test
  void by_default_it_is_quiet_from_eight_to_eight() {
    assertThat(QuietTime.DEFAULT).isEqualTo(quiet("20:00", "08:00"));
  }

  @Test
  void over_midnight_both_ends_of_the_day_are_quiet() {
    assertThat(QuietTime.DEFAULT.contains(time("20:00"))).isTrue();
    assertThat(QuietTime.DEFAULT.contains(time("07:59"))).isTrue();
    assertThat(QuietTime.DEFAULT.contains(time("08:00"))).isFalse();
    assertThat(QuietTime.DEFAULT.contains(time("19:59"))).isFalse();
  }

  @Test
  void within_a_day_only_the_middle_is_quiet() {
    QuietTime noon = quiet("12:00", "13:00");
    assertThat(noon.contains(time("11:59"))).isFalse();
    assertThat(noon.contains(time("12:00"))).isTrue();
    assertThat(noon.contains(time("12:59"))).isTrue();
    assertThat(noon.contains(time("13:00"))).isFalse();
  }

  @Test
  void until_midnight_is_until_the_end_of_the_day() {
    QuietTime evening = quiet("20:00", "00:00");
    assertThat(evening.contains(time("23:59"))).isTrue();
    assertThat(evening.contains(time("00:00"))).isFalse();
  }

  @Test
  void from_a_time_until_the_same_time_is_never() {
    assertThat(quiet("20:00", "20:00").isNever()).isTrue();
    assertThat(quiet("20:00", "20:00").contains(time("20:00"))).isFalse();
    assertThat(QuietTime.NEVER.isNever()).isTrue();
    assertThat(QuietTime.DEFAULT.isNever()).isFalse();
  }

  @Test
  void times_finer_than_minutes_are_refused() {
    assertThatThrownBy(() -> new QuietTime(LocalTime.of(8, 0, 30), LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("08:00:30");
    assertThatThrownBy(() -> new QuietTime(LocalTime.NOON, LocalTime.MAX))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
