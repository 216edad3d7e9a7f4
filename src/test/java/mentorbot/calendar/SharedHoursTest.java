package mentorbot.calendar;

import static mentorbot.calendar.Moments.LONDON;
import static mentorbot.calendar.Moments.TORONTO;
import static mentorbot.calendar.Moments.at;
import static mentorbot.calendar.Moments.date;
import static mentorbot.calendar.Moments.quiet;
import static mentorbot.calendar.Moments.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import mentorbot.calendar.HoursArbitraries.Case;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SharedHoursTest {
  private static final Instant SUMMER = at(LONDON, "2026-06-01T12:00");
  private static final OpenHours IN_LONDON = OpenHours.of(LONDON, QuietTime.DEFAULT);
  private static final OpenHours IN_TORONTO = OpenHours.of(TORONTO, QuietTime.DEFAULT);

  @Test
  void two_people_in_one_place_share_twelve_hours_a_day() {
    assertThat(SharedHours.of(IN_LONDON, IN_LONDON, SUMMER).minutesPerWeek()).isEqualTo(7 * 720);
  }

  @Test
  void five_hours_of_zone_between_them_leave_seven_a_day() {
    assertThat(SharedHours.of(IN_LONDON, IN_TORONTO, SUMMER).minutesPerWeek()).isEqualTo(7 * 420);
  }

  @Test
  void between_the_two_changes_of_the_clock_it_is_an_hour_more() {
    Instant march = at(LONDON, "2026-03-15T12:00");
    assertThat(SharedHours.of(IN_LONDON, IN_TORONTO, march).minutesPerWeek()).isEqualTo(7 * 480);
  }

  @Test
  void half_hours_of_zone_count() {
    OpenHours inKolkata = OpenHours.of(ZoneId.of("Asia/Kolkata"), QuietTime.DEFAULT);
    assertThat(SharedHours.of(IN_LONDON, inKolkata, SUMMER).minutesPerWeek()).isEqualTo(7 * 450);
  }

  @Test
  void quiet_shifts_take_hours_away_and_leave_does_not() {
    Shift shift = new Shift(time("08:00"), Duration.ofHours(12), true);
    Rota rota = Rota.weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), shift);
    OpenHours working =
        IN_LONDON
            .withRota(rota.changedOn(date("2026-06-06"), List.of(shift)))
            .withLeave(List.of(new Leave(date("2026-06-01"), date("2026-06-30"))))
            .withQuietUntil(at(LONDON, "2026-06-20T12:00"));
    assertThat(SharedHours.of(IN_LONDON, working, SUMMER).minutesPerWeek()).isEqualTo(2 * 720);
  }

  @Test
  void two_hours_a_week_are_enough_and_a_minute_less_is_not() {
    OpenHours two = OpenHours.of(LONDON, quiet("08:18", "08:00"));
    OpenHours less = OpenHours.of(LONDON, quiet("08:17", "08:00"));
    assertThat(SharedHours.of(IN_LONDON, two, SUMMER)).isEqualTo(new SharedHours(126));
    assertThat(SharedHours.of(IN_LONDON, two, SUMMER).isEnough()).isTrue();
    assertThat(SharedHours.of(IN_LONDON, less, SUMMER).isEnough()).isFalse();
    assertThat(new SharedHours(120).isEnough()).isTrue();
    assertThat(new SharedHours(119).isEnough()).isFalse();
  }

  @Test
  void day_and_night_people_who_never_meet_share_nothing() {
    OpenHours byNight = OpenHours.of(LONDON, quiet("08:00", "20:00"));
    assertThat(SharedHours.of(IN_LONDON, byNight, SUMMER).minutesPerWeek()).isZero();
  }

  @Provide
  Arbitrary<Case> cases() {
    return HoursArbitraries.cases();
  }

  @Property
  void it_does_not_matter_who_is_asked_first(
      @ForAll("cases") Case one, @ForAll("cases") Case other) {
    assertThat(SharedHours.of(one.hours(), other.hours(), one.from()))
        .isEqualTo(SharedHours.of(other.hours(), one.hours(), one.from()));
  }

  @Property(tries = 100)
  void with_clocks_that_stand_still_it_is_what_a_look_at_every_minute_finds(
      @ForAll("cases") Case one, @ForAll("cases") Case other) {
    Instant at = one.from();
    OpenHours here = still(one.hours(), at);
    OpenHours there = still(other.hours(), at);
    int weeks = untilBothBeginAgain(here, there);
    HoursOracle hereByMinute = new HoursOracle(here, at, 7 * weeks);
    HoursOracle thereByMinute = new HoursOracle(there, at, 7 * weeks);
    int shared = 0;
    for (int minute = 0; minute < weeks * 7 * 24 * 60; minute++) {
      shared += hereByMinute.isOpen(minute) && thereByMinute.isOpen(minute) ? 1 : 0;
    }
    assertThat(SharedHours.of(one.hours(), other.hours(), at).minutesPerWeek())
        .isEqualTo(shared / weeks);
  }

  private static int untilBothBeginAgain(OpenHours one, OpenHours other) {
    int weeks = 1;
    while (weeks % one.rota().weeks().size() != 0 || weeks % other.rota().weeks().size() != 0) {
      weeks++;
    }
    return weeks;
  }

  private static OpenHours still(OpenHours hours, Instant at) {
    return hours.usual().movedTo(hours.zone().getRules().getOffset(at));
  }
}
