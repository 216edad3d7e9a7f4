package mentorbot.notices;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In memory, for the only process at a database: on a disk that is waited for, a lease won and
 * given back would take as long again as what is told, and this process's death frees them all.
 */
final class OwnLeases implements LeaseBook {
  private static final Logger LOG = LoggerFactory.getLogger(OwnLeases.class);

  private final Database database;
  private final FirstVisit first;
  private final Map<Key, Instant> held = new HashMap<>();

  private record Key(String team, String user) {}

  OwnLeases(Database database) {
    this.database = database;
    this.first = new FirstVisit(database);
  }

  @Override
  public boolean win(String team, String user, Instant now, Instant until) {
    var key = new Key(team, user);
    if (!take(key, now, until)) {
      return false;
    }
    boolean ready = false;
    try {
      ready = isReady(team, user, now) || first.isFirst(team, user);
    } finally {
      if (!ready) {
        released(team, user);
      }
    }
    return ready;
  }

  private boolean isReady(String team, String user, Instant now) {
    return database.<Boolean>read(team, session -> new Mailboxes_(session).isReady(user, now));
  }

  private synchronized boolean take(Key key, Instant now, Instant until) {
    boolean free = !isHeld(key.team(), key.user(), now);
    if (free) {
      held.put(key, until);
    }
    return free;
  }

  @Override
  public synchronized boolean isHeld(String team, String user, Instant now) {
    var until = held.get(new Key(team, user));
    return until != null && until.isAfter(now);
  }

  @Override
  public synchronized boolean keep(StatelessSession session, String user, Instant until) {
    return held.replace(new Key(session.getTenantIdentifier(), user), until) != null;
  }

  @Override
  public void letGo(StatelessSession session, String user, @Nullable Instant retryAt) {
    if (retryAt != null) {
      LOG.trace("to be left alone: {}", new Mailboxes_(session).retry(user, retryAt));
    }
  }

  @Override
  public synchronized void released(String team, String user) {
    held.remove(new Key(team, user));
  }
}
