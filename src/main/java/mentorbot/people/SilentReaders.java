package mentorbot.people;

import java.time.Instant;
import mentorbot.notices.ReaderEvents;
import org.hibernate.StatelessSession;

/**
 * Asks a person for whom something waits, but who leaves no open minute, whether that is meant; and
 * notes whom no message reaches.
 */
public final class SilentReaders implements ReaderEvents {
  private final Hours hours;
  private final Absences absences;

  public SilentReaders(Hours hours, Absences absences) {
    this.hours = hours;
    this.absences = absences;
  }

  @Override
  public void unreachable(StatelessSession session, String user, String why, Instant now) {
    absences.unreachable(session, user, why, now);
  }

  @Override
  public void reachedAgain(StatelessSession session, String user, Instant now) {
    absences.reached(session, user, now);
  }

  @Override
  public void neverOpen(StatelessSession session, String user, Instant now) {
    Silence.askIfNeverOpen(session, hours, user, now);
  }
}
