package mentorbot.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mentorbot.store.Database;
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
  private volatile LeaseBook book;

  Leases(Database database, Clock wall) {
    this.database = database;
    this.wall = wall;
    this.book = new StoredLeases(database);
  }

  /** To be called before the first is won: no other process is at this database. */
  void areOursAlone() {
    book = new OwnLeases(database);
  }

  boolean win(String team, String user) {
    var now = wall.instant();
    return book.win(team, user, now, now.plus(LENGTH));
  }

  /** Another lane of this process is at it. */
  boolean isHeld(String team, String user) {
    return book.isHeld(team, user, wall.instant());
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
    return book.keep(session, user, wall.instant().plus(LENGTH));
  }

  /** {@code retryAt}: nobody looks before that. */
  void release(String team, String user, @Nullable Instant retryAt) {
    database.change(team, session -> letGo(session, user, retryAt));
    released(team, user);
  }

  /** Like {@link #release} within a transaction, after which comes {@link #released}. */
  void letGo(StatelessSession session, String user, @Nullable Instant retryAt) {
    book.letGo(session, user, retryAt);
  }

  /** The transaction that let it go is committed. */
  void released(String team, String user) {
    book.released(team, user);
  }
}
