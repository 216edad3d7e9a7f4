package mentorbot.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import mentorbot.calendar.Leave;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.people.Hours.Wish;
import org.junit.jupiter.api.Test;

class ReviewTimingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final Wish LONDON = wish("Europe/London");
  private static final Wish TORONTO = wish("America/Toronto");

  private static Wish wish(String zone) {
    return new Wish(
        OpenHours.of(ZoneId.of(zone), QuietTime.DEFAULT), PreferredHour.daily(LocalTime.of(10, 0)));
  }

  private static Wish away(Wish who, LocalDate from, LocalDate until) {
    return new Wish(who.hours().withLeave(List.of(new Leave(from, until))), who.promptHour());
  }

  @Test
  void it_opens_for_all_once_the_last_of_them_can_be_written_to() {
    assertThat(ReviewTiming.opens(DAY, List.of(LONDON, TORONTO)))
        .contains(Instant.parse("2026-07-01T12:00:00Z"));
    assertThat(ReviewTiming.asks(Instant.parse("2026-07-01T12:00:00Z"), TORONTO))
        .isEqualTo(Instant.parse("2026-07-01T14:00:00Z"));
    assertThat(ReviewTiming.asks(Instant.parse("2026-07-01T12:00:00Z"), LONDON))
        .isEqualTo(Instant.parse("2026-07-02T09:00:00Z"));
  }

  @Test
  void it_waits_for_somebody_who_is_away_but_not_for_ever() {
    var back = away(LONDON, DAY.minusDays(3), DAY.plusDays(13));
    assertThat(ReviewTiming.opens(DAY, List.of(back, TORONTO)))
        .contains(Instant.parse("2026-07-15T07:00:00Z"));
    var gone = away(LONDON, DAY.minusDays(3), DAY.plusDays(40));
    assertThat(ReviewTiming.opens(DAY, List.of(gone, TORONTO))).isEmpty();
    assertThat(ReviewTiming.givenUp(DAY)).isEqualTo(Instant.parse("2026-07-29T00:00:00Z"));
  }

  @Test
  void a_favourite_weekday_is_waited_for_only_a_few_days() {
    var opened = Instant.parse("2026-07-01T07:00:00Z");
    var fridays =
        new Wish(LONDON.hours(), PreferredHour.weekly(DayOfWeek.FRIDAY, LocalTime.of(9, 0)));
    var tuesdays =
        new Wish(LONDON.hours(), PreferredHour.weekly(DayOfWeek.TUESDAY, LocalTime.of(9, 0)));
    assertThat(ReviewTiming.asks(opened, fridays)).isEqualTo(Instant.parse("2026-07-03T08:00:00Z"));
    assertThat(ReviewTiming.asks(opened, tuesdays)).isEqualTo(opened);
  }

  @Test
  void the_reminder_comes_at_their_hour_and_never_shortly_before_the_close() {
    var opened = Instant.parse("2026-07-01T07:00:00Z");
    assertThat(ReviewTiming.reminds(opened, LONDON))
        .contains(Instant.parse("2026-07-05T09:00:00Z"));
    var back = away(LONDON, DAY.plusDays(2), DAY.plusDays(9));
    assertThat(ReviewTiming.reminds(opened, back)).isEmpty();
  }

  /** In Toronto the clock goes back on 1 November 2026 and forward on 14 March 2027. */
  @Test
  void a_change_of_the_clock_moves_nobodys_hour() {
    for (var day : List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 1))) {
      var opened = ReviewTiming.opens(day, List.of(TORONTO)).orElseThrow();
      assertThat(local(opened)).isEqualTo(LocalTime.of(8, 0));
      assertThat(local(ReviewTiming.asks(opened, TORONTO))).isEqualTo(LocalTime.of(10, 0));
      assertThat(local(ReviewTiming.reminds(opened, TORONTO).orElseThrow()))
          .isEqualTo(LocalTime.of(10, 0));
    }
    var spring = ReviewTiming.opens(LocalDate.of(2027, 3, 14), List.of(TORONTO)).orElseThrow();
    assertThat(spring).isEqualTo(Instant.parse("2027-03-14T12:00:00Z"));
    assertThat(ReviewTiming.closes(spring)).isEqualTo(spring.plus(Duration.ofDays(10)));
    assertThat(spring.atOffset(ZoneOffset.UTC).toLocalDate()).isEqualTo("2027-03-14");
  }

  private static LocalTime local(Instant moment) {
    return moment.atZone(ZoneId.of("America/Toronto")).toLocalTime();
  }
}
