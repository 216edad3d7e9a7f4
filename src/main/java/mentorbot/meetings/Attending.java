package mentorbot.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/**
 * Lets people of a group into its meetings and out of them as they join, leave, rest and come back:
 * the others meet. Where two are in it, both are at every meeting.
 */
final class Attending {
  private final Hours hours;
  private final Standing standing;

  Attending(Hours hours, Standing standing) {
    this.hours = hours;
    this.standing = standing;
  }

  /** Who is asked when times are offered by this person: all who are there and not on a break. */
  static List<String> asked(StatelessSession session, String mentorship, String user, Instant now) {
    var rows = new Mentorships_(session);
    if (!isGroup(session, mentorship)) {
      return rows.others(mentorship, "");
    }
    var breaks = OnBreak.of(session, mentorship);
    var here = rows.othersHere(mentorship, "");
    return rows.others(mentorship, "").stream()
        .filter(one -> one.equals(user) || (here.contains(one) && !breaks.is(one, now)))
        .toList();
  }

  /** Who is there at that moment of a group, as far as is known. */
  static List<String> there(
      StatelessSession session, String mentorship, Instant start, Instant now) {
    var breaks = OnBreak.of(session, mentorship);
    return new Mentorships_(session)
        .othersHere(mentorship, "").stream()
            .filter(one -> !breaks.is(one, now) && !breaks.is(one, start))
            .toList();
  }

  static boolean isGroup(StatelessSession session, String mentorship) {
    return new Mentorships_(session)
        .mentorship(mentorship)
        .filter(found -> found.form() == Form.GROUP)
        .isPresent();
  }

  /** Who could be at a meeting of a group that stands, and is not. */
  static List<String> missing(StatelessSession session, Meeting meeting, Instant now) {
    if (!isGroup(session, meeting.mentorship())) {
      return List.of();
    }
    var at =
        new Meetings_(session).parties(meeting.id()).stream().map(MeetingParty::person).toList();
    return there(session, meeting.mentorship(), meeting.startsAt().orElseThrow(), now).stream()
        .filter(person -> !at.contains(person))
        .toList();
  }

  static void add(StatelessSession session, Meeting meeting, String person, Hours hours) {
    var rows = new Meetings_(session);
    var zone = hours.zone(session, person);
    var before = rows.party(meeting.id(), person);
    var party = before.orElseGet(() -> new MeetingParty(meeting.id(), person, zone));
    party.comes(zone);
    if (before.isPresent()) {
      rows.change(party);
    } else {
      rows.add(party);
    }
  }

  /** The others meet without them, and what was in their calendar is taken out of it. */
  void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    release(session, mentorship, person, new Meetings_(session).openIn(mentorship.id()), now);
  }

  /** Whose account is gone is at nothing that the others of a group meet for. */
  void gone(StatelessSession session, String person, Instant now) {
    for (var meeting : new Meetings_(session).openOf(person)) {
      boolean without =
          meeting.state() == Meeting.State.AGREED
              && isGroup(session, meeting.mentorship())
              && !AbsenceEnding.anybodyAway(session, meeting.mentorship());
      if (without && !meeting.begun(now)) {
        Circle.of(session, meeting, person).ifPresent(circle -> release(session, circle, now));
      }
    }
  }

  /**
   * As whoever is on a break now and whoever is not have it: can be asked as often as one likes.
   */
  void align(StatelessSession session, Mentorship mentorship, Instant now) {
    var breaks = OnBreak.of(session, mentorship.id());
    for (var person : breaks.people(now)) {
      var over =
          new Meetings_(session)
              .openIn(mentorship.id()).stream()
                  .filter(meeting -> isOver(breaks, person, meeting, now))
                  .toList();
      release(session, mentorship, person, over, now);
    }
    letIn(session, mentorship, now);
  }

  /** Nobody on a break is asked anything; what stands after it stays theirs. */
  private static boolean isOver(OnBreak breaks, String person, Meeting meeting, Instant now) {
    return meeting.startsAt().map(start -> breaks.isFrom(person, now, start)).orElse(true);
  }

  /** What stands is theirs too from now on, with a file for their calendar. */
  void letIn(StatelessSession session, Mentorship mentorship, Instant now) {
    for (var meeting : new Meetings_(session).openIn(mentorship.id())) {
      if (meeting.state() != Meeting.State.AGREED || meeting.begun(now)) {
        continue;
      }
      for (var person : missing(session, meeting, now)) {
        add(session, meeting, person, hours);
        meeting.countsOn();
        new Meetings_(session).change(meeting);
        var circle = Circle.of(session, meeting, person).orElseThrow();
        circle.tellAgain(session);
        Telling.standsFor(session, circle, now);
        Telling.reminders(session, circle, hours, now);
      }
    }
  }

  private void release(
      StatelessSession session,
      Mentorship mentorship,
      String person,
      List<Meeting> meetings,
      Instant now) {
    boolean any = false;
    for (var meeting : meetings) {
      var circle = Circle.of(session, meeting, person).filter(found -> !meeting.begun(now));
      if (circle.isPresent()) {
        any |= meeting.inCalendars();
        release(session, circle.get(), now);
      }
    }
    if (any) {
      var occasion = String.valueOf(now.getEpochSecond());
      Outbox.put(
          session, NewNotice.on(person, WithoutYouNotice.NAME, mentorship.id(), occasion, now));
    }
    Outbox.homeStale(session, List.of(person));
  }

  private void release(StatelessSession session, Circle circle, Instant now) {
    var rows = new Meetings_(session);
    var meeting = circle.meeting();
    var gone = circle.me();
    gone.goes(now);
    rows.change(gone);
    if (meeting.inCalendars()) {
      meeting.countsOn();
    }
    rows.change(meeting);
    circle.tellAgain(session);
    if (meeting.state() == Meeting.State.OFFERED) {
      withoutOne(session, circle, now);
    }
  }

  /** An offer that waited for them alone stands now; one of theirs is made anew by somebody. */
  private void withoutOne(StatelessSession session, Circle circle, Instant now) {
    var meeting = circle.meeting();
    var left = circle.others();
    if (left.size() < 2 || meeting.madeBy().equals(circle.me().person())) {
      offTheTable(session, left, meeting, now);
      return;
    }
    var rest = new Circle(meeting, left.get(0), left.subList(1, left.size()));
    only(session, meeting, now)
        .filter(start -> rest.everybodyAgreed())
        .ifPresent(start -> standing.begin(session, rest, start, now));
  }

  private static Optional<Instant> only(StatelessSession session, Meeting meeting, Instant now) {
    var slots = new Meetings_(session).slots(meeting.id());
    return slots.size() == 1
        ? Optional.of(slots.get(0).startsAt()).filter(now::isBefore)
        : Optional.empty();
  }

  private static void offTheTable(
      StatelessSession session, List<MeetingParty> left, Meeting meeting, Instant now) {
    if (left.isEmpty()) {
      return;
    }
    var others = new ArrayList<>(left.subList(1, left.size()));
    var rest = new Circle(meeting, left.get(0), others);
    Answering.cancel(session, rest, Because.REGROUPED, Optional.empty(), now);
    rest.people().forEach(one -> Telling.put(session, rest, one, CancelledNotice.NAME, now));
  }
}
