package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.AbsenceListener;
import org.hibernate.StatelessSession;

/** Tells the others in a relationship that somebody's account is gone; it stays open meanwhile. */
public final class AbsentPartners implements AbsenceListener {
  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    var mentorships = new Mentorships_(session);
    for (var mentorship : mentorships.openOf(person)) {
      for (var party : mentorships.participants(mentorship.id())) {
        if (!party.person().equals(person)) {
          Outbox.put(
              session,
              NewNotice.on(
                  party.person(), AbsentNotice.NAME, mentorship.id(), now.toString(), now));
          Outbox.homeStale(session, List.of(party.person()));
        }
      }
    }
  }

  @Override
  public void back(StatelessSession session, String person, Instant now) {
    for (var mentorship : new Mentorships_(session).openOf(person)) {
      Outbox.refresh(session, AbsentNotice.NAME, mentorship.id());
    }
    Outbox.homeStale(session, new Mentorships_(session).partnersOf(person));
  }
}
