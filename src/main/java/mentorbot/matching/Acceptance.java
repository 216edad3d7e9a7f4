package mentorbot.matching;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mentorbot.matching.MentorRequest.State;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Pairing.Result;
import mentorbot.mentorships.Pairing.Two;
import mentorbot.mentorships.Starting;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.People_;
import mentorbot.people.Person;
import org.hibernate.StatelessSession;

/** Two people have said yes: their relationship is made, and what else waited is put right. */
final class Acceptance {
  private final Pairing pairing;
  private final Turns turns;
  private final Starting starting;

  Acceptance(Pairing pairing, Turns turns, Starting starting) {
    this.pairing = pairing;
    this.turns = turns;
    this.starting = starting;
  }

  Result pair(StatelessSession session, Two two, Instant now) {
    var result = pairing.pair(session, two, now);
    if (result instanceof Result.Made made) {
      var id = made.mentorship().id();
      // What needs no agreement starts at once if the gates are open, and is told of once.
      if (!two.form().isAgreed() && starting.tryStart(session, made.mentorship(), now)) {
        return result;
      }
      for (var party : List.of(two.mentor(), two.mentee())) {
        Outbox.put(session, NewNotice.once(party, AcceptedNotice.NAME, id, now));
        Outbox.put(
            session,
            NewNotice.once(
                party,
                FirstMeetingNotice.NAME,
                id,
                turns.dates().firstMeeting(session, party, now)));
      }
    }
    return result;
  }

  /**
   * Closes what the technician need no longer wait for, also where coordinators were looking, so
   * that it does not come back to them when this relationship ends; and moves on what waits for the
   * mentor.
   */
  void settle(
      StatelessSession session,
      Mentorship made,
      String mentor,
      String mentee,
      Optional<MentorRequest> accepted,
      Instant now) {
    var form = made.form();
    settleMentee(session, form, mentee, accepted, now);
    if (form.onALevel()) {
      settleMentee(session, form, mentor, accepted, now);
      return;
    }
    int places = new People_(session).person(mentor).map(Person::places).orElse(0);
    if (Pairing.freePlaces(session, mentor, places) == 0) {
      turns.full(session, mentor, now);
    }
  }

  private void settleMentee(
      StatelessSession session,
      Form form,
      String mentee,
      Optional<MentorRequest> accepted,
      Instant now) {
    var rows = new MentorRequests_(session);
    boolean menteeHasRoom = pairing.menteeHasRoom(session, mentee);
    for (var other : rows.openOf(mentee)) {
      if (!menteeHasRoom || sameWish(accepted, other)) {
        turns.close(session, other, State.CLOSED);
      }
    }
    for (var inVain : rows.inVain(mentee, now.minus(RequestCare.LOOKED_BACK))) {
      boolean found =
          accepted.isEmpty() ? inVain.wish().form() == form : sameWish(accepted, inVain);
      if (!menteeHasRoom || found) {
        turns.close(session, inVain, State.CLOSED);
      }
    }
  }

  /** Who has found a peer for an area may still look for a mentor in it. */
  private static boolean sameWish(Optional<MentorRequest> accepted, MentorRequest other) {
    return accepted
        .filter(r -> r.wish().form() == other.wish().form())
        .filter(r -> !Collections.disjoint(r.areas(), other.areas()))
        .isPresent();
  }
}
