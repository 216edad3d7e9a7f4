package mentorbot.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.Leave;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final PreferredHour TEN = PreferredHour.daily(LocalTime.of(10, 0));
  private static final OpenHours OPEN = OpenHours.of(LONDON, QuietTime.DEFAULT);

  @ParameterizedTest
  @ValueSource(strings = {"Europe/London", "America/New_York", "Australia/Sydney"})
  void the_hour_stays_the_same_on_the_wall_through_both_changes_of_the_clock(String name) {
    var zone = ZoneId.of(name);
    var hours = OpenHours.of(zone, QuietTime.DEFAULT);
    var asked = Walk.of(plan("1w"), hours, TEN).asked();
    assertThat(asked).hasSize(52);
    assertThat(asked)
        .allSatisfy(
            when -> {
              assertThat(when.atZone(zone).toLocalTime()).isEqualTo(LocalTime.of(10, 0));
              assertThat(when.atZone(zone).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            });
    assertThat(asked.stream().map(when -> when.atZone(zone).getOffset()).distinct()).hasSize(2);
  }

  @Test
  void the_rhythm_tapers_as_agreed_and_stops_at_the_end() {
    var plan = new CheckInPlan(START, START, Cadence.parse("2w*3,1m"), START.plusMonths(6), true);
    assertThat(Walk.of(plan, OPEN, TEN).days(LONDON))
        .containsExactly(
            LocalDate.of(2026, 1, 19),
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 2, 16),
            LocalDate.of(2026, 3, 16),
            LocalDate.of(2026, 4, 16),
            LocalDate.of(2026, 5, 16),
            LocalDate.of(2026, 6, 16));
  }

  @Test
  void a_person_on_night_shifts_is_asked_in_their_own_day() {
    var night = new Shift(LocalTime.of(20, 0), Duration.ofHours(12), true);
    var sleepsByDay =
        OpenHours.of(LONDON, new QuietTime(LocalTime.of(8, 0), LocalTime.of(16, 0)))
            .withRota(Rota.weekly(EnumSet.allOf(DayOfWeek.class), night));
    assertThat(Walk.of(plan("1w"), sleepsByDay, TEN).asked())
        .hasSize(52)
        .allMatch(sleepsByDay::isOpen)
        .allMatch(when -> when.atZone(LONDON).getHour() >= 16);
  }

  @Test
  void a_short_leave_moves_a_round_behind_it() {
    var away = OPEN.withLeave(List.of(new Leave(START.plusDays(6), START.plusDays(8))));
    var timing = new Timing(plan("1w"), Optional.empty(), away, TEN);
    assertThat(timing.next(START.atStartOfDay(LONDON).toInstant()))
        .contains(new Fate.Ask(START.plusDays(7), at(START.plusDays(9), 10)));
  }

  @Test
  void a_long_leave_leaves_the_round_out() {
    var away = OPEN.withLeave(List.of(new Leave(START.plusDays(7), START.plusDays(10))));
    var timing = new Timing(plan("1w"), Optional.empty(), away, TEN);
    assertThat(timing.next(at(START, 0)))
        .contains(new Fate.LeaveOut(START.plusDays(7), at(START.plusDays(7), 10)));
    assertThat(timing.nextAsked(at(START, 0))).contains(at(START.plusDays(14), 10));
  }

  @Test
  void who_wants_tuesdays_is_asked_on_tuesdays_unless_leave_takes_one() {
    var tuesdays = PreferredHour.weekly(DayOfWeek.TUESDAY, LocalTime.of(14, 30));
    assertThat(Walk.of(plan("2w"), OPEN, tuesdays).asked())
        .allMatch(when -> when.atZone(LONDON).getDayOfWeek() == DayOfWeek.TUESDAY);
    var away = OPEN.withLeave(List.of(new Leave(START.plusDays(15), START.plusDays(15))));
    assertThat(new Timing(plan("2w"), Optional.empty(), away, tuesdays).nextAsked(at(START, 0)))
        .contains(START.plusDays(22).atTime(14, 30).atZone(LONDON).toInstant());
    assertThat(new Timing(plan("1w"), Optional.empty(), away, tuesdays).due(at(START, 24 * 17)))
        .contains(
            new Fate.Ask(
                START.plusDays(14), START.plusDays(16).atTime(14, 30).atZone(LONDON).toInstant()));
  }

  @Test
  void after_an_outage_only_the_latest_round_is_due() {
    var timing = new Timing(plan("1w"), Optional.of(START.plusDays(7)), OPEN, TEN);
    var fate = timing.due(at(START.plusDays(30), 3));
    assertThat(fate).contains(new Fate.Ask(START.plusDays(28), at(START.plusDays(28), 10)));
    assertThat(
            new Timing(plan("1w"), Optional.of(START.plusDays(28)), OPEN, TEN)
                .due(at(START.plusDays(30), 3)))
        .isEmpty();
  }

  @Test
  void a_new_rhythm_takes_over_with_the_next_round_and_not_too_soon() {
    var day = LocalDate.of(2026, 2, 20);
    var monthly = new CheckInPlan(START, day, Cadence.everyMonths(1), START.plusYears(1), true);
    // The last fortnightly round was two days before the monthly one: that is left out.
    var last = Optional.of(LocalDate.of(2026, 3, 3));
    assertThat(monthly.roundsAfter(last).get(0).day()).isEqualTo(LocalDate.of(2026, 4, 5));
    var weekly = new CheckInPlan(START, day, Cadence.everyWeeks(1), START.plusYears(1), true);
    assertThat(weekly.roundsAfter(Optional.of(LocalDate.of(2026, 2, 5))).get(0).day())
        .isEqualTo(LocalDate.of(2026, 2, 23));
  }

  @Test
  void a_move_to_another_zone_asks_about_a_round_once_by_the_new_clock() {
    var toronto = OPEN.movedTo(ZoneId.of("America/Toronto"));
    var asked = Optional.of(START.plusDays(7));
    var before = new Timing(plan("1w"), asked, OPEN, TEN);
    var after = new Timing(plan("1w"), asked, toronto, TEN);
    var moved = at(START.plusDays(7), 11);
    assertThat(after.due(moved)).isEmpty();
    assertThat(after.nextAsked(moved))
        .contains(before.nextAsked(moved).orElseThrow().plus(Duration.ofHours(5)));
  }

  @Test
  void somebody_who_is_never_open_is_left_in_peace() {
    var always = new Shift(LocalTime.MIDNIGHT, Duration.ofHours(24), true);
    var closed = OPEN.withRota(Rota.weekly(Set.of(DayOfWeek.values()), always));
    assertThat(new Timing(plan("1w"), Optional.empty(), closed, TEN).next(at(START, 0)))
        .contains(new Fate.LeaveOut(START.plusDays(7), at(START.plusDays(7), 0)));
  }

  private static CheckInPlan plan(String cadence) {
    return new CheckInPlan(START, START, Cadence.parse(cadence), START.plusDays(52 * 7), true);
  }

  private static Instant at(LocalDate day, int hours) {
    return day.atStartOfDay(LONDON).plusHours(hours).toInstant();
  }
}
