package mentorbot.notices;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Forgets what has been over for long: notices after half a year, and Slack's old deliveries. */
public final class Housekeeping {
  static final Duration NOTICES_KEPT = Duration.ofDays(180);

  /** A transaction holds no more than this, whatever has piled up. */
  private static final int PORTION = 500;

  private final Database database;
  private final Clocks clocks;

  public Housekeeping(Database database, Clocks clocks) {
    this.database = database;
    this.clocks = clocks;
  }

  public void tidy(String team) {
    var before = clocks.programme().instant().minus(NOTICES_KEPT);
    boolean more = true;
    while (more) {
      more = database.write(team, session -> forgotten(session, before));
    }
    database.purgeDeliveries(team);
  }

  private static boolean forgotten(StatelessSession session, Instant before) {
    var rows = new OldNotices_(session);
    var old = rows.over(before, Limit.of(PORTION));
    return !old.isEmpty() && rows.purge(old) > 0;
  }
}
