package mentorbot.meetings;

import java.util.List;

/**
 * What a message about a meeting tells. {@code current}: nothing has changed since; else a newer
 * message says more. {@code calendar} is what people's calendars should know, and {@code names} are
 * those of the others in it, as far as Slack told them.
 */
public record Told(
    MeetingCard card, boolean current, List<CalendarEntry> calendar, List<String> names) {
  public Told {
    names = List.copyOf(names);
    calendar = List.copyOf(calendar);
  }
}
