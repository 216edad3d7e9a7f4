package mentorbot.notices;

import java.time.Instant;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Where leases are kept. All instants are on the wall clock. */
interface LeaseBook {
  /**
   * Of many at once one wins; nobody does before the mailbox's retry. Makes it if there is none.
   */
  boolean win(String team, String user, Instant now, Instant until);

  /** Somebody has it, as far as that is not told by {@link OpenMailbox}. */
  boolean isHeld(String team, String user, Instant now);

  /** Renews it; false: somebody else has it. */
  boolean keep(StatelessSession session, String user, Instant until);

  /** {@code retryAt}: nobody looks before that. */
  void letGo(StatelessSession session, String user, @Nullable Instant retryAt);

  /** What let it go is committed. */
  void released(String team, String user);
}
