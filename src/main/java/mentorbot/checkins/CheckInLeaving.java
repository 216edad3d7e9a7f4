package mentorbot.checkins;

import java.time.Instant;
import mentorbot.actor.Actor;
import mentorbot.notices.Outbox;
import mentorbot.people.Leaving;
import org.hibernate.StatelessSession;

/** Closes what is open for somebody who leaves, and takes back what they asked. */
public final class CheckInLeaving implements Leaving {
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    new CheckIns_(session)
        .openOf(actor.user())
        .forEach(checkIn -> AskSweep.close(session, checkIn));
    var requests = new RequestRows_(session);
    for (var request : requests.openOf(actor.user())) {
      request.withdraw();
      requests.change(request);
      Outbox.refreshAll(session, request.id());
    }
  }
}
