package mentorbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentorbot.calendar.CommonTimes.Fit;
import mentorbot.calendar.CommonTimes.Found;
import mentorbot.calendar.CommonTimes.Side;
import mentorbot.calendar.CommonTimes.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonTimesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final WorkingDays WORKING =
      WorkingDays.mondayToFriday(HolidayCalendar.ofDates(Set.of(LocalDate.of(2026, 12, 25))));
  private static final Set<DayOfWeek> MIDWEEK =
      EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
  private static final Wanted USUAL =
      new Wanted(45, MIDWEEK, LocalTime.of(12, 0), LocalTime.of(18, 0));
  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

  private static OpenHours hours(ZoneId zone) {
    return OpenHours.of(zone, QuietTime.DEFAULT);
  }

  private static Side side(OpenHours hours) {
    return new Side(hours, List.of());
  }

  private static Found find(Wanted wanted, String from, OpenHours... people) {
    return CommonTimes.find(
        List.of(people).stream().map(CommonTimesTest::side).toList(),
        wanted,
        WORKING,
        Instant.parse(from));
  }

  @Test
  void three_days_early_late_and_in_between_in_the_agreed_hours() {
    assertThat(find(USUAL, "2026-11-23T09:00:00Z", hours(LONDON), hours(LONDON)))
        .isEqualTo(
            new Found(
                List.of(
                    Instant.parse("2026-11-24T12:00:00Z"),
                    Instant.parse("2026-11-25T17:00:00Z"),
                    Instant.parse("2026-11-26T14:30:00Z")),
                Fit.AGREED));
  }

  @Test
  void agreed_hours_are_those_of_each_ones_own_clock() {
    var found = find(USUAL, "2026-11-23T09:00:00Z", hours(LONDON), hours(NEW_YORK));
    assertThat(found.fit()).isEqualTo(Fit.AGREED);
    assertThat(found.times())
        .allSatisfy(
            time -> {
              assertThat(time.atZone(LONDON).getHour()).isEqualTo(17);
              assertThat(time.atZone(NEW_YORK).getHour()).isEqualTo(12);
            });
  }

  /** Between the two changes London is four hours ahead, before and after five. */
  @Test
  void while_only_one_clock_has_changed_the_common_hour_is_another() {
    var before = find(USUAL, "2026-03-02T09:00:00Z", hours(LONDON), hours(NEW_YORK));
    var between = find(USUAL, "2026-03-09T09:00:00Z", hours(LONDON), hours(NEW_YORK));
    var after = find(USUAL, "2026-03-30T09:00:00Z", hours(LONDON), hours(NEW_YORK));
    assertThat(before.times().get(0)).isEqualTo("2026-03-03T17:00:00Z");
    assertThat(between.times().get(0)).isEqualTo("2026-03-10T16:00:00Z");
    assertThat(between.times().get(1)).isEqualTo("2026-03-11T17:00:00Z");
    assertThat(after.times().get(0)).isEqualTo("2026-03-31T16:00:00Z");
  }

  @Test
  void the_day_on_which_an_hour_is_skipped_or_comes_twice_has_its_own_hours() {
    var night = new QuietTime(LocalTime.of(4, 0), LocalTime.of(1, 0));
    var nights = new Wanted(30, ALL, LocalTime.of(1, 0), LocalTime.of(3, 0));
    var spring = find(nights, "2026-03-28T23:00:00Z", OpenHours.of(LONDON, night));
    assertThat(spring.times().get(0)).as("01:00 does not exist").isEqualTo("2026-03-29T01:00:00Z");
    var autumn = find(nights, "2026-10-24T20:00:00Z", OpenHours.of(LONDON, night));
    assertThat(autumn.times().get(0)).isAfterOrEqualTo("2026-10-25T00:00:00Z");
    assertThat(autumn.times()).allMatch(time -> time.atZone(LONDON).getHour() < 3);
  }

  @Test
  void somebody_on_nights_is_met_when_they_are_awake() {
    var nights =
        new OpenHours(
            LONDON,
            new QuietTime(LocalTime.of(8, 30), LocalTime.of(16, 30)),
            Rota.weekly(ALL, new Shift(LocalTime.of(21, 0), Duration.ofHours(11), true)),
            List.of(),
            java.util.Optional.empty());
    var found = find(USUAL, "2026-11-23T09:00:00Z", hours(LONDON), nights);
    assertThat(found.fit()).isEqualTo(Fit.AGREED);
    assertThat(found.times())
        .allSatisfy(
            time -> assertThat(time.atZone(LONDON).toLocalTime()).isBetween("16:30", "17:15"));
  }

  @Test
  void without_a_common_agreed_hour_any_working_hour_then_any_day_then_none() {
    var mornings = OpenHours.of(LONDON, new QuietTime(LocalTime.of(11, 0), LocalTime.of(7, 0)));
    assertThat(find(USUAL, "2026-11-23T09:00:00Z", hours(LONDON), mornings).fit())
        .isEqualTo(Fit.WORKING_DAY);
    var weekdays =
        hours(LONDON)
            .withRota(
                Rota.weekly(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    new Shift(LocalTime.MIDNIGHT, Duration.ofHours(24), true)));
    assertThat(find(USUAL, "2026-11-23T09:00:00Z", hours(LONDON), weekdays).fit())
        .isEqualTo(Fit.ANY_DAY);
    var evenings = OpenHours.of(LONDON, new QuietTime(LocalTime.of(6, 0), LocalTime.of(20, 0)));
    assertThat(find(USUAL, "2026-11-23T09:00:00Z", hours(LONDON), evenings))
        .isEqualTo(new Found(List.of(), Fit.NONE));
  }

  @Test
  void leave_holidays_and_what_one_has_already_are_left_out() {
    var leave = hours(LONDON).withLeave(List.of(leave("2026-12-21", "2026-12-24")));
    var busy =
        new Side(
            hours(LONDON),
            List.of(
                new Span(
                    Instant.parse("2026-12-29T12:00:00Z"), Instant.parse("2026-12-29T17:30:00Z"))));
    var found =
        CommonTimes.find(
            List.of(side(leave), busy),
            new Wanted(45, ALL, LocalTime.of(12, 0), LocalTime.of(18, 0)),
            WORKING,
            Instant.parse("2026-12-20T19:00:00Z"));
    assertThat(found.times())
        .containsExactly(
            Instant.parse("2026-12-26T12:00:00Z"),
            Instant.parse("2026-12-27T17:00:00Z"),
            Instant.parse("2026-12-28T14:30:00Z"));
    assertThat(
            CommonTimes.find(
                    List.of(side(hours(LONDON)), busy),
                    USUAL,
                    WORKING,
                    Instant.parse("2026-12-29T09:00:00Z"))
                .times()
                .get(0))
        .isEqualTo("2026-12-30T12:00:00Z");
  }

  @Test
  void one_free_day_offers_several_times_that_do_not_overlap() {
    var away =
        hours(LONDON)
            .withLeave(
                List.of(leave("2026-11-20", "2026-11-24"), leave("2026-11-26", "2027-03-01")));
    var found = find(USUAL, "2026-11-23T09:00:00Z", away);
    assertThat(found.times())
        .containsExactly(
            Instant.parse("2026-11-25T12:00:00Z"),
            Instant.parse("2026-11-25T13:00:00Z"),
            Instant.parse("2026-11-25T14:00:00Z"));
  }

  private static Leave leave(String first, String last) {
    return new Leave(LocalDate.parse(first), LocalDate.parse(last));
  }

  @ParameterizedTest
  @CsvSource({
    // America changes its clocks first: for two weeks noon there is an hour earlier in Europe.
    "2027-03-01T09:00:00Z, 2027-03-14, 2027-03-28",
    // And Europe in autumn, by a week.
    "2026-10-12T09:00:00Z, 2026-10-25, 2026-11-01"
  })
  void a_group_in_four_zones_meets_in_the_weeks_between_the_changes_of_their_clocks(
      String from, LocalDate first, LocalDate last) {
    var zones = List.of(LONDON, NEW_YORK, ZoneId.of("Europe/Berlin"), ZoneId.of("Africa/Lagos"));
    for (var zone : zones) {
      // Whoever asks, on whose half hours it is.
      var all = new ArrayList<>(zones);
      all.remove(zone);
      all.add(0, zone);
      var found =
          find(USUAL, from, all.stream().map(CommonTimesTest::hours).toArray(OpenHours[]::new));
      assertThat(found.fit()).isEqualTo(Fit.AGREED);
      for (var time : found.times()) {
        assertThat(time.atOffset(ZoneOffset.UTC).toLocalDate()).isBetween(first, last);
        for (var one : zones) {
          var begins = time.atZone(one);
          assertThat(begins.toLocalTime()).isAfterOrEqualTo(USUAL.from());
          assertThat(begins.plusMinutes(45).toLocalTime()).isBeforeOrEqualTo(USUAL.until());
          assertThat(USUAL.days()).contains(begins.getDayOfWeek());
        }
      }
    }
  }
}
