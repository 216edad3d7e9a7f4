package mentorbot.calendar;

import static mentorbot.calendar.Moments.LONDON;
import static mentorbot.calendar.Moments.at;
import static mentorbot.calendar.Moments.date;
import static mentorbot.calendar.Moments.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlternatingRotaTest {
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final Shift NIGHT = new Shift(time("20:00"), Duration.ofHours(12), true);
  private static final Shift DAY = new Shift(time("08:00"), Duration.ofHours(12), true);

  @Property(tries = 300)
  void the_weeks_follow_each_other_from_monday_to_sunday_before_and_after_the_anchor(
      @ForAll @IntRange(min = 1, max = 4) int weeks,
      @ForAll @IntRange(min = 0, max = 3) int week,
      @ForAll @IntRange(min = -3000, max = 3000) int days,
      @ForAll @IntRange(min = -200, max = 200) int later) {
    int thisWeek = week % weeks;
    LocalDate today = date("2026-06-03").plusDays(days);
    Rota rota = Rota.alternating(weeks, thisWeek, today);
    assertThat(rota.weekOf(today)).isEqualTo(thisWeek);
    assertThat(rota.weekOf(today.plusWeeks(later)))
        .isEqualTo(Math.floorMod(thisWeek + later, weeks));
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    for (int day = 0; day < 7; day++) {
      assertThat(rota.weekOf(monday.plusDays(day))).isEqualTo(thisWeek);
    }
  }

  @Property(tries = 100)
  void weeks_that_are_all_alike_are_one_week(
      @ForAll @IntRange(min = 1, max = 4) int weeks,
      @ForAll @IntRange(min = 0, max = 60) int days) {
    Rota rota = Rota.alternating(weeks, 0, date("2026-06-01"));
    for (int week = 0; week < weeks; week++) {
      rota = rota.and(week, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), NIGHT);
    }
    Rota weekly = Rota.weekly(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), NIGHT);
    LocalDate day = date("2026-05-01").plusDays(days);
    assertThat(rota.shiftsOn(day)).isEqualTo(weekly.shiftsOn(day));
    OpenHours one = OpenHours.of(LONDON, QuietTime.NEVER).withRota(rota);
    OpenHours other = OpenHours.of(LONDON, QuietTime.NEVER).withRota(weekly);
    Instant moment = at(LONDON, "2026-06-01T09:00");
    assertThat(SharedHours.of(one, other, moment)).isEqualTo(SharedHours.of(other, other, moment));
  }

  /** Nights in the week that ends with the change of the clock, days in the next one. */
  private static OpenHours nightsThenDays(String dayInWeekOfNights) {
    return OpenHours.of(LONDON, QuietTime.NEVER)
        .withRota(
            Rota.alternating(2, 0, date(dayInWeekOfNights))
                .and(0, EVERY_DAY, NIGHT)
                .and(1, EVERY_DAY, DAY));
  }

  @Test
  void the_last_night_of_a_week_reaches_into_the_next_also_when_the_clock_is_set_back() {
    OpenHours hours = nightsThenDays("2026-10-19");
    assertThat(hours.isOpen(at(LONDON, "2026-10-25T19:59"))).isTrue();
    assertThat(hours.isOpen(at(LONDON, "2026-10-25T07:59"))).isFalse();
    assertThat(hours.isOpen(at(LONDON, "2026-10-26T07:59"))).isFalse();
    assertThat(hours.nextOpen(at(LONDON, "2026-10-25T21:00")))
        .contains(at(LONDON, "2026-10-26T20:00"));
    assertThat(hours.isOpen(at(LONDON, "2026-10-26T21:00"))).isTrue();
    assertThat(hours.openIn(at(LONDON, "2026-10-24T20:00"), Duration.ofHours(13)))
        .as("a night of thirteen hours")
        .isZero();
  }

  @Test
  void the_same_holds_when_the_clock_is_set_forward() {
    OpenHours hours = nightsThenDays("2026-03-23");
    assertThat(hours.nextOpen(at(LONDON, "2026-03-28T20:00")))
        .contains(at(LONDON, "2026-03-29T08:00"));
    assertThat(hours.openIn(at(LONDON, "2026-03-28T20:00"), Duration.ofHours(12)))
        .as("a night of eleven hours")
        .isEqualTo(Duration.ofHours(1));
    assertThat(hours.isOpen(at(LONDON, "2026-03-30T12:00"))).isFalse();
    assertThat(hours.isOpen(at(LONDON, "2026-04-06T12:00"))).isTrue();
  }

  @Test
  void a_change_of_a_date_goes_before_its_week() {
    Rota rota =
        Rota.alternating(2, 1, date("2026-06-03"))
            .and(1, EVERY_DAY, DAY)
            .changedOn(date("2026-06-05"), List.of());
    assertThat(rota.shiftsOn(date("2026-06-04"))).containsExactly(DAY);
    assertThat(rota.shiftsOn(date("2026-06-05"))).isEmpty();
    assertThat(rota.shiftsOn(date("2026-06-11"))).isEmpty();
    assertThat(rota.withoutChanges().shiftsOn(date("2026-06-19"))).containsExactly(DAY);
  }

  @Test
  void hours_shared_are_the_average_of_the_weeks_in_which_both_are_as_they_are() {
    Instant moment = Instant.parse("2026-06-03T12:00:00Z");
    OpenHours evenWeeks = working(2, 0);
    assertThat(SharedHours.of(evenWeeks, evenWeeks, moment).minutesPerWeek())
        .isEqualTo((7 * 720 + 7 * 1440) / 2);
    assertThat(SharedHours.of(evenWeeks, working(2, 1), moment).minutesPerWeek())
        .isEqualTo(7 * 720);
    assertThat(SharedHours.of(evenWeeks, working(3, 0), moment).minutesPerWeek())
        .as("of six weeks, two are free for both")
        .isEqualTo((4 * 7 * 720 + 2 * 7 * 1440) / 6);
  }

  /** Works in the first of so many weeks; {@code thisWeek} holds 3 June. */
  private static OpenHours working(int weeks, int thisWeek) {
    return OpenHours.of(ZoneOffset.UTC, QuietTime.NEVER)
        .withRota(Rota.alternating(weeks, thisWeek, date("2026-06-03")).and(0, EVERY_DAY, DAY));
  }

  @Test
  void the_hour_for_questions_is_taken_in_the_week_in_which_it_is_open() {
    PreferredHour ten = PreferredHour.daily(time("10:00"));
    OpenHours hours = working(2, 0);
    assertThat(ten.next(Instant.parse("2026-06-02T00:00:00Z"), hours))
        .contains(Instant.parse("2026-06-08T10:00:00Z"));
    assertThat(ten.next(Instant.parse("2026-06-09T00:00:00Z"), hours))
        .contains(Instant.parse("2026-06-09T10:00:00Z"));
  }

  @Test
  void a_rota_has_one_to_four_weeks_and_begins_on_a_monday() {
    assertThatThrownBy(() -> Rota.alternating(5, 0, date("2026-06-01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rota(List.of(Map.of()), date("2026-06-02"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rota(List.of(), date("2026-06-01"), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
