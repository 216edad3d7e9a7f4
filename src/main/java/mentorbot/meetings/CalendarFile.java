package mentorbot.meetings;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/**
 * The text of a calendar file (RFC 5545, 5546) that any calendar opens without an account. Moments
 * are in universal time, so every date of a series is right on both sides of a change of clocks.
 */
public final class CalendarFile {
  private static final String DOMAIN = "@mentorbot.invalid";

  /** Time to take the gloves off and find a quiet place. */
  private static final Trigger BEFORE =
      new Trigger(biweekly.util.Duration.builder().prior(true).minutes(10).build(), Related.START);

  private CalendarFile() {}

  /** What an entry says to whoever opens it; never what is to be talked about. */
  public record Labels(String summary, String place, String description) {}

  /** All of them are new or changed, or all are called off. */
  public static String of(List<CalendarEntry> entries, Labels labels) {
    var calendar = new ICalendar();
    calendar.setProductId("-//mentorbot//meetings//EN");
    boolean off = entries.stream().allMatch(CalendarEntry::cancelled);
    calendar.setMethod(off ? new Method(Method.CANCEL) : new Method(Method.PUBLISH));
    entries.forEach(entry -> calendar.addEvent(event(entry, labels)));
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(CalendarEntry entry, Labels labels) {
    var event = new VEvent();
    event.setUid(entry.key() + DOMAIN);
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(entry.changedAt()));
    event.setDateStart(Date.from(entry.start()), true);
    event.setDateEnd(Date.from(entry.start().plus(Duration.ofMinutes(entry.minutes()))), true);
    event.setSummary(labels.summary());
    event.setLocation(labels.place());
    event.setDescription(labels.description());
    event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
    if (!entry.cancelled()) {
      event.addAlarm(VAlarm.display(BEFORE, labels.summary()));
    }
    // Asked for by RFC 5546; the address is one that nobody can write to.
    event.setOrganizer(new Organizer("mentorbot", "noreply" + DOMAIN));
    return event;
  }
}
