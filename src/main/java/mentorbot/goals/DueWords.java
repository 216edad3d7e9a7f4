package mentorbot.goals;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes words for a day or a horizon off the end of a line: "by March", "in two weeks". */
final class DueWords {
  /** What is left, and what was understood. */
  record Split(String rest, @Nullable LocalDate due, @Nullable Horizon horizon) {}

  private record Phrase(
      Pattern pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> day) {}

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String WEEKDAY = "(mon|tues|wednes|thurs|fri|satur|sun)day";
  private static final String BY = "(by|before|until|till|on|due(?:\\s+(?:by|on))?)\\s+";
  private static final String YEAR = "(?:,?\\s+([0-9]{4}))?";

  private static final List<Phrase> PHRASES =
      List.of(
          phrase(
              "(?:with)?in\\s+(?:the\\s+next\\s+)?(\\S+)\\s+(day|week|month|year)s?",
              DueWords::fromNow),
          phrase(
              "(?:(?:by|before|until|till|at)\\s+)?(?:the\\s+)?(?:end\\s+of\\s+)?"
                  + "(this|next)\\s+(week|month|year)",
              (m, today) -> Optional.of(endOf(m.group(3), today, m.group(2).equals("next")))),
          phrase(
              "(?:by|before|until|till|at)\\s+(?:the\\s+)?end\\s+of\\s+the\\s+(week|month|year)",
              (m, today) -> Optional.of(endOf(m.group(2), today, false))),
          phrase(
              "(?:(?:by|until|till|due)\\s+)?(today|tonight|tomorrow)",
              (m, today) -> Optional.of(m.group(2).equals("tomorrow") ? today.plusDays(1) : today)),
          phrase(BY + "(?:this\\s+|next\\s+)?" + WEEKDAY, DueWords::weekday),
          phrase(
              BY + "([0-9]{4})-([0-9]{2})-([0-9]{2})",
              (m, today) -> dayOf(number(m, 5), number(m, 4), number(m, 3), m, today)),
          phrase(
              BY + "(?:the\\s+)?([0-9]{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + YEAR,
              (m, today) -> dayOf(number(m, 3), month(m.group(4)), number(m, 5), m, today)),
          phrase(
              BY + MONTH + "\\s+([0-9]{1,2})(?:st|nd|rd|th)?" + YEAR,
              (m, today) -> dayOf(number(m, 4), month(m.group(3)), number(m, 5), m, today)),
          phrase(
              "(by|before|until|till|in|due(?:\\s+in)?)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?"
                  + MONTH
                  + YEAR,
              DueWords::wholeMonth));

  private static final Pattern HORIZON =
      behind("((?:short|long)[\\s-]+term|some\\s?day|one day|eventually)");

  private DueWords() {}

  static Split split(String line, LocalDate today) {
    var horizon = HORIZON.matcher(line);
    if (horizon.matches() && !horizon.group(1).isBlank()) {
      boolean near = horizon.group(2).toLowerCase(Locale.ROOT).startsWith("short");
      var inner = due(horizon.group(1).strip(), today);
      return new Split(inner.rest(), inner.due(), near ? Horizon.SHORT : Horizon.LONG);
    }
    return due(line, today);
  }

  private static Split due(String line, LocalDate today) {
    for (var phrase : PHRASES) {
      var found = phrase.pattern.matcher(line);
      if (found.matches() && !found.group(1).isBlank()) {
        var due = phrase.day.apply(lowerCase(found.toMatchResult()), today);
        if (due.isPresent() && !due.get().isBefore(today)) {
          return new Split(found.group(1).strip(), due.get(), horizon(due.get(), today));
        }
      }
    }
    return new Split(line, null, null);
  }

  static Horizon horizon(LocalDate due, LocalDate today) {
    return due.isAfter(today.plusMonths(6)) ? Horizon.LONG : Horizon.SHORT;
  }

  private static Phrase phrase(
      String words, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> day) {
    return new Phrase(behind(words), day);
  }

  private static Pattern behind(String words) {
    return Pattern.compile("(?is)^(.*?)[\\s,;:(–—-]+" + words + "[\\s.)…!]*$");
  }

  private static MatchResult lowerCase(MatchResult found) {
    return new LowerCase(found);
  }

  private static Optional<LocalDate> fromNow(MatchResult m, LocalDate today) {
    var word = m.group(2);
    var number = word.equals("a") || word.equals("an") ? 1 : NumberWords.in(word).orElse(0);
    if (number < 1 || number > 1_000) {
      return Optional.empty();
    }
    return Optional.of(
        switch (m.group(3)) {
          case "day" -> today.plusDays(number);
          case "week" -> today.plusWeeks(number);
          case "month" -> today.plusMonths(number);
          default -> today.plusYears(Math.min(number, 50));
        });
  }

  private static LocalDate endOf(String span, LocalDate today, boolean next) {
    return switch (span) {
      case "week" ->
          today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(next ? 1 : 0);
      case "month" -> YearMonth.from(today).plusMonths(next ? 1 : 0).atEndOfMonth();
      default -> LocalDate.of(today.getYear() + (next ? 1 : 0), Month.DECEMBER, 31);
    };
  }

  private static Optional<LocalDate> weekday(MatchResult m, LocalDate today) {
    var day = DayOfWeek.valueOf(m.group(3).toUpperCase(Locale.ROOT) + "DAY");
    return Optional.of(before(m, today.with(TemporalAdjusters.next(day))));
  }

  /** A year left out (0) is the next in which the day comes. */
  private static Optional<LocalDate> dayOf(
      int day, int month, int year, MatchResult m, LocalDate today) {
    try {
      var date = LocalDate.of(year == 0 ? today.getYear() : year, month, day);
      boolean over = year == 0 && date.isBefore(today);
      return Optional.of(before(m, over ? date.plusYears(1) : date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> wholeMonth(MatchResult m, LocalDate today) {
    int year = number(m, 4);
    var month = YearMonth.of(year == 0 ? today.getYear() : year, month(m.group(3)));
    var next = year == 0 && month.isBefore(YearMonth.from(today)) ? month.plusYears(1) : month;
    boolean before = m.group(2).equals("before");
    return Optional.of(before ? next.atDay(1).minusDays(1) : next.atEndOfMonth());
  }

  private static LocalDate before(MatchResult m, LocalDate day) {
    return m.group(2).equals("before") ? day.minusDays(1) : day;
  }

  private static int number(MatchResult m, int group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }

  private static int month(String name) {
    var months = "janfebmaraprmayjunjulaugsepoctnovdec";
    return months.indexOf(name.substring(0, 3)) / 3 + 1;
  }
}
