package mentorbot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.agreement.Terms;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.CommonTimes;
import mentorbot.calendar.CommonTimes.Found;
import mentorbot.calendar.CommonTimes.Side;
import mentorbot.calendar.CommonTimes.Wanted;
import mentorbot.calendar.Span;
import mentorbot.calendar.WorkingDays;
import mentorbot.mentorships.OnBreak;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** Finds what {@link CommonTimes} needs: agreement, hours, and what people have already. */
public final class TimeFinder {
  /** Nobody is asked to be there sooner. */
  private static final Duration NOTICE = Duration.ofHours(18);

  /** A little before the rhythm's next date is fine too. */
  private static final int DAYS_BEFORE = 2;

  private final Hours hours;
  private final WorkingDays working;

  public TimeFinder(Hours hours, WorkingDays working) {
    this.hours = hours;
    this.working = working;
  }

  /** The first of the people goes by whose clock the half hours are. */
  Found find(
      StatelessSession session,
      String mentorship,
      Terms terms,
      List<String> people,
      Optional<Meeting> moved,
      Instant now) {
    var sides = new ArrayList<Side>();
    for (var person : people) {
      sides.add(new Side(hours.of(session, person), busy(session, person, moved)));
    }
    var zone = sides.get(0).hours().zone();
    var due =
        moved.isPresent()
            ? moved.flatMap(meeting -> dayOf(meeting, zone))
            : nextInRhythm(session, mentorship, terms.meetingCadence(), terms.startedOn(), zone);
    var from = from(due, zone, now);
    for (var person : backBy(session, mentorship, people, now, from)) {
      sides.add(new Side(hours.of(session, person), busy(session, person, moved)));
    }
    var wanted =
        new Wanted(
            terms.meetingMinutes(),
            Set.copyOf(terms.preferredDays()),
            terms.preferredFrom(),
            terms.preferredUntil());
    return CommonTimes.find(sides, wanted, working, from);
  }

  /** Those of a group whose break is over by then: they are not asked, and will be there. */
  private static List<String> backBy(
      StatelessSession session, String mentorship, List<String> asked, Instant now, Instant from) {
    var breaks = OnBreak.of(session, mentorship);
    return breaks.people(now).stream()
        .filter(person -> !asked.contains(person) && !breaks.is(person, from))
        .toList();
  }

  private static Instant from(Optional<LocalDate> due, ZoneId zone, Instant now) {
    var soonest = now.plus(NOTICE);
    return due.map(day -> day.minusDays(DAYS_BEFORE).atStartOfDay(zone).toInstant())
        .filter(soonest::isBefore)
        .orElse(soonest);
  }

  private static Optional<LocalDate> dayOf(Meeting meeting, ZoneId zone) {
    return meeting.startsAt().or(meeting::wasAt).map(start -> start.atZone(zone).toLocalDate());
  }

  /** A step of the rhythm after the last one; empty before the first. */
  static Optional<LocalDate> nextInRhythm(
      StatelessSession session,
      String mentorship,
      Cadence cadence,
      LocalDate startedOn,
      ZoneId zone) {
    return new Meetings_(session)
        .lastStanding(mentorship)
        .map(last -> last.atZone(zone).toLocalDate())
        .map(last -> stepAfter(cadence, startedOn, last));
  }

  /** As long after that day as the cadence has between its dates then. */
  static LocalDate stepAfter(Cadence cadence, LocalDate countedFrom, LocalDate day) {
    var one = cadence.next(countedFrom, day);
    var other = cadence.next(countedFrom, one);
    return day.plusDays(ChronoUnit.DAYS.between(one, other));
  }

  /** Neither where it stood nor what was on offer for it is proposed again. */
  private static List<Span> busy(StatelessSession session, String person, Optional<Meeting> moved) {
    var spans = new ArrayList<Span>();
    for (var meeting : new Meetings_(session).openOf(person)) {
      meeting.startsAt().ifPresent(start -> spans.add(span(start, meeting.minutes())));
    }
    moved.ifPresent(
        meeting -> {
          meeting.wasAt().ifPresent(was -> spans.add(span(was, meeting.minutes())));
          new Meetings_(session)
              .slots(meeting.id())
              .forEach(slot -> spans.add(span(slot.startsAt(), meeting.minutes())));
        });
    return spans;
  }

  private static Span span(Instant start, int minutes) {
    return new Span(start, start.plus(Duration.ofMinutes(minutes)));
  }

  /** Whether this person's hours, or a public holiday, speak against this time. */
  boolean clashes(StatelessSession session, String person, Instant start, int minutes) {
    var theirs = hours.of(session, person);
    var length = Duration.ofMinutes(minutes);
    return !theirs.openIn(start, length).equals(length)
        || working.holidays().isHoliday(theirs.dateAt(start));
  }
}
