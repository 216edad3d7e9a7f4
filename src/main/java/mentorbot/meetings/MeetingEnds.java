package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.PauseListener;
import mentorbot.people.AbsenceListener;
import mentorbot.people.Hours;
import mentorbot.people.HoursListener;
import org.hibernate.StatelessSession;

/**
 * What becomes of meetings when a relationship ends or rests, somebody's account is gone, or their
 * hours change.
 */
public final class MeetingEnds
    implements EndingListener, AbsenceListener, HoursListener, PauseListener, MembershipListener {
  private final Hours hours;
  private final TimeFinder finder;
  private final Attending attending;

  public MeetingEnds(Hours hours, TimeFinder finder, SeriesPlan series) {
    this.hours = hours;
    this.finder = finder;
    this.attending = new Attending(hours, new Standing(hours, series));
  }

  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    callOff(session, new Meetings_(session).openIn(mentorship.id()), Because.ENDED, now);
    new Meetings_(session).openSeries(mentorship.id()).ifPresent(series -> end(session, series));
    Gaps.close(session, mentorship.id());
  }

  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    attending.left(session, mentorship, person, now);
  }

  @Override
  public void joined(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    attending.letIn(session, mentorship, now);
  }

  @Override
  public void membersRest(StatelessSession session, Mentorship mentorship, Instant now) {
    if (mentorship.pausedUntil().isEmpty()) {
      attending.align(session, mentorship, now);
    }
  }

  /** What repeats goes on for as long as all have agreed to go on. */
  @Override
  public void endMoved(
      StatelessSession session, Mentorship mentorship, boolean later, Instant now) {
    goesOn(session, mentorship, now);
  }

  /** Whoever is back in a group is at what stands again. */
  @Override
  public void back(StatelessSession session, String person, Instant now) {
    new Mentorships_(session)
        .openOf(person).stream()
            .filter(Mentorship::runs)
            .forEach(mentorship -> attending.letIn(session, mentorship, now));
  }

  /** A group meets without one of its members. */
  private static boolean rests(StatelessSession session, Meeting meeting) {
    return AbsenceEnding.anybodyAway(session, meeting.mentorship());
  }

  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    var open =
        new Meetings_(session)
            .openOf(person).stream()
                .filter(m -> m.state() == Meeting.State.OFFERED || rests(session, m))
                .toList();
    callOff(session, open, Because.AWAY, now);
    attending.gone(session, person, now);
    open.stream()
        .filter(meeting -> rests(session, meeting))
        .map(Meeting::mentorship)
        .distinct()
        .flatMap(id -> new Meetings_(session).openSeries(id).stream())
        .forEach(series -> end(session, series));
  }

  /** Offers wait for nobody, and what stands before that day is off; a series goes on after it. */
  @Override
  public void paused(
      StatelessSession session, Mentorship mentorship, LocalDate until, Instant now) {
    var rests =
        new Meetings_(session)
            .openIn(mentorship.id()).stream()
                .filter(meeting -> begins(session, meeting, until))
                .toList();
    callOff(session, rests, Because.PAUSED, now);
    goesOn(session, mentorship, now);
  }

  private boolean begins(StatelessSession session, Meeting meeting, LocalDate until) {
    var anybody = new Meetings_(session).parties(meeting.id()).get(0).person();
    var end = until.atStartOfDay(hours.zone(session, anybody)).toInstant();
    return meeting.startsAt().map(end::isAfter).orElse(true);
  }

  @Override
  public void goesOn(StatelessSession session, Mentorship mentorship, Instant now) {
    var last = mentorship.endsOn();
    var rows = new Meetings_(session);
    var series = rows.openSeries(mentorship.id());
    if (last != null && series.isPresent()) {
      series.get().goesOnUntil(last);
      rows.change(series.get());
    }
  }

  private static void end(StatelessSession session, MeetingSeries series) {
    series.end();
    new Meetings_(session).change(series);
  }

  /**
   * One that has begun is left: it may be taking place. Everybody who can be told is, of all dates
   * of a series by the first of them.
   */
  private static void callOff(
      StatelessSession session, List<Meeting> meetings, Because why, Instant now) {
    var told = new HashSet<String>();
    for (var meeting : meetings) {
      var anybody = new Meetings_(session).parties(meeting.id()).get(0).person();
      var circle = Circle.of(session, meeting, anybody).orElseThrow();
      if (!meeting.begun(now)) {
        Answering.cancel(session, circle, why, Optional.empty(), now);
        if (told.add(meeting.series().orElse(meeting.id()))) {
          circle
              .people()
              .forEach(person -> Telling.put(session, circle, person, CancelledNotice.NAME, now));
        }
      }
    }
  }

  /**
   * Times are shown by the new clock, and what comes the day before comes at the new hour; a
   * meeting that no longer fits is asked about.
   */
  @Override
  public void hoursChanged(StatelessSession session, String person, Instant now) {
    for (var meeting : new Meetings_(session).openOf(person)) {
      var circle = Circle.of(session, meeting, person).orElseThrow();
      circle.tellAgain(session);
      Telling.agendaAnew(session, circle, person, hours, now);
      SuitsNotice.askIfNeeded(session, circle, hours, finder, now);
    }
  }
}
