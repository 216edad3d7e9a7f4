package mentorbot.calendar;

import static mentorbot.calendar.Moments.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentorbot.calendar.Cadence.Phase;
import mentorbot.calendar.Cadence.Step;
import mentorbot.calendar.Cadence.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
  private static final Cadence TAPERING =
      Cadence.everyWeeks(2).taperingTo(3, Cadence.everyMonths(1));

  @Test
  void fortnightly_for_six_weeks_and_then_monthly() {
    assertThat(TAPERING.format()).isEqualTo("2w*3,1m");
    assertThat(TAPERING.dates(date("2026-01-01"), date("2026-05-12")))
        .containsExactly(
            date("2026-01-15"),
            date("2026-01-29"),
            date("2026-02-12"),
            date("2026-03-12"),
            date("2026-04-12"),
            date("2026-05-12"));
  }

  @Test
  void the_start_is_no_date_of_the_cadence_and_the_end_may_be() {
    assertThat(Cadence.everyDays(10).dates(date("2026-01-01"), date("2026-01-21")))
        .containsExactly(date("2026-01-11"), date("2026-01-21"));
    assertThat(Cadence.everyDays(10).dates(date("2026-01-01"), date("2026-01-10"))).isEmpty();
    assertThat(Cadence.everyDays(10).dates(date("2026-01-01"), date("2025-01-10"))).isEmpty();
  }

  @Test
  void the_end_of_the_month_comes_back_after_a_short_one() {
    assertThat(Cadence.everyMonths(1).dates(date("2026-01-31"), date("2026-05-31")))
        .containsExactly(
            date("2026-02-28"), date("2026-03-31"), date("2026-04-30"), date("2026-05-31"));
  }

  @Test
  void before_the_start_the_next_date_is_the_first_one() {
    assertThat(TAPERING.next(date("2026-01-01"), date("2025-03-01"))).isEqualTo("2026-01-15");
    assertThat(TAPERING.next(date("2026-01-01"), date("2026-01-15"))).isEqualTo("2026-01-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "w", "2", "2x", "0w", "13w", "13m", "85d", "2w*3", "2w,1m", "2w*0,1m", "2w*3,"
      })
  void what_is_no_cadence_is_refused(String text) {
    assertThatThrownBy(() -> Cadence.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2W",
        " 2w",
        "02w",
        "2w*3, 1m",
        "2w*100,1m",
        "1w*1,1w*1,1w*1,1w*1,1w*1,1w*1,1w*1,1w"
      })
  void only_one_spelling_is_known(String text) {
    assertThatThrownBy(() -> Cadence.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_a_step_may_be_is_said_when_it_is_not() {
    assertThatThrownBy(() -> Cadence.everyWeeks(13)).hasMessage("Every 13 weeks: from 1 to 12");
    assertThatThrownBy(() -> Cadence.everyDays(0)).hasMessage("Every 0 days: from 1 to 84");
    assertThatThrownBy(() -> new Phase(new Step(1, Unit.WEEKS), 0)).hasMessageContaining("not 0");
    assertThatThrownBy(() -> Cadence.everyWeeks(1).taperingTo(100, Cadence.everyMonths(1)))
        .hasMessageContaining("not 100");
    Phase phase = new Phase(new Step(1, Unit.WEEKS), 1);
    assertThatThrownBy(() -> new Cadence(Collections.nCopies(7, phase), new Step(1, Unit.MONTHS)))
        .hasMessageContaining("at most 6");
  }

  @Provide
  Arbitrary<Cadence> cadences() {
    Arbitrary<Phase> phases =
        Combinators.combine(steps(), Arbitraries.integers().between(1, 99)).as(Phase::new);
    return Combinators.combine(phases.list().ofMaxSize(6), steps()).as(Cadence::new);
  }

  private static Arbitrary<Step> steps() {
    return Arbitraries.oneOf(steps(Unit.DAYS, 84), steps(Unit.WEEKS, 12), steps(Unit.MONTHS, 12));
  }

  private static Arbitrary<Step> steps(Unit unit, int most) {
    return Arbitraries.integers().between(1, most).map(every -> new Step(every, unit));
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(0, 3000).map(date("2024-01-01")::plusDays);
  }

  @Property
  void what_is_written_reads_back_the_same(@ForAll("cadences") Cadence cadence) {
    assertThat(Cadence.parse(cadence.format())).isEqualTo(cadence);
    assertThat(cadence.format()).hasSizeLessThanOrEqualTo(45);
  }

  @Property
  void dates_only_go_forward_and_are_the_sum_of_their_steps(
      @ForAll("cadences") Cadence cadence, @ForAll("dates") LocalDate start) {
    LocalDate end = start.plusYears(3);
    List<LocalDate> dates = cadence.dates(start, end).toList();
    assertThat(dates).isSorted().doesNotHaveDuplicates().allMatch(date -> date.isAfter(start));
    assertThat(dates).isEqualTo(oneByOne(cadence, start, end));
  }

  @Property
  void two_parts_of_a_stretch_have_the_dates_of_the_whole(
      @ForAll("cadences") Cadence cadence,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(max = 900) int first,
      @ForAll @IntRange(max = 900) int second) {
    LocalDate middle = start.plusDays(first);
    LocalDate end = middle.plusDays(second);
    long afterMiddle = cadence.dates(start, end).filter(date -> date.isAfter(middle)).count();
    assertThat(cadence.dates(start, middle).count() + afterMiddle)
        .isEqualTo(cadence.dates(start, end).count());
  }

  @Property
  void the_next_date_is_the_same_from_every_day_before_it(
      @ForAll("cadences") Cadence cadence,
      @ForAll("dates") LocalDate start,
      @ForAll("dates") LocalDate after) {
    LocalDate next = cadence.next(start, after);
    assertThat(next).isAfter(after).isAfter(start);
    assertThat(cadence.next(start, next.minusDays(1))).isEqualTo(next);
  }

  /** Every date counted from the start of its phase, one phase after the other. */
  private static List<LocalDate> oneByOne(Cadence cadence, LocalDate start, LocalDate end) {
    List<LocalDate> all = new ArrayList<>();
    LocalDate anchor = start;
    for (Phase phase : cadence.phases()) {
      all.addAll(steps(phase.step(), phase.times(), anchor));
      anchor = all.get(all.size() - 1);
    }
    all.addAll(steps(cadence.then(), 1100, anchor));
    return all.stream().filter(date -> !date.isAfter(end)).collect(Collectors.toList());
  }

  private static List<LocalDate> steps(Step step, int times, LocalDate anchor) {
    return IntStream.rangeClosed(1, times)
        .map(count -> count * step.every())
        .mapToObj(
            amount ->
                switch (step.unit()) {
                  case DAYS -> anchor.plusDays(amount);
                  case WEEKS -> anchor.plusWeeks(amount);
                  case MONTHS -> anchor.plusMonths(amount);
                })
        .toList();
  }
}
