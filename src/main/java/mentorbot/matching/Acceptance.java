package mentorbot.matching;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mentorbot.matching.MentorRequest.State;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Pairing.Result;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Two people have said yes: their relationship is made, and what else waited is put right. */
final class Acceptance {
  private final Pairing pairing;
  private final Turns turns;

  Acceptance(Pairing pairing, Turns turns) {
    this.pairing = pairing;
    this.turns = turns;
  }

  Result pair(
      StatelessSession session,
      String mentor,
      String mentee,
      @Nullable String area,
      int places,
      Instant now) {
    var result = pairing.oneToOne(session, mentor, mentee, area, places, now);
    if (result instanceof Result.Made made) {
      var id = made.mentorship().id();
      for (var party : List.of(mentor, mentee)) {
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
      String mentor,
      int places,
      String mentee,
      Optional<MentorRequest> accepted,
      Instant now) {
    var rows = new MentorRequests_(session);
    boolean menteeHasRoom = pairing.menteeHasRoom(session, mentee);
    for (var other : rows.openOf(mentee)) {
      if (!menteeHasRoom || sameArea(accepted, other)) {
        turns.close(session, other, State.CLOSED);
      }
    }
    for (var inVain : rows.inVain(mentee, now.minus(RequestCare.LOOKED_BACK))) {
      if (!menteeHasRoom || accepted.isEmpty() || sameArea(accepted, inVain)) {
        turns.close(session, inVain, State.CLOSED);
      }
    }
    if (Pairing.freePlaces(session, mentor, places) == 0) {
      turns.full(session, mentor, now);
    }
  }

  private static boolean sameArea(Optional<MentorRequest> accepted, MentorRequest other) {
    return accepted.filter(r -> !Collections.disjoint(r.areas(), other.areas())).isPresent();
  }
}
