package mentorbot.report;

import java.time.LocalDate;

/** The periods that can be asked for without naming dates, all of them up to today. */
public enum Span {
  /**
   * Terms are as long as the programme, and follow each other from the month in which it began
   * here.
   */
  TERM,
  THREE_MONTHS,
  TWELVE_MONTHS,
  SINCE_START;

  /** {@code start} is the day on which the first person enrolled. */
  Period period(LocalDate start, LocalDate today, int termMonths) {
    var first =
        switch (this) {
          case TERM -> term(start, today, termMonths);
          case THREE_MONTHS -> today.minusMonths(3).plusDays(1);
          case TWELVE_MONTHS -> today.minusMonths(12).plusDays(1);
          case SINCE_START -> start;
        };
    return new Period(first.isAfter(today) ? today : first, today);
  }

  private static LocalDate term(LocalDate start, LocalDate today, int months) {
    var first = start.withDayOfMonth(1);
    int terms = 0;
    while (!first.plusMonths((long) (terms + 1) * months).isAfter(today)) {
      terms++;
    }
    return first.plusMonths((long) terms * months);
  }
}
