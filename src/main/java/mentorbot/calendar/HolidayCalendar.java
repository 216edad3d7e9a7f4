package mentorbot.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public holidays of a country or a part of it, with days the programme adds (the clinic's own) or
 * removes. A region is a code such as {@code gb}, {@code gb-sct} or {@code us-ny-nyc}: a country of
 * ISO 3166 and the library's own names of its parts. Days that are only observed, with work as
 * usual, are no holidays here.
 */
public final class HolidayCalendar {
  private final String region;
  private final Set<LocalDate> added;
  private final Set<LocalDate> removed;
  private final Map<Integer, Set<LocalDate>> publicHolidays = new ConcurrentHashMap<>();

  private HolidayCalendar(String region, Set<LocalDate> added, Set<LocalDate> removed) {
    this.region = region;
    this.added = Set.copyOf(added);
    this.removed = Set.copyOf(removed);
  }

  /** No holidays but these, for a programme that names its own. */
  public static HolidayCalendar ofDates(Set<LocalDate> dates) {
    return new HolidayCalendar("", dates, Set.of());
  }

  /** An unknown region is an IllegalArgumentException that names it and lists the known ones. */
  public static HolidayCalendar of(String region) {
    return of(region, Set.of(), Set.of());
  }

  /** The same, with more dates and without some; a date in both is removed. */
  public static HolidayCalendar of(String region, Set<LocalDate> added, Set<LocalDate> removed) {
    String code = region.toLowerCase(Locale.ROOT);
    requireKnown(region, code);
    return new HolidayCalendar(code, added, removed);
  }

  /** The countries whose holidays are known, as codes of two letters. */
  public static Set<String> countries() {
    // Exchanges and payment systems are in the library too, under longer names.
    return HolidayManager.getSupportedCalendarCodes().stream()
        .filter(code -> code.length() == 2)
        .map(code -> code.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public boolean isHoliday(LocalDate date) {
    if (removed.contains(date)) {
      return false;
    }
    return added.contains(date)
        || publicHolidays.computeIfAbsent(date.getYear(), this::publicHolidaysOf).contains(date);
  }

  private Set<LocalDate> publicHolidaysOf(int year) {
    if (region.isEmpty()) {
      return Set.of();
    }
    String[] code = region.split("-");
    String[] parts = Arrays.copyOfRange(code, 1, code.length);
    return country(code[0]).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, parts).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static HolidayManager country(String code) {
    return HolidayManager.getInstance(ManagerParameters.create(code));
  }

  private static void requireKnown(String region, String code) {
    String[] names = code.split("-", -1);
    refuseUnless(countries().contains(names[0]), region, "countries", countries());
    CalendarHierarchy place = country(names[0]).getCalendarHierarchy();
    for (int i = 1; i < names.length; i++) {
      Map<String, CalendarHierarchy> parts = place.getChildren();
      refuseUnless(
          parts.containsKey(names[i]), region, "parts of " + place.getId(), parts.keySet());
      place = Objects.requireNonNull(parts.get(names[i]));
    }
  }

  private static void refuseUnless(boolean known, String region, String what, Set<String> names) {
    if (!known) {
      throw new IllegalArgumentException(
          "No public holidays are known for the region '%s'; known %s: %s"
              .formatted(region, what, String.join(", ", new TreeSet<>(names))));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HolidayCalendar calendar
        && region.equals(calendar.region)
        && added.equals(calendar.added)
        && removed.equals(calendar.removed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(region, added, removed);
  }

  @Override
  public String toString() {
    return "HolidayCalendar[" + region + " +" + added.size() + " -" + removed.size() + "]";
  }
}
