package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person's shifts: one to four weeks that follow each other and begin again, by the day on which
 * a shift begins, and changes for single dates (M31). {@code anchor} is a Monday on which the first
 * of the weeks begins, before or after any date asked about. A change replaces the pattern of its
 * date; an empty list means a day off.
 */
public record Rota(
    List<Map<DayOfWeek, List<Shift>>> weeks,
    LocalDate anchor,
    Map<LocalDate, List<Shift>> changes) {
  public static final int MOST_WEEKS = 4;

  private static final LocalDate SOME_MONDAY = LocalDate.of(1970, 1, 5);

  public static final Rota NONE = new Rota(Map.of(), Map.of());

  public Rota {
    if (weeks.isEmpty() || weeks.size() > MOST_WEEKS) {
      throw new IllegalArgumentException("A rota repeats every 1 to 4 weeks, not " + weeks.size());
    }
    if (anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("A rota begins on a Monday, not on " + anchor);
    }
    weeks = weeks.stream().map(Rota::copyOf).toList();
    changes = copyOf(changes);
  }

  /** The same every week. */
  public Rota(Map<DayOfWeek, List<Shift>> weekly, Map<LocalDate, List<Shift>> changes) {
    this(List.of(weekly), SOME_MONDAY, changes);
  }

  /** The same shift on each of these days. */
  public static Rota weekly(Collection<DayOfWeek> days, Shift shift) {
    return NONE.and(days, shift);
  }

  /** Weeks without shifts, of which the given one is the one that {@code day} lies in. */
  public static Rota alternating(int weeks, int thisWeek, LocalDate day) {
    return new Rota(
        Collections.nCopies(weeks, Map.of()), mondayOf(day).minusWeeks(thisWeek), Map.of());
  }

  /** This rota and one more shift on each of these days of the first week. */
  public Rota and(Collection<DayOfWeek> days, Shift shift) {
    return and(0, days, shift);
  }

  /** This rota and one more shift on each of these days of that week, counted from 0. */
  public Rota and(int week, Collection<DayOfWeek> days, Shift shift) {
    Map<DayOfWeek, List<Shift>> more = new EnumMap<>(DayOfWeek.class);
    more.putAll(weeks.get(week));
    for (DayOfWeek day : days) {
      List<Shift> shifts = new ArrayList<>(more.getOrDefault(day, List.of()));
      shifts.add(shift);
      more.put(day, shifts);
    }
    List<Map<DayOfWeek, List<Shift>>> changed = new ArrayList<>(weeks);
    changed.set(week, more);
    return new Rota(changed, anchor, changes);
  }

  /** This rota with other shifts, or none, beginning on that date. */
  public Rota changedOn(LocalDate date, List<Shift> shifts) {
    Map<LocalDate, List<Shift>> more = new HashMap<>(changes);
    more.put(date, shifts);
    return new Rota(weeks, anchor, more);
  }

  /** Only the pattern, without the changes for single dates. */
  public Rota withoutChanges() {
    return new Rota(weeks, anchor, Map.of());
  }

  public List<Shift> shiftsOn(LocalDate date) {
    List<Shift> changed = changes.get(date);
    return changed == null
        ? weeks.get(weekOf(date)).getOrDefault(date.getDayOfWeek(), List.of())
        : changed;
  }

  /** Which of the weeks this date lies in, counted from 0. */
  public int weekOf(LocalDate date) {
    return Math.floorMod(ChronoUnit.WEEKS.between(anchor, mondayOf(date)), weeks.size());
  }

  public boolean alternates() {
    return weeks.size() > 1;
  }

  Stream<WallSpan> quietBeginningOn(LocalDate date) {
    return shiftsOn(date).stream().filter(Shift::quiet).map(shift -> shift.beginningOn(date));
  }

  private static LocalDate mondayOf(LocalDate date) {
    return date.minusDays(date.getDayOfWeek().getValue() - 1L);
  }

  private static <K> Map<K, List<Shift>> copyOf(Map<K, List<Shift>> shifts) {
    Map<K, List<Shift>> copy = new HashMap<>();
    shifts.forEach((day, list) -> copy.put(day, List.copyOf(list)));
    return Map.copyOf(copy);
  }
}
