package mentorbot.checkins;

import java.time.Instant;
import mentorbot.actor.Actor;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.notices.Outbox;
import mentorbot.people.AbsenceListener;
import mentorbot.people.Leaving;
import org.hibernate.StatelessSession;

/**
 * Closes what is open for somebody who leaves or whose account is gone, and takes back what they
 * asked.
 */
public final class CheckInLeaving implements Leaving, AbsenceListener, MembershipListener {
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    close(session, actor.user());
  }

  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    close(session, person);
  }

  /** A group goes on without them. */
  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    new CheckIns_(session)
        .openOf(mentorship.id(), person)
        .forEach(checkIn -> AskSweep.close(session, checkIn));
  }

  private static void close(StatelessSession session, String person) {
    new CheckIns_(session).openOf(person).forEach(checkIn -> AskSweep.close(session, checkIn));
    var requests = new RequestRows_(session);
    for (var request : requests.openOf(person)) {
      request.withdraw();
      requests.change(request);
      Outbox.refreshAll(session, request.id());
    }
  }
}
