package mentorbot.notices;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** What the sender finds out about a person, told once, in the transaction that records it. */
public interface ReaderEvents {
  /** For those who need not know. */
  ReaderEvents NONE =
      new ReaderEvents() {
        @Override
        public void unreachable(StatelessSession session, String user, String why, Instant now) {}

        @Override
        public void reachedAgain(StatelessSession session, String user, Instant now) {}

        @Override
        public void neverOpen(StatelessSession session, String user, Instant now) {}
      };

  /** Slack no longer takes messages to this person ({@code why}: its error code). */
  void unreachable(StatelessSession session, String user, String why, Instant now);

  /** A message got through to somebody of whom {@link #unreachable} was told. */
  void reachedAgain(StatelessSession session, String user, Instant now);

  /** Something waits for this person, who leaves no open minute: they may be asked once. */
  void neverOpen(StatelessSession session, String user, Instant now);
}
