package mentorbot.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.Leave;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimingPropertyTest {
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/London"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Kiritimati"));

  record Life(CheckInPlan plan, OpenHours hours, PreferredHour hour) {}

  @Property(tries = 150)
  void each_prompt_comes_in_open_hours_and_not_before_its_day(@ForAll("lives") Life life) {
    for (var fate : walk(life).fates) {
      var begin = fate.round().atStartOfDay(life.hours().zone()).toInstant();
      assertThat(fate.when()).isAfterOrEqualTo(begin);
      if (fate instanceof Fate.Ask) {
        assertThat(life.hours().isOpen(fate.when())).isTrue();
      }
    }
  }

  @Property(tries = 150)
  void each_round_is_dealt_with_once_and_in_order(@ForAll("lives") Life life) {
    var walk = walk(life);
    assertThat(walk.fates.stream().map(Fate::round)).isSorted().doesNotHaveDuplicates();
    assertThat(walk.asked()).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void moving_the_clock_in_steps_is_moving_it_at_once(
      @ForAll("lives") Life life, @ForAll @IntRange(min = 1, max = 200) int hours) {
    var steps = new Walk(life.plan(), life.hours(), life.hour());
    var end = steps.end();
    var step = Duration.ofHours(hours);
    for (Instant at = end.minus(Duration.ofDays(500)); at.isBefore(end); at = at.plus(step)) {
      if (at.isAfter(life.plan().startedOn().atStartOfDay(life.hours().zone()).toInstant())) {
        steps.to(at);
      }
    }
    steps.to(end);
    assertThat(steps.fates).isEqualTo(walk(life).fates);
  }

  @Property(tries = 100)
  void without_leave_each_preferred_hour_that_a_round_leads_to_is_used_once(
      @ForAll("lives") Life life) {
    var there = life.hours().withLeave(List.of());
    // Two rounds may lead to one hour: somebody with one open day a week, asked every three days.
    var expected =
        life.plan().roundsAfter(Optional.empty()).stream()
            .map(round -> round.day().atStartOfDay(there.zone()).toInstant())
            .flatMap(begin -> life.hour().next(begin, there).stream())
            .distinct()
            .toList();
    assertThat(Walk.of(life.plan(), there, life.hour()).asked()).isEqualTo(expected);
  }

  @Property(tries = 300)
  void no_round_comes_before_the_earliest_day_that_is_looked_at(
      @ForAll("lives") Life life, @ForAll @IntRange(min = -20, max = 400) int days) {
    var plan = life.plan();
    var last = Optional.of(plan.startedOn().plusDays(days)).filter(day -> days > 0);
    var rounds = plan.roundsAfter(last);
    var earliest = plan.earliestAfter(last);
    assertThat(rounds.isEmpty() || earliest.isPresent()).isTrue();
    assertThat(rounds)
        .allSatisfy(round -> assertThat(round.day()).isAfterOrEqualTo(earliest.orElseThrow()));
  }

  private static Walk walk(Life life) {
    return Walk.of(life.plan(), life.hours(), life.hour());
  }

  @Provide
  Arbitrary<Life> lives() {
    var starts = Arbitraries.integers().between(0, 365).map(LocalDate.of(2026, 1, 1)::plusDays);
    return starts.flatMap(
        start -> Combinators.combine(plans(start), hours(start), wishes()).as(Life::new));
  }

  private static Arbitrary<CheckInPlan> plans(LocalDate start) {
    var cadences = Arbitraries.of("1w", "2w", "1m", "2w*3,1m", "3d*2,1w*2,2w", "10d");
    return Combinators.combine(cadences, Arbitraries.integers().between(1, 12))
        .as(
            (cadence, months) ->
                new CheckInPlan(
                    start, start, Cadence.parse(cadence), start.plusMonths(months), true));
  }

  private static Arbitrary<OpenHours> hours(LocalDate start) {
    var quiet =
        Arbitraries.oneOf(
            Arbitraries.just(QuietTime.DEFAULT),
            Combinators.combine(times(), times()).as(QuietTime::new));
    var shifts =
        Combinators.combine(
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4),
                times(),
                Arbitraries.integers().between(4, 16))
            .as(
                (days, from, length) ->
                    Rota.weekly(days, new Shift(from, Duration.ofHours(length), true)));
    var leave =
        Combinators.combine(
                Arbitraries.integers().between(0, 300), Arbitraries.integers().between(0, 20))
            .as((from, more) -> new Leave(start.plusDays(from), start.plusDays(from + more)))
            .list()
            .ofMaxSize(3);
    return Combinators.combine(Arbitraries.of(ZONES), quiet, shifts, leave)
        .as((zone, q, rota, away) -> OpenHours.of(zone, q).withRota(rota).withLeave(away));
  }

  private static Arbitrary<PreferredHour> wishes() {
    return Combinators.combine(Arbitraries.of(DayOfWeek.class).optional(0.3), times())
        .as(PreferredHour::new);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 95).map(q -> LocalTime.ofSecondOfDay(q * 900L));
  }
}
