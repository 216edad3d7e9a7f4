package mentorbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentorbot.calendar.CommonTimes.Fit;
import mentorbot.calendar.CommonTimes.Side;
import mentorbot.calendar.CommonTimes.Wanted;
import mentorbot.calendar.HoursArbitraries.Case;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CommonTimesPropertyTest {
  private static final Set<DayOfWeek> DAYS =
      EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);

  @Provide
  Arbitrary<Case> cases() {
    return HoursArbitraries.cases();
  }

  /** Looked at minute by minute, without the arithmetic of stretches. */
  @Property(tries = 250)
  void every_time_is_open_for_everybody_from_its_first_to_its_last_minute(
      @ForAll("cases") Case one,
      @ForAll("cases") Case other,
      @ForAll @IntRange(min = 10, max = 120) int minutes) {
    var from = one.from();
    var holiday = from.atZone(one.hours().zone()).toLocalDate().plusDays(1);
    var working = WorkingDays.mondayToFriday(HolidayCalendar.ofDates(Set.of(holiday)));
    var busy = new Span(from.plus(Duration.ofHours(30)), from.plus(Duration.ofHours(33)));
    var wanted = new Wanted(minutes, DAYS, LocalTime.of(11, 0), LocalTime.of(16, 0));
    var sides = List.of(new Side(one.hours(), List.of(busy)), new Side(other.hours(), List.of()));
    var found = CommonTimes.find(sides, wanted, working, from);

    assertThat(found.times()).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
    assertThat(found.times().isEmpty()).isEqualTo(found.fit() == Fit.NONE);
    for (int i = 1; i < found.times().size(); i++) {
      assertThat(Duration.between(found.times().get(i - 1), found.times().get(i)))
          .isGreaterThanOrEqualTo(Duration.ofMinutes(minutes));
    }
    for (var time : found.times()) {
      assertThat(time).isAfterOrEqualTo(from);
      for (var side : sides) {
        for (int minute = 0; minute < minutes; minute++) {
          var moment = time.plusSeconds(minute * 60L);
          var day = side.hours().dateAt(moment);
          assertThat(side.hours().isOpen(moment)).as(moment + " for " + side).isTrue();
          assertThat(side.hours().isOnLeave(day)).isFalse();
          assertThat(day).isNotEqualTo(holiday);
          fits(side.hours(), moment, found.fit(), wanted, working);
        }
      }
      assertThat(
              time.isBefore(busy.until()) && time.plusSeconds(minutes * 60L).isAfter(busy.from()))
          .isFalse();
    }
  }

  private static void fits(
      OpenHours hours, Instant moment, Fit fit, Wanted wanted, WorkingDays working) {
    var local = moment.atZone(hours.zone());
    LocalDate day = local.toLocalDate();
    if (fit == Fit.AGREED) {
      assertThat(wanted.days()).contains(day.getDayOfWeek());
      assertThat(local.toLocalTime()).isBetween(wanted.from(), wanted.until());
    } else if (fit == Fit.WORKING_DAY) {
      assertThat(working.isWorkingDay(day)).isTrue();
    }
  }

  /** Nothing said to be free nowhere is found by looking at every half hour. */
  @Property(tries = 60)
  void where_none_is_found_there_is_none(@ForAll("cases") Case one, @ForAll("cases") Case other) {
    var working = WorkingDays.mondayToFriday(HolidayCalendar.ofDates(Set.of()));
    var wanted = new Wanted(30, DAYS, LocalTime.of(11, 0), LocalTime.of(16, 0));
    var sides = List.of(new Side(one.hours(), List.of()), new Side(other.hours(), List.of()));
    var found = CommonTimes.find(sides, wanted, working, one.from());
    var start =
        Instant.ofEpochSecond(Math.floorDiv(one.from().getEpochSecond(), 1800) * 1800 + 1800);
    boolean any = false;
    for (int half = 0; half < 27 * 48 && !any; half++) {
      var moment = start.plusSeconds(half * 1800L);
      any =
          sides.stream()
              .allMatch(
                  side ->
                      side.hours()
                          .openIn(moment, Duration.ofMinutes(30))
                          .equals(Duration.ofMinutes(30)));
    }
    boolean wholeHours =
        sides.get(0).hours().zone().getRules().getOffset(start).getTotalSeconds() % 1800 == 0;
    assertThat(found.fit() == Fit.NONE && any && wholeHours).isFalse();
  }
}
