package mentorbot.calendar;

import static mentorbot.calendar.Moments.LONDON;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mentorbot.calendar.HoursArbitraries.Case;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private static final WorkingDays ENGLISH =
      WorkingDays.mondayToFriday(HolidayCalendar.of("gb-eng"));
  private static final OpenHours USUAL = OpenHours.of(LONDON, QuietTime.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    // in the week, over the weekend, asked on a Saturday, asked late on a Thursday
    "2026-06-01T10:00, 1, 2026-06-02T10:00",
    "2026-06-05T17:00, 1, 2026-06-08T17:00",
    "2026-06-06T10:00, 1, 2026-06-09T08:00",
    "2026-06-04T22:30, 1, 2026-06-08T08:00",
    // Good Friday and Easter Monday; Christmas and the moved Boxing Day
    "2026-04-02T10:00, 1, 2026-04-07T10:00",
    "2026-12-24T10:00, 2, 2026-12-30T10:00",
    // five working days over the change of the clock
    "2026-03-25T09:15, 5, 2026-04-01T09:15",
    "2026-10-21T09:15, 5, 2026-10-28T09:15",
    // no time at all: when it could first be seen
    "2026-06-01T10:00, 0, 2026-06-01T10:00",
    "2026-06-06T10:00, 0, 2026-06-08T08:00",
  })
  void time_to_answer_counts_in_working_days(String asked, int days, String due) {
    assertThat(ENGLISH.after(at(LONDON, asked), days, USUAL)).contains(at(LONDON, due));
  }

  @Test
  void the_time_of_somebody_on_leave_begins_when_they_are_back() {
    OpenHours away = USUAL.withLeave(List.of(new Leave(date("2026-06-01"), date("2026-06-10"))));
    assertThat(ENGLISH.after(at(LONDON, "2026-06-01T10:00"), 1, away))
        .contains(at(LONDON, "2026-06-12T08:00"));
    OpenHours soonAway =
        USUAL.withLeave(List.of(new Leave(date("2026-06-02"), date("2026-06-03"))));
    assertThat(ENGLISH.after(at(LONDON, "2026-06-01T10:00"), 1, soonAway))
        .contains(at(LONDON, "2026-06-04T10:00"));
  }

  @Test
  void an_end_in_a_quiet_shift_waits_for_the_shift_to_end() {
    Shift shift = new Shift(time("09:00"), Duration.ofHours(6), true);
    OpenHours working = USUAL.withRota(Rota.NONE.changedOn(date("2026-06-02"), List.of(shift)));
    assertThat(ENGLISH.after(at(LONDON, "2026-06-01T10:00"), 1, working))
        .contains(at(LONDON, "2026-06-02T15:00"));
  }

  @Test
  void an_end_that_would_slip_into_the_weekend_waits_for_monday() {
    Shift untilNight = new Shift(time("09:00"), Duration.ofHours(11), true);
    OpenHours working =
        USUAL.withRota(Rota.NONE.changedOn(date("2026-06-05"), List.of(untilNight)));
    assertThat(ENGLISH.after(at(LONDON, "2026-06-04T10:00"), 1, working))
        .contains(at(LONDON, "2026-06-08T08:00"));
  }

  @Test
  void somebody_open_only_at_weekends_has_no_working_moment() {
    Shift wholeDay = new Shift(time("00:00"), Duration.ofHours(24), true);
    OpenHours weekends =
        USUAL.withRota(Rota.weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), wholeDay));
    assertThat(ENGLISH.after(at(LONDON, "2026-06-04T10:00"), 1, weekends)).isEmpty();
  }

  @Test
  void more_days_than_the_horizon_holds_are_not_counted() {
    assertThat(ENGLISH.after(at(LONDON, "2026-06-04T10:00"), 60, USUAL)).isEmpty();
  }

  @Test
  void the_weekend_is_where_people_have_it() {
    WorkingDays sundayToThursday =
        new WorkingDays(
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), HolidayCalendar.ofDates(Set.of()));
    ZoneId dubai = ZoneId.of("Asia/Dubai");
    assertThat(
            sundayToThursday.after(
                at(dubai, "2026-06-04T10:00"), 1, OpenHours.of(dubai, QuietTime.DEFAULT)))
        .contains(at(dubai, "2026-06-07T10:00"));
  }

  @Test
  void the_date_is_the_one_where_the_person_lives() {
    OpenHours inToronto = OpenHours.of(TORONTO, quiet("23:00", "06:00"));
    Instant sundayInLondon = at(LONDON, "2026-06-08T00:30");
    assertThat(ENGLISH.after(sundayInLondon, 0, inToronto))
        .contains(at(TORONTO, "2026-06-08T06:00"));
  }

  @Test
  void nonsense_is_refused() {
    HolidayCalendar none = HolidayCalendar.ofDates(Set.of());
    assertThatThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), none))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ENGLISH.after(Instant.EPOCH, -1, USUAL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Case> cases() {
    return HoursArbitraries.cases();
  }

  @Provide
  Arbitrary<WorkingDays> workingDays() {
    Arbitrary<Set<DayOfWeek>> weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3);
    Arbitrary<HolidayCalendar> holidays =
        Arbitraries.of("gb-sct", "ca-on", "au-nsw").map(HolidayCalendar::of);
    return Combinators.combine(weekends, holidays).as(WorkingDays::new);
  }

  @Property
  void the_answer_is_an_open_moment_of_a_working_day_and_enough_days_have_passed(
      @ForAll("cases") Case someone,
      @ForAll("workingDays") WorkingDays working,
      @ForAll @IntRange(max = 10) int days) {
    OpenHours hours = someone.hours();
    Optional<Instant> due = working.after(someone.from(), days, hours);
    if (due.isPresent()) {
      LocalDate seen = hours.dateAt(working.after(someone.from(), 0, hours).orElseThrow());
      LocalDate last = hours.dateAt(due.get());
      assertThat(hours.isOpen(due.get())).isTrue();
      assertThat(working.isWorkingDay(last)).isTrue();
      assertThat(hours.isOnLeave(last)).isFalse();
      assertThat(due.get()).isAfterOrEqualTo(someone.from());
      Stream<LocalDate> after = seen.plusDays(1).datesUntil(last.plusDays(1));
      assertThat(after.filter(day -> working.isWorkingDay(day) && !hours.isOnLeave(day)).count())
          .isGreaterThanOrEqualTo(days);
    }
  }

  @Property
  void day_by_day_is_the_same_as_at_once_for_people_without_shifts(
      @ForAll("cases") Case someone,
      @ForAll("workingDays") WorkingDays working,
      @ForAll @IntRange(max = 5) int first,
      @ForAll @IntRange(max = 5) int second) {
    OpenHours hours = OpenHours.of(LONDON, QuietTime.DEFAULT).withLeave(someone.hours().leave());
    Instant stop = working.after(someone.from(), first, hours).orElseThrow();
    assertThat(working.after(stop, second, hours))
        .isEqualTo(working.after(someone.from(), first + second, hours));
  }
}
