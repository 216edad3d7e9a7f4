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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

class PreferredHourTest {
  private static final PreferredHour NINE = PreferredHour.daily(LocalTime.of(9, 0));
  private static final OpenHours USUAL = OpenHours.of(LONDON, QuietTime.DEFAULT);

  @Test
  void the_hour_itself_counts_and_a_second_later_it_is_tomorrow() {
    Instant nine = at(LONDON, "2026-06-01T09:00");
    assertThat(NINE.next(nine.minusSeconds(1), USUAL)).contains(nine);
    assertThat(NINE.next(nine, USUAL)).contains(nine);
    assertThat(NINE.next(nine.plusSeconds(1), USUAL)).contains(at(LONDON, "2026-06-02T09:00"));
  }

  @Test
  void a_day_of_the_week_is_waited_for() {
    PreferredHour fridays = PreferredHour.weekly(DayOfWeek.FRIDAY, time("13:00"));
    assertThat(fridays.next(at(LONDON, "2026-06-05T13:01"), USUAL))
        .contains(at(LONDON, "2026-06-12T13:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/London, 2026-03-28T09:00, 23",
    "Europe/London, 2026-10-24T09:00, 25",
    "America/Toronto, 2026-03-07T09:00, 23",
    "America/Toronto, 2026-10-31T09:00, 25",
  })
  void nine_stays_nine_by_the_clock_when_the_clock_is_changed(
      ZoneId zone, String day, int hoursLater) {
    Instant nine = at(zone, day);
    assertThat(NINE.next(nine.plusSeconds(1), OpenHours.of(zone, QuietTime.DEFAULT)))
        .contains(nine.plus(Duration.ofHours(hoursLater)));
  }

  @Test
  void a_skipped_time_is_the_moment_of_the_change() {
    OpenHours nights = OpenHours.of(LORD_HOWE, quiet("08:00", "16:00"));
    assertThat(PreferredHour.daily(time("02:10")).next(at(LORD_HOWE, "2026-10-03T12:00"), nights))
        .contains(Instant.parse("2026-10-03T15:30:00Z"));
  }

  @Test
  void a_time_that_comes_twice_is_used_once() {
    OpenHours nights = OpenHours.of(TORONTO, quiet("08:00", "16:00"));
    PreferredHour halfPastOne = PreferredHour.daily(time("01:30"));
    Instant first = Instant.parse("2026-11-01T05:30:00Z");
    assertThat(halfPastOne.next(at(TORONTO, "2026-10-31T12:00"), nights)).contains(first);
    assertThat(halfPastOne.next(first.plusSeconds(1), nights))
        .contains(at(TORONTO, "2026-11-02T01:30"));
  }

  @Test
  void on_leave_the_next_such_hour_after_it_is_taken() {
    OpenHours away = USUAL.withLeave(List.of(new Leave(date("2026-06-01"), date("2026-06-14"))));
    assertThat(NINE.next(at(LONDON, "2026-06-01T08:00"), away))
        .contains(at(LONDON, "2026-06-15T09:00"));
  }

  @Test
  void an_hour_that_is_never_open_gives_way_to_the_next_open_minute() {
    PreferredHour late = PreferredHour.daily(time("22:00"));
    Instant morning = at(LONDON, "2026-06-02T08:00");
    assertThat(late.next(at(LONDON, "2026-06-01T12:00"), USUAL)).contains(morning);
    assertThat(late.next(at(LONDON, "2026-06-02T03:00"), USUAL)).contains(morning);
    assertThat(late.next(morning.plusSeconds(1), USUAL)).contains(at(LONDON, "2026-06-03T08:00"));
  }

  @Test
  void an_hour_inside_every_quiet_shift_gives_way_to_the_end_of_the_shift() {
    Shift shift = new Shift(time("07:00"), Duration.ofHours(10), true);
    OpenHours working = USUAL.withRota(Rota.weekly(EnumSet.allOf(DayOfWeek.class), shift));
    assertThat(NINE.next(at(LONDON, "2026-06-01T08:00"), working))
        .contains(at(LONDON, "2026-06-01T17:00"));
    OpenHours workdays =
        USUAL.withRota(Rota.weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), shift));
    assertThat(NINE.next(at(LONDON, "2026-06-01T08:00"), workdays))
        .contains(at(LONDON, "2026-06-06T09:00"));
    PreferredHour mondays = PreferredHour.weekly(DayOfWeek.MONDAY, time("09:00"));
    assertThat(mondays.next(at(LONDON, "2026-06-01T08:00"), workdays))
        .contains(at(LONDON, "2026-06-01T17:00"));
  }

  @Test
  void an_hour_closed_only_by_changes_of_dates_gives_way_when_none_is_left() {
    PreferredHour mondays = PreferredHour.weekly(DayOfWeek.MONDAY, time("09:00"));
    Rota rota = Rota.NONE;
    for (LocalDate monday = date("2026-06-01"); monday.isBefore(date("2026-09-01")); ) {
      rota = rota.changedOn(monday, List.of(new Shift(time("08:00"), Duration.ofHours(4), true)));
      monday = monday.plusWeeks(1);
    }
    assertThat(mondays.next(at(LONDON, "2026-06-01T07:00"), USUAL.withRota(rota)))
        .contains(at(LONDON, "2026-06-01T12:00"));
  }

  @Test
  void nobody_is_asked_who_has_no_open_minute_at_all() {
    Shift wholeDay = new Shift(time("00:00"), Duration.ofHours(24), true);
    OpenHours closed = USUAL.withRota(Rota.weekly(EnumSet.allOf(DayOfWeek.class), wholeDay));
    assertThat(NINE.next(at(LONDON, "2026-06-01T08:00"), closed)).isEmpty();
  }

  @Test
  void a_preferred_hour_has_whole_minutes() {
    assertThatThrownBy(() -> PreferredHour.daily(LocalTime.of(9, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("09:00:01");
  }

  @Provide
  Arbitrary<Case> cases() {
    return HoursArbitraries.cases();
  }

  @Provide
  Arbitrary<PreferredHour> preferences() {
    Arbitrary<Optional<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).optional(0.4);
    return Combinators.combine(days, HoursArbitraries.times()).as(PreferredHour::new);
  }

  @Property
  void the_answer_is_open_not_earlier_and_stays_the_same_on_the_way(
      @ForAll("cases") Case someone,
      @ForAll("preferences") PreferredHour preferred,
      @ForAll @IntRange(max = 100) int percent) {
    Optional<Instant> next = preferred.next(someone.from(), someone.hours());
    if (next.isPresent()) {
      assertThat(next.get()).isAfterOrEqualTo(someone.from());
      assertThat(someone.hours().isOpen(next.get())).isTrue();
      Duration way = Duration.between(someone.from(), next.get());
      Instant between = someone.from().plus(way.multipliedBy(percent).dividedBy(100));
      assertThat(preferred.next(between, someone.hours())).isEqualTo(next);
    }
  }

  @Property(tries = 200)
  void walking_a_month_in_small_steps_asks_at_the_same_moments_as_jumping(
      @ForAll("cases") Case someone, @ForAll("preferences") PreferredHour preferred) {
    Instant end = someone.from().plus(Duration.ofHours(5 * 150));
    assertThat(walked(preferred, someone, end)).isEqualTo(jumped(preferred, someone, end));
  }

  private static List<Instant> jumped(PreferredHour preferred, Case someone, Instant end) {
    return asked(preferred, someone.hours(), someone.from(), end);
  }

  private static List<Instant> walked(PreferredHour preferred, Case someone, Instant end) {
    List<Instant> asked = new ArrayList<>();
    Instant moment = someone.from();
    while (moment.isBefore(end)) {
      Instant stop = moment.plus(Duration.ofHours(5));
      asked.addAll(asked(preferred, someone.hours(), moment, stop));
      moment = stop;
    }
    return asked;
  }

  private static List<Instant> asked(
      PreferredHour preferred, OpenHours hours, Instant from, Instant end) {
    List<Instant> asked = new ArrayList<>();
    Optional<Instant> next = preferred.next(from, hours);
    while (next.isPresent() && next.get().isBefore(end)) {
      asked.add(next.get());
      next = preferred.next(next.get().plusNanos(1), hours);
    }
    return asked;
  }
}
