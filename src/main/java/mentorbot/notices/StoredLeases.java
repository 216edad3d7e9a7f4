package mentorbot.notices;

import java.time.Instant;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In the mailboxes, for nodes that share a database. */
final class StoredLeases implements LeaseBook {
  private static final Logger LOG = LoggerFactory.getLogger(StoredLeases.class);

  private final Database database;
  private final FirstVisit first;
  private final String owner = Ids.fresh();

  StoredLeases(Database database) {
    this.database = database;
    this.first = new FirstVisit(database);
  }

  @Override
  public boolean win(String team, String user, Instant now, Instant until) {
    return won(team, user, now, until)
        || (first.isFirst(team, user) && won(team, user, now, until));
  }

  private boolean won(String team, String user, Instant now, Instant until) {
    return database.<Integer>write(
            team, session -> new Mailboxes_(session).win(user, owner, until, now))
        == 1;
  }

  @Override
  public boolean isHeld(String team, String user, Instant now) {
    return false;
  }

  @Override
  public boolean keep(StatelessSession session, String user, Instant until) {
    return new Mailboxes_(session).keep(user, owner, until) == 1;
  }

  @Override
  public void letGo(StatelessSession session, String user, @Nullable Instant retryAt) {
    var mailboxes = new Mailboxes_(session);
    int released =
        retryAt == null ? mailboxes.release(user, owner) : mailboxes.release(user, owner, retryAt);
    LOG.trace("leases released: {}", released);
  }

  @Override
  public void released(String team, String user) {}
}
