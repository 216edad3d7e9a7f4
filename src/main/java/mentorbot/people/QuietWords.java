package mentorbot.people;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mentorbot.calendar.QuietUntil;
import org.jspecify.annotations.Nullable;

/**
 * Reads until when somebody wants quiet: "2 weeks", "an hour", "until friday", "tomorrow 8:00",
 * "2026-12-01". A day alone means its beginning; the daily quiet time holds on after it.
 */
public final class QuietWords {
  private static final LocalTime TONIGHT = LocalTime.of(18, 0);
  private static final Pattern LENGTH =
      Pattern.compile(
          "(\\d{1,4}|an?|one|two|three) ?(minutes?|min|hours?|h|days?|d|weeks?|w|months?)");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?");

  private final ZonedDateTime now;

  private QuietWords(Instant now, ZoneId zone) {
    this.now = now.atZone(zone);
  }

  /** Empty if it can't be read as a moment after now. */
  static Optional<Instant> until(String text, Instant now, ZoneId zone) {
    var words =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ")
            .replaceFirst("^(for|until|till|til|to) ", "");
    try {
      return new QuietWords(now, zone).read(words).filter(now::isBefore);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The same for whole days: on which day it is over. Empty if that is not a day to come. */
  public static Optional<LocalDate> dayAfter(String text, Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return until(text, now, zone).map(at -> at.atZone(zone).toLocalDate()).filter(today::isBefore);
  }

  private Optional<Instant> read(String words) {
    return length(words).or(() -> time(words).map(this::next)).or(() -> dayAndTime(words));
  }

  private Optional<Instant> length(String words) {
    var match = LENGTH.matcher(words);
    if (!match.matches()) {
      return Optional.empty();
    }
    int number =
        switch (match.group(1)) {
          case "a", "an", "one" -> 1;
          case "two" -> 2;
          case "three" -> 3;
          default -> Integer.parseInt(match.group(1));
        };
    var unit = match.group(2);
    var end =
        unit.startsWith("mi")
            ? now.plusMinutes(number)
            : unit.startsWith("mo")
                ? now.plusMonths(number)
                : switch (unit.charAt(0)) {
                  case 'h' -> now.plusHours(number);
                  case 'd' -> now.plusDays(number);
                  default -> now.plusWeeks(number);
                };
    return Optional.of(end.toInstant());
  }

  private Instant next(LocalTime time) {
    return QuietUntil.time(time, now.toInstant(), now.getZone());
  }

  private Optional<Instant> dayAndTime(String words) {
    var parts = words.split(" (?:at )?", 2);
    var day = day(parts[0]);
    if (day == null) {
      return Optional.empty();
    }
    if (parts.length == 1) {
      return Optional.of(
          parts[0].equals("tonight") ? next(TONIGHT) : QuietUntil.day(day, now.getZone()));
    }
    return time(parts[1])
        .map(
            time ->
                QuietUntil.time(
                    time, QuietUntil.day(day, now.getZone()).minusNanos(1), now.getZone()));
  }

  private @Nullable LocalDate day(String word) {
    var today = now.toLocalDate();
    if (word.equals("today") || word.equals("tonight")) {
      return today;
    }
    if (word.equals("tomorrow")) {
      return today.plusDays(1);
    }
    for (var weekday : DayOfWeek.values()) {
      var name = weekday.name().toLowerCase(Locale.ROOT);
      if (word.length() >= 3 && name.startsWith(word)) {
        return today.with(TemporalAdjusters.next(weekday));
      }
    }
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  private static Optional<LocalTime> time(String words) {
    if (words.equals("noon") || words.equals("midday")) {
      return Optional.of(LocalTime.NOON);
    }
    var match = TIME.matcher(words);
    if (!match.matches() || (match.group(2) == null && match.group(3) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(match.group(1));
    if (match.group(3) != null) {
      hour = hour % 12 + (match.group(3).equals("pm") ? 12 : 0);
    }
    int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    return Optional.of(LocalTime.of(hour, minute));
  }
}
