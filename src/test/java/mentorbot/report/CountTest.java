package mentorbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.Mentorship.State;
import mentorbot.mentorships.Phase;
import mentorbot.people.Person;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is counted, and that it adds up whatever has happened. */
class CountTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Period SPRING = period("2026-03-01", "2026-05-31");

  private static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Instant noon(String day) {
    return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static RelationshipLine line(
      State state,
      String made,
      @Nullable String started,
      @Nullable String ends,
      @Nullable String ended,
      boolean byParty) {
    return new RelationshipLine(
        state,
        false,
        noon(made),
        day(started),
        day(ends),
        ended == null ? null : noon(ended),
        byParty,
        null);
  }

  private static final List<RelationshipLine> RELATIONSHIPS =
      List.of(
          line(State.ACTIVE, "2026-01-10", "2026-02-01", "2026-08-01", null, false),
          line(State.ACTIVE, "2026-03-10", "2026-03-20", "2026-09-20", null, false),
          line(State.PAUSED, "2026-05-31", "2026-06-01", "2026-12-01", null, false),
          line(State.AGREEING, "2026-04-01", null, null, null, false),
          line(State.ENDED, "2025-09-01", "2025-10-01", "2026-04-01", "2026-04-01", true),
          line(State.ENDED, "2026-03-01", "2026-03-02", "2026-09-02", "2026-05-31", true),
          line(State.ENDED, "2026-03-01", "2026-03-02", "2026-09-02", "2026-05-30", false),
          line(State.ENDED, "2026-03-05", null, null, "2026-03-06", true),
          line(State.ENDED, "2025-01-01", "2025-01-02", "2025-07-02", "2025-08-01", true));

  @Test
  void relationships_over_a_period_and_how_they_ended() {
    var count = new RelationshipCount(RELATIONSHIPS, SPRING, LONDON);
    var figures = count.figures();
    assertThat(figures.running()).isEqualTo(new Flow(2, 3, 3, 2));
    assertThat(figures.matched()).isEqualTo(new RelationshipFigures.Matched(6, 3, 3, 1, 2));
    assertThat(figures.closed())
        .isEqualTo(
            Map.of(
                Closing.AS_AGREED, 1,
                Closing.EARLIER, 1,
                Closing.FOR_THEM, 1,
                Closing.BEFORE_START, 1));
    assertThat(figures.kept()).as("two go on, one ended as agreed").isEqualTo(3);
    assertThat(figures.ran()).isEqualTo(5);
    assertThat(figures.now())
        .isEqualTo(Map.of(Phase.ACTIVE, 2, Phase.PAUSED, 1, Phase.AGREEING, 1, Phase.ENDED, 5));
    assertThat(count.checks(figures)).allMatch(Check::holds);
  }

  @Test
  void what_the_rows_contradict_is_told() {
    var rows =
        Stream.concat(
                RELATIONSHIPS.stream(),
                Stream.of(
                    line(State.ENDED, "2026-03-01", "2026-03-02", null, null, false),
                    line(State.ACTIVE, "2026-04-01", null, null, null, false)))
            .toList();
    var count = new RelationshipCount(rows, SPRING, LONDON);
    assertThat(count.checks(count.figures()).stream().filter(check -> !check.holds()))
        .extracting(Check::sum)
        .contains(Check.Sum.ENDED_NOW, Check.Sum.MATCHED);
    var left = new PersonLine("U2", Person.State.LEFT, noon("2026-03-02"), null, null);
    var people = new PeopleCount(List.of(left), List.of(), SPRING, LONDON);
    assertThat(people.checks(people.figures()).stream().filter(check -> !check.holds()))
        .extracting(Check::sum)
        .containsExactly(Check.Sum.PEOPLE_NOW);
  }

  @Test
  void people_over_a_period_and_where_they_stand() {
    var people =
        List.of(
            person("U1", "2026-01-01", null),
            person("U2", "2026-03-01", null),
            person("U3", "2026-05-31", null),
            person("U4", "2026-01-01", "2026-05-31"),
            person("U5", "2026-03-15", "2026-04-01"),
            person("U6", "2026-06-01", null),
            person("U7", "2025-01-01", "2026-02-28"));
    var parties =
        List.of(
            party("U1", State.ENDED),
            party("U1", State.PAUSED),
            party("U2", State.ENDED),
            party("U3", State.AGREEING),
            party("U4", State.ENDED));
    var count = new PeopleCount(people, parties, SPRING, LONDON);
    var figures = count.figures();
    assertThat(figures.flow()).isEqualTo(new Flow(2, 3, 2, 3));
    assertThat(figures.stayed()).isEqualTo(1);
    assertThat(figures.now())
        .isEqualTo(Map.of(Phase.PAUSED, 1, Phase.AGREEING, 1, Phase.ENDED, 1, Phase.ENROLLED, 1));
    assertThat(count.checks(figures)).allMatch(Check::holds);
  }

  private static PersonLine person(String id, String enrolled, @Nullable String left) {
    return new PersonLine(
        id,
        left == null ? Person.State.ENROLLED : Person.State.LEFT,
        noon(enrolled),
        left == null ? null : noon(left),
        null);
  }

  private static PartyLine party(String person, State state) {
    return new PartyLine(person, state, false, LocalDate.parse("2026-03-01"), null);
  }

  @Property(tries = 300)
  void whatever_happened_in_order_adds_up_in_any_period_and_zone(
      @ForAll("relationships") List<RelationshipLine> lines,
      @ForAll("periods") Period period,
      @ForAll("zones") ZoneId zone) {
    var count = new RelationshipCount(lines, period, zone);
    assertThat(count.checks(count.figures())).allMatch(Check::holds);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Period> periods() {
    var start = LocalDate.parse("2026-01-01");
    return Combinators.combine(
            Arbitraries.integers().between(0, 200), Arbitraries.integers().between(0, 100))
        .as((first, days) -> new Period(start.plusDays(first), start.plusDays(first + days)));
  }

  /** Made, then perhaps started, then perhaps ended; a start may be dated a day ahead. */
  @Provide
  Arbitrary<List<RelationshipLine>> relationships() {
    var days = Arbitraries.integers().between(0, 250);
    return Combinators.combine(days, days, days, Arbitraries.integers().between(0, 3))
        .as(
            (made, wait, length, fate) -> {
              var created = Instant.parse("2026-01-01T22:30:00Z").plusSeconds(86_400L * made);
              var started = LocalDate.parse("2026-01-02").plusDays(made + wait);
              boolean runs = fate == 1 || fate == 2;
              var end = created.plusSeconds(86_400L * (wait + length) + (fate == 3 ? 60 : 0));
              return new RelationshipLine(
                  fate == 0 ? State.AGREEING : fate == 1 ? State.ACTIVE : State.ENDED,
                  false,
                  created,
                  runs ? started : null,
                  runs ? started.plusMonths(6) : null,
                  fate >= 2 ? end : null,
                  true,
                  null);
            })
        .list()
        .ofMaxSize(12);
  }

  @Test
  void months_are_whole_and_spans_end_today() {
    assertThat(SPRING.wholeMonths()).contains(SPRING);
    assertThat(period("2026-02-02", "2026-05-30").wholeMonths())
        .contains(period("2026-03-01", "2026-04-30"));
    assertThat(period("2026-02-02", "2026-03-30").wholeMonths()).isEqualTo(Optional.empty());
    var today = LocalDate.parse("2026-11-30");
    var start = LocalDate.parse("2025-03-12");
    assertThat(Span.TERM.period(start, today, 6)).isEqualTo(period("2026-09-01", "2026-11-30"));
    assertThat(Span.THREE_MONTHS.period(start, today, 6).first()).isEqualTo("2026-08-31");
    assertThat(Span.TWELVE_MONTHS.period(start, today, 6).first()).isEqualTo("2025-12-01");
    assertThat(Span.SINCE_START.period(start, today, 6).first()).isEqualTo(start);
    assertThat(Span.SINCE_START.period(today, today, 6)).isEqualTo(new Period(today, today));
  }

  @Test
  void people_in_relationships_are_counted_once_and_for_the_days_they_were_in_them() {
    var may = period("2026-05-01", "2026-05-31");
    var parties =
        List.of(
            party("U1", State.ACTIVE),
            party("U1", State.ACTIVE),
            new PartyLine("U2", State.ENDED, false, day("2026-01-01"), noon("2026-04-30")),
            new PartyLine("U3", State.ENDED, false, day("2026-01-01"), noon("2026-05-01")),
            new PartyLine("U4", State.ACTIVE, false, day("2026-06-01"), null),
            new PartyLine("U5", State.AGREEING, false, null, null));
    assertThat(PeopleCount.inRelationships(parties, may, LONDON)).isEqualTo(2);
  }
}
