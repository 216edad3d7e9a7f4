package mentorbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.calendar.Leave;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Shift;
import mentorbot.people.WorkingHours.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
  private static final Shift NIGHT = new Shift(LocalTime.of(21, 0), Duration.ofHours(10), true);
  private static final Shift DAY = new Shift(LocalTime.of(8, 0), Duration.ofHours(12), true);
  private static final LocalDate NEXT_WEDNESDAY = LocalDate.of(2026, 6, 10);

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void anybody_can_say_when_to_be_quiet_and_when_to_be_asked() {
    var evening = PreferredHour.weekly(DayOfWeek.THURSDAY, LocalTime.of(19, 30));
    var quiet = new QuietTime(LocalTime.of(22, 0), LocalTime.of(14, 0));
    assertThat(town.workingHours.choose(town.by("UADA"), quiet, evening))
        .isInstanceOf(Outcome.Saved.class);
    var card = town.workingHours.of(Town.TEAM, "UADA");
    assertThat(card.quiet()).isEqualTo(quiet);
    assertThat(card.hour()).isEqualTo(evening);
    var other = town.workingHours.of(Town.TEAM, "UBOB");
    assertThat(other.quiet()).isEqualTo(QuietTime.DEFAULT);
  }

  @Test
  void entering_a_shift_replaces_it_on_these_days_only() {
    town.workingHours.workWeekly(
        town.by("UADA"), Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), NIGHT);
    town.workingHours.workWeekly(town.by("UADA"), Set.of(DayOfWeek.TUESDAY), DAY);
    var usual = town.workingHours.of(Town.TEAM, "UADA").usual();
    assertThat(usual.weeks().get(0).get(DayOfWeek.MONDAY)).containsExactly(NIGHT);
    assertThat(usual.weeks().get(0).get(DayOfWeek.TUESDAY)).containsExactly(DAY);
    town.workingHours.forgetWeek(town.by("UADA"));
    assertThat(town.workingHours.of(Town.TEAM, "UADA").usual().weeks().get(0)).isEmpty();
  }

  @Test
  void a_different_week_holds_from_monday_to_sunday_and_can_be_taken_back() {
    town.workingHours.workWeekly(town.by("UADA"), Set.of(DayOfWeek.MONDAY), NIGHT);
    town.workingHours.workThatWeek(town.by("UADA"), NEXT_WEDNESDAY, Set.of(DayOfWeek.SUNDAY), DAY);
    var changes = town.workingHours.of(Town.TEAM, "UADA").changes();
    assertThat(changes).hasSize(7);
    assertThat(changes.get(0))
        .isEqualTo(new HoursCard.ChangedDay(LocalDate.of(2026, 6, 8), java.util.List.of()));
    assertThat(changes.get(6).shifts()).containsExactly(DAY);
    town.workingHours.offThatWeek(town.by("UADA"), NEXT_WEDNESDAY);
    assertThat(town.workingHours.of(Town.TEAM, "UADA").changes())
        .hasSize(7)
        .allMatch(change -> change.shifts().isEmpty());
    town.workingHours.usualThatWeek(town.by("UADA"), NEXT_WEDNESDAY);
    assertThat(town.workingHours.of(Town.TEAM, "UADA").changes()).isEmpty();
  }

  @Test
  void days_are_needed_for_shifts() {
    assertThat(town.workingHours.workWeekly(town.by("UADA"), Set.of(), DAY))
        .isInstanceOf(Outcome.NoDays.class);
    assertThat(town.workingHours.workThatWeek(town.by("UADA"), NEXT_WEDNESDAY, Set.of(), DAY))
        .isInstanceOf(Outcome.NoDays.class);
  }

  @Test
  void leave_is_added_shown_and_removed_by_its_owner_only() {
    var first = LocalDate.of(2026, 7, 1);
    town.workingHours.addLeave(town.by("UADA"), first, first.plusDays(6));
    var away = town.workingHours.of(Town.TEAM, "UADA").away();
    assertThat(away)
        .extracting(HoursCard.Away::leave)
        .containsExactly(new Leave(first, first.plusDays(6)));
    var id = away.get(0).id();
    assertThat(town.workingHours.removeLeave(town.by("UEVE"), id)).isInstanceOf(Outcome.Gone.class);
    assertThat(town.workingHours.removeLeave(town.by("UADA"), id))
        .isInstanceOf(Outcome.Saved.class);
    assertThat(town.workingHours.removeLeave(town.by("UADA"), id)).isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void leave_that_makes_no_sense_is_refused() {
    var today = LocalDate.of(2026, 6, 1);
    assertThat(town.workingHours.addLeave(town.by("UADA"), today, today.minusDays(1)))
        .isInstanceOf(Outcome.EndsBeforeItBegins.class);
    assertThat(town.workingHours.addLeave(town.by("UADA"), today.minusDays(9), today.minusDays(1)))
        .isInstanceOf(Outcome.AlreadyOver.class);
    assertThat(town.workingHours.addLeave(town.by("UADA"), today, today.plusYears(3)))
        .isInstanceOf(Outcome.TooFarAhead.class);
    for (int i = 0; i < 50; i++) {
      town.workingHours.addLeave(town.by("UADA"), today.plusDays(i), today.plusDays(i));
    }
    assertThat(town.workingHours.addLeave(town.by("UADA"), today, today))
        .isInstanceOf(Outcome.TooMuchLeave.class);
  }

  @Test
  void who_leaves_no_open_minute_is_asked_once() {
    town.workingHours.workWeekly(town.by("UADA"), Set.of(DayOfWeek.values()), DAY);
    assertThat(town.waiting("UADA")).containsExactly(Silence.NAME);
    town.workingHours.forgetWeek(town.by("UADA"));
    town.workingHours.workWeekly(town.by("UADA"), Set.of(DayOfWeek.values()), DAY);
    assertThat(town.waiting("UADA")).as("not a second time").containsExactly(Silence.NAME);
    assertThat(town.workingHours.of(Town.TEAM, "UADA").neverOpen()).isTrue();
  }

  @Test
  void leave_and_a_quiet_asked_for_are_no_reason_to_ask() {
    town.workingHours.addLeave(
        town.by("UADA"), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 20));
    town.quiet.typed(town.by("UADA"), "2 weeks");
    assertThat(town.waiting("UADA")).isEmpty();
  }

  @Test
  void quiet_works_at_once_and_ends_when_told() {
    var outcome = town.quiet.typed(town.by("UADA"), "2 weeks");
    assertThat(outcome)
        .isEqualTo(
            new QuietSpell.Outcome.QuietNow(
                Instant.parse("2026-06-15T09:00:00Z"), java.time.ZoneOffset.UTC));
    var open = town.database.read(Town.TEAM, s -> town.hours.of(s, "UADA"));
    assertThat(open.isOpen(Instant.parse("2026-06-14T12:00:00Z"))).isFalse();
    assertThat(town.quiet.typed(town.by("UADA"), "OFF"))
        .isInstanceOf(QuietSpell.Outcome.Over.class);
    Optional<Instant> until = town.workingHours.of(Town.TEAM, "UADA").leftAloneUntil();
    assertThat(until).isEmpty();
  }

  @Test
  void a_quiet_that_is_over_or_endless_is_refused() {
    assertThat(town.quiet.until(town.by("UADA"), Instant.parse("2026-05-01T00:00:00Z")))
        .isInstanceOf(QuietSpell.Outcome.NotUnderstood.class);
    assertThat(town.quiet.typed(town.by("UADA"), "900 days"))
        .isInstanceOf(QuietSpell.Outcome.TooLong.class);
    assertThat(town.quiet.typed(town.by("UADA"), "the cows come home"))
        .isInstanceOf(QuietSpell.Outcome.NotUnderstood.class);
  }

  @Test
  void shifts_may_alternate_and_a_week_that_goes_takes_its_shifts_along() {
    var hours = town.workingHours;
    assertThat(hours.workWeekly(town.by("UADA"), 1, Set.of(DayOfWeek.MONDAY), NIGHT))
        .isEqualTo(new Outcome.NoSuchWeek(1));
    assertThat(hours.alternate(town.by("UADA"), 2, 2)).isEqualTo(new Outcome.NoSuchWeek(2));
    hours.workWeekly(town.by("UADA"), Set.of(DayOfWeek.TUESDAY), DAY);
    hours.alternate(town.by("UADA"), 3, 1);
    hours.workWeekly(town.by("UADA"), 2, Set.of(DayOfWeek.MONDAY), NIGHT);
    var card = hours.of(Town.TEAM, "UADA");
    assertThat(card.usual().weekOf(card.today())).isOne();
    assertThat(card.usual().weeks())
        .containsExactly(
            Map.of(DayOfWeek.TUESDAY, List.of(DAY)),
            Map.of(),
            Map.of(DayOfWeek.MONDAY, List.of(NIGHT)));
    assertThat(card.usual().shiftsOn(card.today().plusWeeks(1))).containsExactly(NIGHT);
    hours.alternate(town.by("UADA"), 2, 0);
    hours.alternate(town.by("UADA"), 3, 0);
    assertThat(hours.of(Town.TEAM, "UADA").usual().weeks())
        .containsExactly(Map.of(DayOfWeek.TUESDAY, List.of(DAY)), Map.of(), Map.of());
    hours.alternate(town.by("UADA"), 1, 0);
    assertThat(hours.of(Town.TEAM, "UADA").usual().alternates()).isFalse();
  }
}
