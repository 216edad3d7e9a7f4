package mentorbot.people;

import java.time.Instant;
import mentorbot.notices.ReaderEvents;
import org.hibernate.StatelessSession;

/** Asks a person for whom something waits, but who leaves no open minute, whether that is meant. */
public final class SilentReaders implements ReaderEvents {
  private final Hours hours;

  public SilentReaders(Hours hours) {
    this.hours = hours;
  }

  /** Nothing to do: that an account is gone also comes as an event of the account. */
  @Override
  public void unreachable(StatelessSession session, String user, String why, Instant now) {}

  @Override
  public void neverOpen(StatelessSession session, String user, Instant now) {
    Silence.askIfNeverOpen(session, hours, user, now);
  }
}
