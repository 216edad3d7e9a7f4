package mentorbot.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.PreferredHour;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** Leaves in the outbox what those who are to meet are to be told; each notice is of one step. */
final class Telling {
  private Telling() {}

  /** Those whose turn it is. */
  static void offered(StatelessSession session, Circle circle, Instant now) {
    circle.all().stream()
        .filter(MeetingParty::turn)
        .forEach(party -> put(session, circle, party.person(), OfferNotice.NAME, now));
  }

  /** Everybody, with a file for their calendars; and what comes before and after it. */
  static void stands(StatelessSession session, Circle circle, Hours hours, Instant now) {
    circle.people().forEach(person -> put(session, circle, person, StandsNotice.NAME, now));
    reminders(session, circle, hours, now);
  }

  /** Somebody who is let in later, perhaps again. */
  static void standsFor(StatelessSession session, Circle circle, Instant now) {
    var meeting = circle.meeting();
    var occasion = meeting.step() + " for them from " + now.getEpochSecond();
    Outbox.put(
        session,
        NewNotice.on(circle.me().person(), StandsNotice.NAME, meeting.id(), occasion, now));
  }

  /** The others; who called it off too, if it has to go from their calendar. */
  static void cancelled(StatelessSession session, Circle circle, Instant now) {
    circle.others().forEach(o -> put(session, circle, o.person(), CancelledNotice.NAME, now));
    if (circle.meeting().inCalendars()) {
      put(session, circle, circle.me().person(), CancelledNotice.NAME, now);
    }
  }

  static void reminders(StatelessSession session, Circle circle, Hours hours, Instant now) {
    var end = circle.meeting().endsAt().orElseThrow();
    for (var party : circle.all()) {
      remind(session, circle, party.person(), HappenedNotice.NAME, end);
      if (leads(session, circle, party.person())) {
        agenda(session, circle, party.person(), hours, now)
            .ifPresent(
                moment -> remind(session, circle, party.person(), AgendaNotice.NAME, moment));
      }
    }
  }

  private static boolean leads(StatelessSession session, Circle circle, String person) {
    return new Mentorships_(session)
        .participant(circle.meeting().mentorship(), person)
        .filter(party -> party.role() != Participant.Role.MENTOR)
        .isPresent();
  }

  /** Who leads prepares (R55): at their own hour the day before, if that is still to come. */
  private static Optional<Instant> agenda(
      StatelessSession session, Circle circle, String person, Hours hours, Instant now) {
    var start = circle.meeting().startsAt().orElseThrow();
    var open = hours.of(session, person);
    var dayBefore = open.dateAt(start).minusDays(1).atStartOfDay(open.zone()).toInstant();
    var time = hours.promptHour(session, person).time();
    return PreferredHour.daily(time)
        .next(dayBefore, open)
        .filter(moment -> moment.isAfter(now) && moment.isBefore(start));
  }

  /**
   * What waits to be asked the day before is asked at the hour this person has now. Where that has
   * passed, it stays as it was.
   */
  static void agendaAnew(
      StatelessSession session, Circle circle, String person, Hours hours, Instant now) {
    var id = circle.meeting().id();
    var me = List.of(person);
    boolean waits =
        !Outbox.waitingFor(session, AgendaNotice.NAME, id, me).isEmpty()
            && Outbox.lastSent(session, AgendaNotice.NAME, id, me).isEmpty();
    if (waits && circle.meeting().state() == Meeting.State.AGREED) {
      agenda(session, circle, person, hours, now)
          .ifPresent(
              moment -> {
                Outbox.purge(session, AgendaNotice.NAME, id, me);
                remind(session, circle, person, AgendaNotice.NAME, moment);
              });
    }
  }

  /** Once for each moment: a meeting that comes back to its old time is not asked about twice. */
  private static void remind(
      StatelessSession session, Circle circle, String person, String kind, Instant when) {
    var occasion = "at " + when.getEpochSecond();
    Outbox.put(session, NewNotice.on(person, kind, circle.meeting().id(), occasion, when));
  }

  static void put(
      StatelessSession session, Circle circle, String person, String kind, Instant when) {
    var meeting = circle.meeting();
    Outbox.put(session, NewNotice.on(person, kind, meeting.id(), "" + meeting.step(), when));
  }
}
