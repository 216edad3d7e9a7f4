package mentorbot.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.calendar.Paused;
import org.junit.jupiter.api.Test;

class ReviewPlanTest {
  private static final LocalDate START = LocalDate.of(2026, 6, 1);
  private static final LocalDate END = START.plusMonths(6);

  private static ReviewPlan agreed(Integer... days) {
    return new ReviewPlan(
        START, START, END, Stream.of(days).map(day -> START.plusDays(day)).toList());
  }

  @Test
  void agreed_dates_count_and_a_month_and_half_way_are_added_where_none_is_near() {
    assertThat(agreed(30, 90, 180).dates())
        .containsExactly(START.plusDays(30), START.plusDays(90), END.minusDays(14));
    assertThat(agreed(180).dates())
        .containsExactly(START.plusDays(30), START.plusDays(91), END.minusDays(14));
    assertThat(agreed(20, 60).dates())
        .as("day 20 is near a month")
        .containsExactly(START.plusDays(20), START.plusDays(60), START.plusDays(91));
  }

  @Test
  void a_pause_moves_all_that_is_ahead_and_nothing_that_is_past() {
    var rests = new Paused.Spell(START.plusDays(40), START.plusDays(61));
    var plan =
        new ReviewPlan(
            START,
            START,
            END,
            List.of(START.plusDays(30), START.plusDays(90)),
            new Paused(List.of(rests)));
    assertThat(plan.next(Optional.empty())).contains(START.plusDays(30));
    assertThat(plan.next(Optional.of(START.plusDays(30)))).contains(START.plusDays(90 + 21));
    assertThat(plan.next(Optional.of(START.plusDays(90 + 21)))).isEmpty();
  }

  @Test
  void nothing_is_asked_after_the_last_day_and_nothing_of_itself_shortly_before() {
    var short_ = new ReviewPlan(START, START, START.plusMonths(1), List.of(START.plusDays(40)));
    assertThat(short_.dates()).containsExactly(START.plusDays(15));
    assertThat(agreed(30, 183).dates())
        .as("its result can still be acted on")
        .containsExactly(START.plusDays(30), START.plusDays(91), END.minusDays(14));
  }

  @Test
  void each_comes_once_and_after_an_amendment_only_what_is_ahead() {
    var plan = agreed(30, 90, 180);
    assertThat(plan.next(Optional.empty())).contains(START.plusDays(30));
    assertThat(plan.next(Optional.of(START.plusDays(30)))).contains(START.plusDays(90));
    assertThat(plan.next(Optional.of(END.minusDays(14)))).isEmpty();
    var amended =
        new ReviewPlan(
            START,
            START.plusDays(35),
            END,
            List.of(START.plusDays(14), START.plusDays(40), START.plusDays(120)));
    assertThat(amended.next(Optional.of(START.plusDays(30))))
        .as("day 14 is over, day 40 would follow too soon, and half way was not agreed upon")
        .contains(START.plusDays(91));
    assertThat(amended.nextFrom(Optional.of(START.plusDays(91)), START.plusDays(92)))
        .contains(START.plusDays(120));
  }
}
