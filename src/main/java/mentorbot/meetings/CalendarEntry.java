package mentorbot.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
   * with the last one planned of a series that has ended, that the later ones are off too.
   */
  static List<CalendarEntry> of(StatelessSession session, Meeting meeting) {
    if (!meeting.inCalendars()) {
      return List.of();
    }
    boolean off = meeting.state() == Meeting.State.CANCELLED;
    var entries = new ArrayList<CalendarEntry>();
    meeting
        .startsAt()
        .or(meeting::wasAt)
        .ifPresent(
            start ->
                entries.add(
                    new CalendarEntry(
                        meeting.calendarKey(),
                        meeting.sequence(),
                        start,
                        meeting.minutes(),
                        off,
                        meeting.changedAt())));
    meeting
        .series()
        .flatMap(new Meetings_(session)::series)
        .ifPresent(series -> entries.addAll(later(series, meeting, off)));
    return List.copyOf(entries);
  }

  private static List<CalendarEntry> later(MeetingSeries series, Meeting meeting, boolean off) {
    boolean first = meeting.calendarKey().equals(series.key(series.firstOn()));
    boolean last = meeting.calendarKey().equals(series.key(series.plannedTo()));
    if (off ? series.open() || !last : !first || meeting.sequence() > 0) {
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
