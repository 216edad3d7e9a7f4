package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** People with all kinds of hours, met near the days on which their clock is changed. */
final class HoursArbitraries {
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  private HoursArbitraries() {}

  /** Somebody, and a moment in their year. */
  record Case(OpenHours hours, Instant from) {}

  static Arbitrary<Case> cases() {
    return Arbitraries.of(Moments.ZONES).flatMap(zone -> moments(zone).flatMap(at -> at(zone, at)));
  }

  private static Arbitrary<Case> at(ZoneId zone, Instant from) {
    return Combinators.combine(quietTimes(), rotas(from, zone), leaves(from, zone), once(from))
        .as((quiet, rota, leave, once) -> new OpenHours(zone, quiet, rota, leave, once))
        .map(hours -> new Case(hours, from));
  }

  static Arbitrary<Instant> moments(ZoneId zone) {
    Arbitrary<Instant> any =
        Arbitraries.longs().between(0, 365L * 24 * 60).map(m -> NEW_YEAR.plusSeconds(m * 60));
    ZoneOffsetTransition spring = zone.getRules().nextTransition(NEW_YEAR);
    if (spring == null) {
      return any;
    }
    ZoneOffsetTransition autumn = zone.getRules().nextTransition(spring.getInstant());
    Arbitrary<Instant> near =
        Arbitraries.of(spring, autumn)
            .flatMap(
                change ->
                    Arbitraries.longs()
                        .between(-3 * 24 * 60, 24 * 60)
                        .map(minutes -> change.getInstant().plusSeconds(minutes * 60)));
    return Arbitraries.oneOf(near, near, any);
  }

  static Arbitrary<LocalTime> times() {
    Arbitrary<Integer> night = Arbitraries.integers().between(0, 4 * 60);
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 24 * 60 - 1);
    return Arbitraries.oneOf(night, any).map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
  }

  static Arbitrary<QuietTime> quietTimes() {
    return Arbitraries.oneOf(
        Arbitraries.of(QuietTime.DEFAULT, QuietTime.NEVER),
        Combinators.combine(times(), times()).as(QuietTime::new));
  }

  static Arbitrary<Shift> shifts() {
    Arbitrary<Duration> lengths =
        Arbitraries.integers().between(1, 24 * 60).map(Duration::ofMinutes);
    return Combinators.combine(times(), lengths, Arbitraries.of(true, true, false)).as(Shift::new);
  }

  private static Arbitrary<Rota> rotas(Instant from, ZoneId zone) {
    LocalDate today = from.atZone(zone).toLocalDate();
    Arbitrary<Rota> weekly =
        Combinators.combine(Arbitraries.of(DayOfWeek.class).set().ofMaxSize(5), shifts())
            .as(Rota::weekly);
    Arbitrary<LocalDate> soon = Arbitraries.integers().between(-1, 4).map(today::plusDays);
    Arbitrary<Rota> changed =
        Combinators.combine(weekly, soon, shifts().list().ofMaxSize(2)).as(Rota::changedOn);
    Arbitrary<Rota> alternating =
        Combinators.combine(
                Arbitraries.integers().between(2, 4),
                Arbitraries.integers().between(0, 1),
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(5),
                shifts(),
                shifts())
            .as(
                (weeks, thisWeek, days, one, other) ->
                    Rota.alternating(weeks, thisWeek, today).and(0, days, one).and(1, days, other));
    return Arbitraries.oneOf(Arbitraries.just(Rota.NONE), weekly, changed, alternating);
  }

  private static Arbitrary<List<Leave>> leaves(Instant from, ZoneId zone) {
    LocalDate today = from.atZone(zone).toLocalDate();
    Arbitrary<Leave> leave =
        Combinators.combine(
                Arbitraries.integers().between(-2, 4), Arbitraries.integers().between(0, 4))
            .as((begin, more) -> new Leave(today.plusDays(begin), today.plusDays(begin + more)));
    return Arbitraries.oneOf(Arbitraries.just(List.of()), leave.list().ofMaxSize(2));
  }

  private static Arbitrary<Optional<Instant>> once(Instant from) {
    return Arbitraries.integers()
        .between(-60, 3 * 24 * 60)
        .map(minutes -> from.plusSeconds(minutes * 60L))
        .optional(0.2);
  }
}
