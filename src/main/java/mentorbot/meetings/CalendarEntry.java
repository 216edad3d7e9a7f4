package mentorbot.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * A meeting for people's calendars. {@code key} stays the same for as long as it is the same
 * meeting, and {@code sequence} grows with each change.
 */
public record CalendarEntry(
    String key, int sequence, Instant start, int minutes, boolean cancelled, Instant changedAt) {
  /** More than two years of weeks. */
  private static final int MOST_DATES = 110;

  /**
   * What calendars should know now: the meeting itself; with the first of a series all its dates;
   * with any of a series that has ended, that all that were called off are, and the later ones.
   */
  static List<CalendarEntry> of(StatelessSession session, Meeting meeting) {
    if (!meeting.inCalendars()) {
      return List.of();
    }
    boolean off = meeting.state() == Meeting.State.CANCELLED;
    var entries = new ArrayList<CalendarEntry>();
    itself(meeting).ifPresent(entries::add);
    var rows = new Meetings_(session);
    meeting
        .series()
        .flatMap(rows::series)
        .ifPresent(
            series -> {
              if (off && !series.open()) {
                rows.calledOffIn(series.id()).stream()
                    .filter(other -> !other.id().equals(meeting.id()) && other.inCalendars())
                    .forEach(other -> itself(other).ifPresent(entries::add));
              }
              entries.addAll(later(series, meeting, off));
            });
    return List.copyOf(entries);
  }

  private static Optional<CalendarEntry> itself(Meeting meeting) {
    return meeting
        .startsAt()
        .or(meeting::wasAt)
        .map(
            start ->
                new CalendarEntry(
                    meeting.calendarKey(),
                    meeting.sequence(),
                    start,
                    meeting.minutes(),
                    meeting.state() == Meeting.State.CANCELLED,
                    meeting.changedAt()));
  }

  /** For somebody who is not to be at it any more, whether or not it stands for the others. */
  static Optional<CalendarEntry> calledOff(Meeting meeting) {
    return itself(meeting).map(CalendarEntry::off);
  }

  private CalendarEntry off() {
    return new CalendarEntry(key, sequence, start, minutes, true, changedAt);
  }

  /** The same of the dates of a series that are in calendars and not planned yet. */
  static List<CalendarEntry> notPlannedYet(MeetingSeries series, Instant now) {
    return series.dates().after(series.plannedTo(), MOST_DATES).stream()
        .map(
            date ->
                new CalendarEntry(
                    series.key(date), 1, series.start(date), series.minutes(), true, now))
        .toList();
  }

  private static List<CalendarEntry> later(MeetingSeries series, Meeting meeting, boolean off) {
    boolean first = meeting.calendarKey().equals(series.key(series.firstOn()));
    if (off ? series.open() : !first || meeting.sequence() > 0) {
      return List.of();
    }
    var from = off ? series.plannedTo() : series.firstOn();
    return series.dates().after(from, MOST_DATES).stream()
        .map(
            date ->
                new CalendarEntry(
                    series.key(date),
                    off ? 1 : 0,
                    series.start(date),
                    series.minutes(),
                    off,
                    meeting.changedAt()))
        .toList();
  }

  /** The day by somebody's clock. */
  public java.time.LocalDate day(ZoneId zone) {
    return start.atZone(zone).toLocalDate();
  }
}
