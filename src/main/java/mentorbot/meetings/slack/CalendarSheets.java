package mentorbot.meetings.slack;

import java.util.List;
import java.util.Locale;
import mentorbot.meetings.CalendarEntry;
import mentorbot.meetings.CalendarFile;
import mentorbot.meetings.CalendarFile.Labels;
import mentorbot.meetings.Told;
import mentorbot.meetings.WithoutYouNotice.Without;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.slack.NoticeRenderer.Reader;

/** The calendar file that comes with a time that stands, or was called off. */
final class CalendarSheets {
  /** Enough to tell two meetings of a day apart, and short enough to be read. */
  private static final int OF_ID = 4;

  private CalendarSheets() {}

  static Enclosed of(Told told, Reader reader) {
    var words = reader.words();
    var first = told.calendar().get(0);
    var place = told.card().place().orElseGet(() -> words.say("meetings.calendar.huddle"));
    var name = name(told.card().id(), first, told.card().step(), reader);
    return of(told.calendar(), place, name, reader);
  }

  /** What goes out of the calendar of somebody who is not to be there any more. */
  static Enclosed of(Without without, Reader reader) {
    var first = without.calendar().get(0);
    var name = name(without.mentorship(), first, first.sequence(), reader);
    return of(without.calendar(), reader.words().say("meetings.calendar.huddle"), name, reader);
  }

  private static Enclosed of(
      List<CalendarEntry> calendar, String place, String name, Reader reader) {
    var words = reader.words();
    var first = calendar.get(0);
    var labels =
        new Labels(
            words.say("meetings.calendar.summary"),
            place,
            words.say("meetings.calendar.description"));
    var title =
        first.cancelled()
            ? words.say("meetings.calendar.off", "day", first.day(reader.zone()))
            : words.say("meetings.calendar.title", "day", first.day(reader.zone()));
    return new Enclosed(
        words.mrkdwn("meetings.calendar.comment"),
        List.of(new Sheet(name, title, CalendarFile.of(calendar, labels))),
        words.mrkdwn("meetings.calendar.otherwise"),
        first.changedAt());
  }

  /** Another one for each change: by its name it is known whether it has arrived. */
  private static String name(String id, CalendarEntry first, int step, Reader reader) {
    return String.format(
        Locale.ROOT,
        "mentoring-%s-%s-%d.ics",
        first.day(reader.zone()),
        id.substring(0, Math.min(OF_ID, id.length())),
        step);
  }
}
