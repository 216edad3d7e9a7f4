package mentorbot.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** A meeting and all who are to be at it, seen by one of them. */
record Circle(Meeting meeting, MeetingParty me, List<MeetingParty> others) {
  /** Empty for whoever is not to be at it. */
  static Optional<Circle> of(StatelessSession session, Meeting meeting, String person) {
    var parties = new Meetings_(session).parties(meeting.id());
    return parties.stream()
        .filter(party -> party.person().equals(person))
        .findFirst()
        .map(me -> new Circle(meeting, me, parties.stream().filter(party -> party != me).toList()));
  }

  static Optional<Circle> of(StatelessSession session, String meeting, String person) {
    return new Meetings_(session).meeting(meeting).flatMap(found -> of(session, found, person));
  }

  /** Whether a relationship is neither resting nor over. */
  static boolean runs(StatelessSession session, String mentorship) {
    return new Mentorships_(session).mentorship(mentorship).filter(Mentorship::runs).isPresent();
  }

  /** The same for another of its people. */
  Circle seenBy(String person) {
    var all = all();
    var them = all.stream().filter(p -> p.person().equals(person)).findFirst().orElseThrow();
    return new Circle(meeting, them, all.stream().filter(party -> party != them).toList());
  }

  /** Whoever made the offer is asked for another one. */
  boolean noneSuited() {
    return meeting.state() == Meeting.State.OFFERED
        && all().stream().anyMatch(p -> p.turn() && p.person().equals(meeting.madeBy()));
  }

  boolean everybodyAgreed() {
    return me.agreed() && others.stream().allMatch(MeetingParty::agreed);
  }

  List<MeetingParty> all() {
    var all = new java.util.ArrayList<>(others);
    all.add(me);
    return all;
  }

  List<String> people() {
    return all().stream().map(MeetingParty::person).toList();
  }

  /**
   * Writes the meeting and its people; what was sent about it, and Home, will say how it stands.
   */
  void save(StatelessSession session) {
    var rows = new Meetings_(session);
    // Always the meeting too: of two acts at once one notices the other by its version.
    rows.change(meeting);
    if (meeting.state() != Meeting.State.AGREED) {
      meeting.series().ifPresent(rows::fillAnew);
    }
    for (var party : all()) {
      party.open(meeting.open());
      rows.change(party);
    }
    tellAgain(session);
  }

  /** What was sent about it, and Home, is made again. */
  void tellAgain(StatelessSession session) {
    Outbox.refreshAll(session, meeting.id());
    Outbox.homeStale(session, people());
  }

  /** Whether something that was put in at this moment is about how it stands now. */
  boolean isCurrent(Instant put) {
    return !put.isBefore(meeting.changedAt());
  }
}
