package mentorbot.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.people.Hours.Wish;
import org.junit.jupiter.api.Test;

/** A group is asked early enough to sign in time, and a short one not before half of it is over. */
class AheadTimingTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

  @Test
  void a_quarter_before_the_end_but_two_weeks_at_least_and_four_at_most() {
    assertThat(daysBefore(1)).isEqualTo(14);
    assertThat(daysBefore(2)).isEqualTo(15);
    assertThat(daysBefore(3)).isEqualTo(23);
    for (int months = 4; months <= 36; months++) {
      assertThat(daysBefore(months)).isEqualTo(28);
    }
  }

  private static long daysBefore(int months) {
    var end = FIRST.plusMonths(months);
    return end.toEpochDay() - AheadTiming.asksOn(FIRST, end).toEpochDay();
  }

  @Test
  void it_is_decided_a_week_before_the_end_at_the_latest_however_late_it_is_asked() {
    for (int months = 1; months <= 36; months++) {
      var end = FIRST.plusMonths(months);
      for (var day : end.minusDays(40).datesUntil(end.plusDays(1)).toList()) {
        var now = AheadTiming.begins(day);
        assertThat(AheadTiming.today(now)).isEqualTo(day);
        assertThat(AheadTiming.today(now.minusMillis(1))).isEqualTo(day.minusDays(1));
        if (AheadTiming.due(FIRST, end, day)) {
          var decided = AheadTiming.decides(now, end);
          assertThat(Duration.between(now, decided)).isBetween(days(3), days(10));
          assertThat(decided).isBeforeOrEqualTo(Instant.parse(end.minusDays(7) + "T00:00:00Z"));
          assertThat(day).isBeforeOrEqualTo(end.minusDays(AheadTiming.LATEST));
          assertThat(end).isBetween(AheadTiming.nearest(day), AheadTiming.furthest(day));
        }
      }
    }
  }

  private static Duration days(int many) {
    return Duration.ofDays(many);
  }

  @Test
  void each_is_asked_at_their_own_hour_on_their_own_day_over_a_change_of_clocks_too() {
    var london = ZoneId.of("Europe/London");
    var spring = LocalDate.of(2027, 3, 28);
    var opened = AheadTiming.begins(spring);
    assertThat(AheadTiming.asks(opened, spring, wish(london, Optional.empty())))
        .as("ten o’clock of summer time")
        .isEqualTo(Instant.parse("2027-03-28T09:00:00Z"));
    var autumn = LocalDate.of(2027, 10, 31);
    assertThat(AheadTiming.asks(AheadTiming.begins(autumn), autumn, wish(london, Optional.empty())))
        .isEqualTo(Instant.parse("2027-10-31T10:00:00Z"));
    var far = ZoneId.of("Pacific/Kiritimati");
    assertThat(AheadTiming.asks(opened, spring, wish(far, Optional.empty())))
        .isEqualTo(Instant.parse("2027-03-27T20:00:00Z"));
    // A favourite weekday is waited for four days, not for six.
    assertThat(AheadTiming.asks(opened, spring, wish(london, Optional.of(DayOfWeek.WEDNESDAY))))
        .isEqualTo(Instant.parse("2027-03-31T09:00:00Z"));
    assertThat(AheadTiming.asks(opened, spring, wish(london, Optional.of(DayOfWeek.SATURDAY))))
        .isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
  }

  private static Wish wish(ZoneId zone, Optional<DayOfWeek> day) {
    var quiet = new QuietTime(LocalTime.of(20, 0), LocalTime.of(8, 0));
    var hours = new OpenHours(zone, quiet, Rota.NONE, List.of(), Optional.empty());
    return new Wish(hours, new PreferredHour(day, LocalTime.of(10, 0)));
  }
}
