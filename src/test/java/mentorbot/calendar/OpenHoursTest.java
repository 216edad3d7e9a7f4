package mentorbot.calendar;

import static mentorbot.calendar.Moments.LONDON;
import static mentorbot.calendar.Moments.LORD_HOWE;
import static mentorbot.calendar.Moments.TORONTO;
import static mentorbot.calendar.Moments.at;
import static mentorbot.calendar.Moments.date;
import static mentorbot.calendar.Moments.quiet;
import static mentorbot.calendar.Moments.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenHoursTest {
  private static final OpenHours USUAL = OpenHours.of(LONDON, QuietTime.DEFAULT);
  private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  @Test
  void quiet_begins_and_ends_on_the_minute() {
    assertThat(USUAL.isOpen(at(LONDON, "2026-06-01T07:59:59"))).isFalse();
    assertThat(USUAL.isOpen(at(LONDON, "2026-06-01T08:00"))).isTrue();
    assertThat(USUAL.isOpen(at(LONDON, "2026-06-01T19:59:59"))).isTrue();
    assertThat(USUAL.isOpen(at(LONDON, "2026-06-01T20:00"))).isFalse();
  }

  @Test
  void an_open_moment_is_its_own_next_open_moment() {
    Instant noon = at(LONDON, "2026-06-01T12:00:30");
    assertThat(USUAL.nextOpen(noon)).contains(noon);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/London, 2026-03-28T23:00, 2026-03-29T08:00, PT8H",
    "Europe/London, 2026-10-24T23:00, 2026-10-25T08:00, PT10H",
    "America/Toronto, 2026-03-07T23:00, 2026-03-08T08:00, PT8H",
    "America/Toronto, 2026-10-31T23:00, 2026-11-01T08:00, PT10H",
    "Australia/Lord_Howe, 2026-04-04T23:00, 2026-04-05T08:00, PT9H30M",
    "Australia/Lord_Howe, 2026-10-03T23:00, 2026-10-04T08:00, PT8H30M",
    "Asia/Kolkata, 2026-10-03T23:00, 2026-10-04T08:00, PT9H",
  })
  void the_morning_after_a_change_of_the_clock_begins_at_eight_by_the_clock(
      ZoneId zone, String evening, String morning, Duration inFact) {
    OpenHours hours = OpenHours.of(zone, QuietTime.DEFAULT);
    Instant from = at(zone, evening);
    Instant open = hours.nextOpen(from).orElseThrow();
    assertThat(open).isEqualTo(at(zone, morning));
    assertThat(Duration.between(from, open)).isEqualTo(inFact);
    assertThat(hours.openIn(from, inFact)).isZero();
    assertThat(hours.openIn(from, inFact.plusHours(13))).isEqualTo(Duration.ofHours(12));
  }

  @Test
  void an_end_in_the_skipped_hour_is_the_moment_of_the_change() {
    OpenHours hours = OpenHours.of(LONDON, quiet("20:00", "01:30"));
    assertThat(hours.nextOpen(at(LONDON, "2026-03-28T23:00")))
        .contains(Instant.parse("2026-03-29T01:00:00Z"));
  }

  @Test
  void a_quiet_time_wholly_in_the_skipped_hour_does_not_happen_that_day() {
    OpenHours hours = OpenHours.of(LONDON, quiet("01:10", "01:50"));
    assertThat(hours.openIn(at(LONDON, "2026-03-29T00:00"), Duration.ofHours(3)))
        .isEqualTo(Duration.ofHours(3));
    assertThat(hours.openIn(at(LONDON, "2026-03-28T00:00"), Duration.ofHours(3)))
        .isEqualTo(Duration.ofMinutes(140));
  }

  @Test
  void an_end_in_the_repeated_hour_is_its_second_coming() {
    OpenHours hours = OpenHours.of(LONDON, quiet("20:00", "01:30"));
    assertThat(hours.nextOpen(at(LONDON, "2026-10-24T23:00")))
        .contains(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void a_start_in_the_repeated_hour_is_its_first_coming() {
    OpenHours hours = OpenHours.of(LONDON, quiet("01:30", "06:00"));
    Instant firstHalfPastOne = Instant.parse("2026-10-25T00:30:00Z");
    assertThat(hours.isOpen(firstHalfPastOne.minusSeconds(1))).isTrue();
    assertThat(hours.nextOpen(firstHalfPastOne)).contains(at(LONDON, "2026-10-25T06:00"));
  }

  @Test
  void quiet_that_ends_as_the_repeated_hour_begins_is_over_the_first_time() {
    OpenHours hours = OpenHours.of(LONDON, quiet("20:00", "01:00"));
    assertThat(hours.nextOpen(at(LONDON, "2026-10-24T23:00")))
        .contains(Instant.parse("2026-10-25T00:00:00Z"));
  }

  @Test
  void half_an_hour_of_change_is_enough_on_lord_howe() {
    OpenHours hours = OpenHours.of(LORD_HOWE, quiet("20:00", "01:45"));
    assertThat(hours.nextOpen(at(LORD_HOWE, "2026-04-04T23:00")))
        .contains(Instant.parse("2026-04-04T15:15:00Z"));
    OpenHours later = OpenHours.of(LORD_HOWE, quiet("20:00", "02:15"));
    assertThat(later.nextOpen(at(LORD_HOWE, "2026-10-03T23:00")))
        .contains(Instant.parse("2026-10-03T15:30:00Z"));
  }

  @Test
  void where_yesterday_is_shown_again_after_midnight_quiet_is_not_cut_open() {
    OpenHours hours = OpenHours.of(ST_JOHNS, quiet("00:00", "06:00"));
    Instant firstMidnight = at(ST_JOHNS, "2010-11-07T00:00");
    Instant yesterdayAgain = firstMidnight.plus(Duration.ofMinutes(30));
    assertThat(yesterdayAgain.atZone(ST_JOHNS).toLocalDate()).isEqualTo("2010-11-06");
    assertThat(hours.isOpen(yesterdayAgain)).isFalse();
    assertThat(hours.openIn(firstMidnight, Duration.ofMinutes(30))).isZero();
    assertThat(hours.nextOpen(firstMidnight)).contains(at(ST_JOHNS, "2010-11-07T06:00"));
  }

  @Test
  void where_yesterday_is_shown_again_a_shift_begun_the_day_before_it_still_lasts() {
    Shift almostADay = new Shift(time("23:40"), Duration.ofMinutes(23 * 60 + 50), true);
    Rota rota = Rota.NONE.changedOn(date("2010-11-05"), List.of(almostADay));
    OpenHours hours = OpenHours.of(ST_JOHNS, QuietTime.NEVER).withRota(rota);
    Instant firstMidnight = at(ST_JOHNS, "2010-11-07T00:00");
    Instant secondHalfPastEleven = firstMidnight.plus(Duration.ofMinutes(30));
    assertThat(hours.nextOpen(firstMidnight)).contains(secondHalfPastEleven);
    assertThat(hours.openIn(firstMidnight, Duration.ofMinutes(40)))
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void a_day_that_never_was_breaks_nothing() {
    ZoneId samoa = ZoneId.of("Pacific/Apia");
    OpenHours hours = OpenHours.of(samoa, QuietTime.DEFAULT);
    assertThat(hours.nextOpen(at(samoa, "2011-12-29T21:00")))
        .contains(at(samoa, "2011-12-31T08:00"));
  }

  @Test
  void a_night_worker_sleeps_by_day_and_is_reached_at_work() {
    Rota nights =
        Rota.weekly(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
            new Shift(time("22:00"), Duration.ofHours(10), false));
    OpenHours hours = OpenHours.of(TORONTO, quiet("09:00", "17:00")).withRota(nights);
    assertThat(hours.isOpen(at(TORONTO, "2026-06-02T03:00"))).isTrue();
    assertThat(hours.nextOpen(at(TORONTO, "2026-06-02T10:00")))
        .contains(at(TORONTO, "2026-06-02T17:00"));
  }

  @Test
  void a_shift_neither_closes_nor_opens_anything_unless_its_person_says_so() {
    Shift day = new Shift(time("06:00"), Duration.ofHours(12), false);
    OpenHours working = USUAL.withRota(Rota.weekly(EVERY_DAY, day));
    Instant monday = at(LONDON, "2026-06-01T00:00");
    assertThat(working.openIn(monday, Duration.ofDays(7))).isEqualTo(Duration.ofHours(84));
    assertThat(working.isOpen(at(LONDON, "2026-06-01T07:00"))).isFalse();
  }

  @Test
  void a_quiet_night_shift_closes_the_small_hours_of_the_next_day() {
    Shift night = new Shift(time("22:00"), Duration.ofHours(10), true);
    OpenHours hours =
        OpenHours.of(LONDON, quiet("09:00", "17:00"))
            .withRota(Rota.weekly(Set.of(DayOfWeek.SUNDAY), night));
    assertThat(hours.isOpen(at(LONDON, "2026-06-01T03:00"))).isFalse();
    assertThat(hours.nextOpen(at(LONDON, "2026-05-31T22:00")))
        .contains(at(LONDON, "2026-06-01T08:00"));
    assertThat(hours.isOpen(at(LONDON, "2026-06-02T03:00"))).isTrue();
  }

  @Test
  void a_quiet_night_shift_ends_when_the_clock_says_so_also_when_it_is_changed() {
    Shift night = new Shift(time("22:00"), Duration.ofHours(10), true);
    OpenHours hours = OpenHours.of(LONDON, QuietTime.NEVER).withRota(Rota.weekly(EVERY_DAY, night));
    assertThat(hours.nextOpen(at(LONDON, "2026-10-24T22:00")))
        .contains(at(LONDON, "2026-10-25T08:00"));
    assertThat(hours.nextOpen(at(LONDON, "2026-03-28T22:00")))
        .contains(at(LONDON, "2026-03-29T08:00"));
  }

  @Test
  void a_change_of_one_date_replaces_the_pattern_of_that_date() {
    Shift early = new Shift(time("08:00"), Duration.ofHours(8), true);
    Shift late = new Shift(time("12:00"), Duration.ofHours(8), true);
    Rota rota =
        Rota.weekly(EVERY_DAY, early)
            .changedOn(date("2026-06-02"), List.of(late))
            .changedOn(date("2026-06-03"), List.of());
    OpenHours hours = USUAL.withRota(rota);
    assertThat(hours.nextOpen(at(LONDON, "2026-06-01T08:00")))
        .contains(at(LONDON, "2026-06-01T16:00"));
    assertThat(hours.nextOpen(at(LONDON, "2026-06-02T08:00")))
        .contains(at(LONDON, "2026-06-02T08:00"));
    assertThat(hours.isOpen(at(LONDON, "2026-06-02T13:00"))).isFalse();
    assertThat(hours.isOpen(at(LONDON, "2026-06-03T13:00"))).isTrue();
    assertThat(hours.usual().isOpen(at(LONDON, "2026-06-03T13:00"))).isFalse();
  }

  @Test
  void somebody_quiet_around_the_clock_has_no_open_minute() {
    Shift wholeDay = new Shift(time("06:00"), Duration.ofHours(24), true);
    OpenHours hours = USUAL.withRota(Rota.weekly(EVERY_DAY, wholeDay));
    Instant noon = at(LONDON, "2026-06-01T12:00");
    assertThat(hours.nextOpen(noon)).isEmpty();
    assertThat(hours.anyOpenMinute(noon, Duration.ofDays(2))).isFalse();
    assertThat(hours.openIn(noon, Duration.ofDays(30))).isZero();
  }

  @Test
  void quiet_from_a_time_until_the_same_time_is_never_quiet() {
    OpenHours hours = OpenHours.of(LONDON, quiet("20:00", "20:00"));
    assertThat(hours.openIn(at(LONDON, "2026-06-01T12:00"), Duration.ofDays(3)))
        .isEqualTo(Duration.ofDays(3));
  }

  @Test
  void one_open_minute_in_48_hours_counts_and_the_minute_after_them_does_not() {
    OpenHours hours = OpenHours.of(LONDON, quiet("12:01", "12:00"));
    Instant from = at(LONDON, "2026-06-01T12:01");
    assertThat(hours.anyOpenMinute(from, Duration.ofHours(24))).isTrue();
    assertThat(hours.anyOpenMinute(from, Duration.ofHours(24).minusMinutes(1))).isFalse();
    assertThat(hours.openIn(from, Duration.ofDays(2))).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void leave_lasts_from_midnight_to_midnight_across_a_change_of_the_clock() {
    Leave leave = new Leave(date("2026-10-20"), date("2026-10-26"));
    OpenHours hours = OpenHours.of(TORONTO, QuietTime.NEVER).withLeave(List.of(leave));
    assertThat(hours.isOpen(at(TORONTO, "2026-10-19T23:59"))).isTrue();
    assertThat(hours.nextOpen(at(TORONTO, "2026-10-20T00:00")))
        .contains(at(TORONTO, "2026-10-27T00:00"));
    OpenHours inLondon = hours.movedTo(LONDON);
    Instant firstDay = at(LONDON, "2026-10-20T00:00");
    Instant back = inLondon.nextOpen(firstDay).orElseThrow();
    assertThat(back).isEqualTo(at(LONDON, "2026-10-27T00:00"));
    assertThat(Duration.between(firstDay, back)).isEqualTo(Duration.ofHours(7 * 24 + 1));
  }

  @Test
  void leave_is_over_at_the_first_midnight_where_midnight_comes_twice() {
    ZoneId havana = ZoneId.of("America/Havana");
    Leave leave = new Leave(date("2026-10-30"), date("2026-10-31"));
    OpenHours hours = OpenHours.of(havana, QuietTime.NEVER).withLeave(List.of(leave));
    assertThat(hours.nextOpen(at(havana, "2026-10-31T12:00")))
        .contains(at(havana, "2026-11-01T00:00"));
  }

  @Test
  void quiet_asked_for_once_holds_until_its_moment_and_then_the_usual_goes_on() {
    OpenHours hours = USUAL.withQuietUntil(at(LONDON, "2026-06-03T22:15"));
    assertThat(hours.nextOpen(at(LONDON, "2026-06-01T09:00")))
        .contains(at(LONDON, "2026-06-04T08:00"));
    assertThat(hours.isOpen(at(LONDON, "2026-06-04T09:00"))).isTrue();
  }

  @Test
  void quiet_for_longer_than_the_horizon_has_no_next_open_moment() {
    Instant now = at(LONDON, "2026-06-01T09:00");
    OpenHours never = OpenHours.of(LONDON, QuietTime.NEVER);
    Instant horizon = now.plus(OpenHours.HORIZON);
    assertThat(never.withQuietUntil(horizon).nextOpen(now)).isEmpty();
    Instant justBefore = horizon.minusSeconds(1);
    assertThat(never.withQuietUntil(justBefore).nextOpen(now)).contains(justBefore);
  }

  @Test
  void whoever_moves_takes_their_habits_along() {
    Instant noonInLondon = at(LONDON, "2026-06-01T12:00");
    assertThat(USUAL.isOpen(noonInLondon)).isTrue();
    OpenHours moved = USUAL.movedTo(TORONTO);
    assertThat(moved.isOpen(noonInLondon)).isFalse();
    assertThat(moved.nextOpen(noonInLondon)).contains(at(TORONTO, "2026-06-01T08:00"));
  }

  @Test
  void a_stretch_of_negative_length_is_refused() {
    assertThatThrownBy(() -> USUAL.openIn(Instant.EPOCH, Duration.ofMinutes(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
