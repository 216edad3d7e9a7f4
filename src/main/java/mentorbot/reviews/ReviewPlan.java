package mentorbot.reviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import mentorbot.agreement.ReviewDays;
import mentorbot.agreement.Terms;
import mentorbot.calendar.Paused;

/**
 * The dates of a relationship's reviews: those that its parties signed (R45), and beside them a
 * month after the start (R28) and half way (R58), unless an agreed one is close to that. Pure.
 * Dates that were agreed later hold from {@code since} on. {@code endsOn} and {@code agreed} are
 * without pauses: each date that is told comes after all that it has {@code paused}.
 */
record ReviewPlan(
    LocalDate startedOn, LocalDate since, LocalDate endsOn, List<LocalDate> agreed, Paused paused) {
  /** The first review. */
  static final int FIRST_AFTER_DAYS = 30;

  /**
   * Closer than this, one review would ask again what the other has just asked. What came of one is
   * known in less, so that it can be acted on before the last day.
   */
  static final int APART = 14;

  ReviewPlan {
    agreed = List.copyOf(agreed);
  }

  /** One that has never paused. */
  ReviewPlan(LocalDate startedOn, LocalDate since, LocalDate endsOn, List<LocalDate> agreed) {
    this(startedOn, since, endsOn, agreed, Paused.NONE);
  }

  static ReviewPlan of(ReviewDays days) {
    return new ReviewPlan(
        days.startedOn(), days.since(), days.plannedEnd(), days.planned(), days.paused());
  }

  static ReviewPlan of(Terms terms) {
    var paused = terms.paused();
    return new ReviewPlan(
        terms.startedOn(),
        terms.since(),
        paused.planned(terms.endsOn()),
        terms.reviewDates().stream().map(paused::planned).toList(),
        paused);
  }

  /** All of them without pauses, in order; what was agreed wins where two are too close. */
  List<LocalDate> dates() {
    var dates = new TreeSet<LocalDate>();
    agreed.stream().filter(day -> !day.isAfter(endsOn)).map(this::inTime).forEach(dates::add);
    for (var usual : usual()) {
      boolean alone = dates.stream().noneMatch(day -> close(day, usual));
      if (alone && !close(usual, endsOn) && usual.isBefore(endsOn)) {
        dates.add(usual);
      }
    }
    return List.copyOf(dates);
  }

  /** On the last day the relationship ends by itself: whether to go on is asked before. */
  private LocalDate inTime(LocalDate day) {
    var latest = endsOn.minusDays(APART);
    return day.isAfter(latest) && latest.isAfter(startedOn) ? latest : day;
  }

  private List<LocalDate> usual() {
    long half = ChronoUnit.DAYS.between(startedOn, endsOn) / 2;
    return List.of(startedOn.plusDays(FIRST_AFTER_DAYS), startedOn.plusDays(half));
  }

  /**
   * The first one after the last that was dealt with. One that would follow too soon, such as right
   * after an amendment, is left out.
   */
  Optional<LocalDate> next(Optional<LocalDate> last) {
    return after(last).findFirst();
  }

  /** The same from this day on, for who wants to know what is ahead. */
  Optional<LocalDate> nextFrom(Optional<LocalDate> last, LocalDate today) {
    return after(last).filter(day -> !day.isBefore(today)).findFirst();
  }

  private Stream<LocalDate> after(Optional<LocalDate> last) {
    var from = paused.planned(since);
    var done = last.map(paused::planned);
    return dates().stream()
        .filter(day -> !day.isBefore(from))
        .filter(day -> done.map(l -> day.isAfter(l) && !close(l, day)).orElse(true))
        .map(paused::moved);
  }

  private static boolean close(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) < APART;
  }
}
