package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.PauseListener;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/**
 * When a relationship ends, rests or goes on, the date of the next check-in is another one, or
 * none: what was sent says so, also about one that was closed long before.
 */
public final class NextDateMoves implements EndingListener, PauseListener {
  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    new CheckIns_(session).lookAnew(mentorship.id(), Instant.EPOCH);
    sayAnew(session, mentorship);
  }

  @Override
  public void paused(
      StatelessSession session, Mentorship mentorship, LocalDate until, Instant now) {
    sayAnew(session, mentorship);
  }

  @Override
  public void goesOn(StatelessSession session, Mentorship mentorship, Instant now) {
    sayAnew(session, mentorship);
  }

  private static void sayAnew(StatelessSession session, Mentorship mentorship) {
    new CheckIns_(session)
        .newestIn(mentorship.id())
        .forEach(checkIn -> Outbox.refreshAll(session, checkIn));
  }
}
