package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Which days count when somebody is given time to answer: neither weekends nor public holidays nor
 * the person's own leave (M4, M31). The weekend may be any days, but not all seven.
 */
public record WorkingDays(Set<DayOfWeek> weekend, HolidayCalendar holidays) {
  public WorkingDays {
    weekend = Set.copyOf(weekend);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("A week needs at least one working day");
    }
  }

  public static WorkingDays mondayToFriday(HolidayCalendar holidays) {
    return new WorkingDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
  }

  /** Whether people work on this day, leave aside. */
  public boolean isWorkingDay(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.isHoliday(day);
  }

  /**
   * The moment when the person has had so many working days: counted from when they could first see
   * something, to the same time of day, and then an open moment on a working day. None at all (zero
   * days) is that first moment. Empty if {@link OpenHours#HORIZON} is not enough.
   */
  public Optional<Instant> after(Instant from, int workingDays, OpenHours hours) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days can't be negative: " + workingDays);
    }
    return firstWorkingMoment(from, hours)
        .flatMap(seen -> sameTimeLater(seen, workingDays, hours))
        .flatMap(due -> firstWorkingMoment(due, hours));
  }

  private Optional<Instant> firstWorkingMoment(Instant from, OpenHours hours) {
    Instant horizon = from.plus(OpenHours.HORIZON);
    Optional<Instant> open = hours.nextOpen(from);
    while (open.isPresent() && open.get().isBefore(horizon)) {
      LocalDate day = hours.dateAt(open.get());
      if (isWorkingDayOf(day, hours)) {
        return open;
      }
      open = hours.nextOpen(WallSpan.first(day.plusDays(1).atStartOfDay(), hours.zone()));
    }
    return Optional.empty();
  }

  private Optional<Instant> sameTimeLater(Instant seen, int workingDays, OpenHours hours) {
    if (workingDays == 0) {
      return Optional.of(seen);
    }
    LocalDateTime start = LocalDateTime.ofInstant(seen, hours.zone());
    LocalTime time = start.toLocalTime();
    LocalDate day = start.toLocalDate();
    LocalDate last = day.plusDays(OpenHours.HORIZON.toDays());
    int counted = 0;
    while (counted < workingDays && day.isBefore(last)) {
      day = day.plusDays(1);
      counted += isWorkingDayOf(day, hours) ? 1 : 0;
    }
    return counted == workingDays
        ? Optional.of(WallSpan.first(day.atTime(time), hours.zone()))
        : Optional.empty();
  }

  private boolean isWorkingDayOf(LocalDate day, OpenHours hours) {
    return isWorkingDay(day) && !hours.isOnLeave(day);
  }
}
