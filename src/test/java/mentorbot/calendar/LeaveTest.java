package mentorbot.calendar;

import static mentorbot.calendar.Moments.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LeaveTest {
  @Test
  void the_first_and_the_last_day_belong_to_it() {
    Leave leave = new Leave(date("2026-06-01"), date("2026-06-03"));
    assertThat(leave.includes(date("2026-05-31"))).isFalse();
    assertThat(leave.includes(date("2026-06-01"))).isTrue();
    assertThat(leave.includes(date("2026-06-03"))).isTrue();
    assertThat(leave.includes(date("2026-06-04"))).isFalse();
  }

  @Test
  void a_single_day_is_leave_and_an_end_before_the_beginning_is_not() {
    assertThat(new Leave(date("2026-06-01"), date("2026-06-01")).includes(date("2026-06-01")))
        .isTrue();
    assertThatThrownBy(() -> new Leave(date("2026-06-02"), date("2026-06-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-06-02");
  }
}
