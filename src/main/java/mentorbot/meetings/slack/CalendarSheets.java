package mentorbot.meetings.slack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mentorbot.meetings.CalendarEntry;
import mentorbot.meetings.CalendarFile;
import mentorbot.meetings.CalendarFile.Labels;
import mentorbot.meetings.Told;
import mentorbot.meetings.WithoutYouNotice.Without;
import mentorbot.slack.Cut;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** The calendar file that comes with a time that stands, or was called off. */
final class CalendarSheets {
  /** Enough to tell two meetings of a day apart, and short enough to be read. */
  private static final int OF_ID = 4;

  /** Of a calendar's narrow column, without what stands before the names. */
  private static final int LONGEST_NAMES = 40;

  private static final int LONGEST_NAME = 20;

  private CalendarSheets() {}

  static Enclosed of(Told told, Reader reader) {
    var words = reader.words();
    var first = told.calendar().get(0);
    var place = told.card().place().orElseGet(() -> words.say("meetings.calendar.huddle"));
    var name = name(told.card().id(), first, told.card().step(), reader);
    return of(told.calendar(), summary(told, words), place, name, reader);
  }

  /** What goes out of the calendar of somebody who is not to be there any more. */
  static Enclosed of(Without without, Reader reader) {
    var first = without.calendar().get(0);
    var name = name(without.mentorship(), first, first.sequence(), reader);
    var place = reader.words().say("meetings.calendar.huddle");
    return of(without.calendar(), summary(reader.words(), without.names()), place, name, reader);
  }

  private static Enclosed of(
      List<CalendarEntry> calendar, String summary, String place, String name, Reader reader) {
    var words = reader.words();
    var first = calendar.get(0);
    var labels = new Labels(summary, place, words.say("meetings.calendar.description"));
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

  /**
   * By its own name where a group has one: its people chose it, and colleagues who see the calendar
   * learn less than from theirs.
   */
  private static String summary(Told told, Words words) {
    return told.card()
        .name()
        .map(name -> words.say("meetings.calendar.summary.with", "people", name))
        .orElseGet(() -> summary(words, told.names()));
  }

  /** Tells several of them apart; colleagues who see the calendar learn first names only. */
  private static String summary(Words words, List<String> names) {
    var all = names.stream().map(CalendarSheets::firstName).toList();
    if (all.isEmpty()) {
      return words.say("meetings.calendar.summary");
    }
    int shown = 1;
    int length = all.get(0).length();
    while (shown < all.size() && length + all.get(shown).length() <= LONGEST_NAMES) {
      length += all.get(shown).length();
      shown++;
    }
    int more = all.size() - shown;
    return more == 0
        ? words.say("meetings.calendar.summary.with", "people", words.list(all))
        : words.say(
            "meetings.calendar.summary.more",
            "people",
            String.join(", ", all.subList(0, shown)),
            "more",
            more);
  }

  /** Not the title before it, such as "Dr.". */
  private static String firstName(String name) {
    var words = Stream.of(name.strip().split("\\s+")).toList();
    return Cut.to(
        words.stream().filter(word -> !word.endsWith(".")).findFirst().orElse(words.get(0)),
        LONGEST_NAME);
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
