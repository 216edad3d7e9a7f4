package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person's shifts: a weekly pattern by the day on which a shift begins, and changes for single
 * dates (M31). A change replaces the pattern of its date; an empty list means a day off.
 */
public record Rota(Map<DayOfWeek, List<Shift>> weekly, Map<LocalDate, List<Shift>> changes) {
  public static final Rota NONE = new Rota(Map.of(), Map.of());

  public Rota {
    weekly = copyOf(weekly);
    changes = copyOf(changes);
  }

  /** The same shift on each of these days. */
  public static Rota weekly(Collection<DayOfWeek> days, Shift shift) {
    return NONE.and(days, shift);
  }

  /** This rota and one more shift on each of these days. */
  public Rota and(Collection<DayOfWeek> days, Shift shift) {
    Map<DayOfWeek, List<Shift>> more = new EnumMap<>(DayOfWeek.class);
    more.putAll(weekly);
    for (DayOfWeek day : days) {
      List<Shift> shifts = new ArrayList<>(more.getOrDefault(day, List.of()));
      shifts.add(shift);
      more.put(day, shifts);
    }
    return new Rota(more, changes);
  }

  /** This rota with other shifts, or none, beginning on that date. */
  public Rota changedOn(LocalDate date, List<Shift> shifts) {
    Map<LocalDate, List<Shift>> more = new HashMap<>(changes);
    more.put(date, shifts);
    return new Rota(weekly, more);
  }

  /** Only the pattern, without the changes for single dates. */
  public Rota withoutChanges() {
    return new Rota(weekly, Map.of());
  }

  public List<Shift> shiftsOn(LocalDate date) {
    return changes.getOrDefault(date, shiftsOn(date.getDayOfWeek()));
  }

  List<Shift> shiftsOn(DayOfWeek day) {
    return weekly.getOrDefault(day, List.of());
  }

  Stream<WallSpan> quietBeginningOn(LocalDate date) {
    return shiftsOn(date).stream().filter(Shift::quiet).map(shift -> shift.beginningOn(date));
  }

  private static <K> Map<K, List<Shift>> copyOf(Map<K, List<Shift>> shifts) {
    Map<K, List<Shift>> copy = new HashMap<>();
    shifts.forEach((day, list) -> copy.put(day, List.copyOf(list)));
    return Map.copyOf(copy);
  }
}
