package mentorbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mentorbot.calendar.Paused.Spell;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PausedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private final Paused twoWeeks =
      new Paused(List.of(new Spell(DAY.plusDays(10), DAY.plusDays(24))));

  @Test
  void what_comes_before_stays_and_all_that_follows_comes_later() {
    assertThat(twoWeeks.moved(DAY.plusDays(9))).isEqualTo(DAY.plusDays(9));
    assertThat(twoWeeks.moved(DAY.plusDays(10))).isEqualTo(DAY.plusDays(24));
    assertThat(twoWeeks.moved(DAY.plusDays(30))).isEqualTo(DAY.plusDays(44));
  }

  @Test
  void a_day_within_stands_for_its_first() {
    assertThat(twoWeeks.planned(DAY.plusDays(9))).isEqualTo(DAY.plusDays(9));
    assertThat(twoWeeks.planned(DAY.plusDays(17))).isEqualTo(DAY.plusDays(10));
    assertThat(twoWeeks.planned(DAY.plusDays(25))).isEqualTo(DAY.plusDays(11));
    assertThat(twoWeeks.includes(DAY.plusDays(23))).isTrue();
    assertThat(twoWeeks.includes(DAY.plusDays(24))).isFalse();
  }

  @Test
  void two_that_overlap_are_no_calendar() {
    var first = new Spell(DAY, DAY.plusDays(5));
    assertThatThrownBy(
            () -> new Paused(List.of(first, new Spell(DAY.plusDays(4), DAY.plusDays(6)))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Spell(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void a_moved_day_is_never_within_a_pause_and_leads_back(
      @ForAll @IntRange(max = 60) int day,
      @ForAll @IntRange(max = 30) int gap,
      @ForAll @IntRange(max = 40) int length,
      @ForAll @IntRange(max = 30) int between,
      @ForAll @IntRange(max = 40) int second) {
    var one = new Spell(DAY.plusDays(gap), DAY.plusDays(gap + length));
    var other = new Spell(one.back().plusDays(between), one.back().plusDays(between + second));
    var paused = new Paused(List.of(one, other));
    var planned = DAY.plusDays(day);
    var moved = paused.moved(planned);
    assertThat(paused.includes(moved)).isFalse();
    assertThat(paused.planned(moved)).isEqualTo(planned);
    assertThat(moved).isAfterOrEqualTo(planned);
  }
}
