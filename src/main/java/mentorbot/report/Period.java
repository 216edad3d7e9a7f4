package mentorbot.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** Days that a report covers, both included, as they begin and end in one zone. */
public record Period(LocalDate first, LocalDate last) {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  Instant begins(ZoneId zone) {
    return first.atStartOfDay(zone).toInstant();
  }

  /** The first moment that is not in it any more. */
  Instant ends(ZoneId zone) {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /**
   * The whole calendar months in it. What people did is counted in these only: between two reports
   * that differ by a day, a day could be told apart.
   */
  Optional<Period> wholeMonths() {
    var from = first.getDayOfMonth() == 1 ? first : YearMonth.from(first).plusMonths(1).atDay(1);
    var to =
        YearMonth.from(last).atEndOfMonth().equals(last)
            ? last
            : YearMonth.from(last).atDay(1).minusDays(1);
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
  }
}
