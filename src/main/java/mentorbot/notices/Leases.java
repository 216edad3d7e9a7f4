package mentorbot.notices;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may write to a person now: one sender of all nodes. A lease outlives any single call to
 * Slack, is renewed before a call that it would not outlive, and is free again by itself when its
 * holder dies: soon enough for another node to be at its work within thirty seconds.
 */
final class Leases {
  static final Duration LENGTH = Duration.ofSeconds(20);

  /** After this the client gives up waiting for Slack; a little more than it takes. */
  static final Duration LONGEST_CALL = Duration.ofSeconds(16);

  private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

  private final Database database;
  private final Clock wall;
  private final String owner = Ids.fresh();

  Leases(Database database, Clock wall) {
    this.database = database;
    this.wall = wall;
  }

  boolean win(String team, String user) {
    return won(team, user) || (isFirst(team, user) && won(team, user));
  }

  private boolean won(String team, String user) {
    var now = wall.instant();
    return database.<Integer>write(
            team, session -> new Mailboxes_(session).win(user, owner, now.plus(LENGTH), now))
        == 1;
  }

  /** Of a lease that is about to be won; to be used by one thread. */
  Courier.Hold hold(String team, String user) {
    return new Held(team, user);
  }

  private final class Held implements Courier.Hold {
    private final String team;
    private final String user;
    private Instant until = wall.instant().plus(LENGTH);

    Held(String team, String user) {
      this.team = team;
      this.user = user;
    }

    @Override
    public boolean lasts() {
      var now = wall.instant();
      if (!now.plus(LONGEST_CALL).isAfter(until)) {
        return true;
      }
      until = now.plus(LENGTH);
      boolean kept = database.<Boolean>write(team, session -> goesOn(session, now));
      if (!kept) {
        LOG.warn("another sender has a mailbox now, and goes on with it");
      }
      return kept;
    }

    /** Whoever has to find out what became of the calls counts from the last of them. */
    private boolean goesOn(StatelessSession session, Instant now) {
      boolean kept = keep(session, user);
      if (kept) {
        LOG.trace("still attempted: {}", new Notices_(session).stillAttempted(user, now));
      }
      return kept;
    }
  }

  /** Renews within a transaction whose effect needs the lease; false: another one has it. */
  boolean keep(StatelessSession session, String user) {
    return new Mailboxes_(session).keep(user, owner, wall.instant().plus(LENGTH)) == 1;
  }

  /** {@code retryAt}: nobody looks before that. */
  void release(String team, String user, @Nullable Instant retryAt) {
    database.change(
        team,
        session -> {
          var mailboxes = new Mailboxes_(session);
          int released =
              retryAt == null
                  ? mailboxes.release(user, owner)
                  : mailboxes.release(user, owner, retryAt);
          LOG.trace("leases released: {}", released);
        });
  }

  /** For whoever knows that all who held one are dead. */
  void releaseAll(String team) {
    database.change(team, session -> new Mailboxes_(session).releaseAll());
  }

  /** Makes the mailbox if there was none. */
  private boolean isFirst(String team, String user) {
    if (database.<Boolean>read(team, s -> new Mailboxes_(s).exists(user))) {
      return false;
    }
    try {
      database.change(team, session -> new Mailboxes_(session).add(new Mailbox(user)));
    } catch (PersistenceException | jakarta.data.exceptions.DataException madeByAnother) {
      // Then it is there: the conditional update decides who wins.
    }
    return true;
  }
}
