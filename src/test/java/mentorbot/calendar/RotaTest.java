package mentorbot.calendar;

import static mentorbot.calendar.Moments.date;
import static mentorbot.calendar.Moments.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotaTest {
  private static final Shift EARLY = new Shift(time("06:00"), Duration.ofHours(8), true);
  private static final Shift LATE = new Shift(time("14:00"), Duration.ofHours(8), false);

  @Test
  void a_day_may_have_two_shifts_and_a_date_other_ones() {
    Rota rota =
        Rota.weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), EARLY)
            .and(Set.of(DayOfWeek.MONDAY), LATE)
            .changedOn(date("2026-06-08"), List.of(LATE))
            .changedOn(date("2026-06-10"), List.of());
    assertThat(rota.shiftsOn(date("2026-06-01"))).containsExactly(EARLY, LATE);
    assertThat(rota.shiftsOn(date("2026-06-02"))).containsExactly(EARLY);
    assertThat(rota.shiftsOn(date("2026-06-03"))).isEmpty();
    assertThat(rota.shiftsOn(date("2026-06-08"))).containsExactly(LATE);
    assertThat(rota.withoutChanges().shiftsOn(date("2026-06-08"))).containsExactly(EARLY, LATE);
  }

  @Test
  void an_empty_list_for_a_date_is_a_day_off() {
    Rota rota =
        Rota.weekly(Set.of(DayOfWeek.MONDAY), EARLY).changedOn(date("2026-06-01"), List.of());
    assertThat(rota.shiftsOn(date("2026-06-01"))).isEmpty();
    assertThat(rota.shiftsOn(date("2026-06-08"))).containsExactly(EARLY);
  }

  @Test
  void what_was_handed_in_can_be_changed_without_changing_the_rota() {
    List<Shift> shifts = new ArrayList<>(List.of(EARLY));
    Map<DayOfWeek, List<Shift>> weekly = new HashMap<>(Map.of(DayOfWeek.MONDAY, shifts));
    Rota rota = new Rota(weekly, Map.of());
    shifts.add(LATE);
    weekly.clear();
    assertThat(rota.shiftsOn(date("2026-06-01"))).containsExactly(EARLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "-PT1H", "PT24H1M", "PT1H30S"})
  void a_shift_of_no_sensible_length_is_refused(Duration length) {
    assertThatThrownBy(() -> new Shift(LocalTime.NOON, length, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_shift_lasts_from_a_minute_to_a_whole_day() {
    assertThatCode(() -> new Shift(LocalTime.NOON, Duration.ofMinutes(1), true))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Shift(LocalTime.NOON, Duration.ofHours(24), true))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new Shift(LocalTime.of(12, 0, 1), Duration.ofHours(1), true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
