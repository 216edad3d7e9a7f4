package mentorbot.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often something comes round, as the agreement says (R36, R52): a step that repeats without
 * end, after none or a few phases that lead to it (R59: it may taper). The start itself is no date
 * of the cadence; the first one is a step later. Months are counted from the start of their phase,
 * so the 31st comes back after a February.
 */
public record Cadence(List<Phase> phases, Step then) {
  private static final int MOST_PHASES = 6;
  private static final Pattern PART = Pattern.compile("([1-9][0-9]?)([dwm])(?:\\*([1-9][0-9]?))?");

  /** What is counted, and how many of them one step may have. */
  public enum Unit {
    DAYS("d", ChronoUnit.DAYS, 84),
    WEEKS("w", ChronoUnit.WEEKS, 12),
    MONTHS("m", ChronoUnit.MONTHS, 12);

    private final String letter;
    private final ChronoUnit unit;
    private final int most;

    Unit(String letter, ChronoUnit unit, int most) {
      this.letter = letter;
      this.unit = unit;
      this.most = most;
    }

    private static Unit of(String letter) {
      return Stream.of(values()).filter(unit -> unit.letter.equals(letter)).findAny().orElseThrow();
    }
  }

  /** Every so many days, weeks or months: at most 84, 12 or 12. */
  public record Step(int every, Unit unit) {
    public Step {
      if (every < 1 || every > unit.most) {
        throw new IllegalArgumentException(
            "Every %d %s: from 1 to %d".formatted(every, lowerCase(unit), unit.most));
      }
    }

    private LocalDate from(LocalDate anchor, long times) {
      return anchor.plus(times * every, unit.unit);
    }

    /** How many steps lie at or before the date, counted from the anchor; never one too few. */
    private long stepsUntil(LocalDate anchor, LocalDate date) {
      long steps = Math.max(0, unit.unit.between(anchor, date) / every);
      while (!from(anchor, steps + 1).isAfter(date)) {
        steps++;
      }
      return steps;
    }

    private static String lowerCase(Unit unit) {
      return unit.name().toLowerCase(Locale.ROOT);
    }

    private String format() {
      return every + unit.letter;
    }
  }

  /** A step taken so many times, 1 to 99. */
  public record Phase(Step step, int times) {
    public Phase {
      if (times < 1 || times > 99) {
        throw new IllegalArgumentException("A phase has 1 to 99 dates, not " + times);
      }
    }

    private LocalDate end(LocalDate start) {
      return step.from(start, times);
    }

    private String format() {
      return step.format() + "*" + times;
    }
  }

  public Cadence {
    phases = List.copyOf(phases);
    if (phases.size() > MOST_PHASES) {
      throw new IllegalArgumentException("A cadence tapers in at most " + MOST_PHASES + " phases");
    }
  }

  public static Cadence everyDays(int days) {
    return new Cadence(List.of(), new Step(days, Unit.DAYS));
  }

  public static Cadence everyWeeks(int weeks) {
    return new Cadence(List.of(), new Step(weeks, Unit.WEEKS));
  }

  public static Cadence everyMonths(int months) {
    return new Cadence(List.of(), new Step(months, Unit.MONTHS));
  }

  /** This step so many times first, then the other cadence. */
  public Cadence taperingTo(int times, Cadence later) {
    List<Phase> all = new ArrayList<>(phases);
    all.add(new Phase(then, times));
    all.addAll(later.phases);
    return new Cadence(all, later.then);
  }

  /** The first date of the cadence after the given one. */
  public LocalDate next(LocalDate start, LocalDate after) {
    LocalDate anchor = start;
    for (Phase phase : phases) {
      LocalDate end = phase.end(anchor);
      if (end.isAfter(after)) {
        return nextWithin(phase.step, anchor, after);
      }
      anchor = end;
    }
    return nextWithin(then, anchor, after);
  }

  /** The dates after the start, up to the end and including it. */
  public Stream<LocalDate> dates(LocalDate start, LocalDate end) {
    return Stream.iterate(
        next(start, start), date -> !date.isAfter(end), date -> next(start, date));
  }

  private static LocalDate nextWithin(Step step, LocalDate anchor, LocalDate after) {
    return step.from(anchor, step.stepsUntil(anchor, after) + 1);
  }

  /**
   * For storage, in at most 45 characters: {@code 2w} is fortnightly, {@code 2w*3,1m} is three
   * times so and then monthly.
   */
  public String format() {
    return Stream.concat(phases.stream().map(Phase::format), Stream.of(then.format()))
        .collect(Collectors.joining(","));
  }

  /** Reads what {@link #format} wrote; anything else is an IllegalArgumentException. */
  public static Cadence parse(String text) {
    List<Phase> phases = new ArrayList<>();
    String[] parts = text.split(",", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      Matcher part = match(parts[i], text);
      if (part.group(3) == null) {
        throw notACadence(text);
      }
      phases.add(new Phase(step(part), Integer.parseInt(part.group(3))));
    }
    Matcher last = match(parts[parts.length - 1], text);
    if (last.group(3) != null) {
      throw notACadence(text);
    }
    return new Cadence(phases, step(last));
  }

  private static Matcher match(String part, String text) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      throw notACadence(text);
    }
    return matcher;
  }

  private static Step step(Matcher part) {
    return new Step(Integer.parseInt(part.group(1)), Unit.of(part.group(2)));
  }

  private static IllegalArgumentException notACadence(String text) {
    return new IllegalArgumentException(
        "Not a cadence: '" + text + "'; write 2w for every two weeks, or 2w*3,1m to taper");
  }
}
