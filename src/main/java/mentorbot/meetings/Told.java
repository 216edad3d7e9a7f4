package mentorbot.meetings;

import java.util.List;

/**
 * What a message about a meeting tells. {@code current}: nothing has changed since; else a newer
 * message says more. {@code calendar} is what people's calendars should know.
 */
public record Told(MeetingCard card, boolean current, List<CalendarEntry> calendar) {
  public Told {
    calendar = List.copyOf(calendar);
  }
}
