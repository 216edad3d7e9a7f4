package mentorbot.notices;

import java.time.Duration;
import mentorbot.store.Database;

/** Forgets what has been over for long: notices after half a year, and Slack's old deliveries. */
public final class Housekeeping {
  static final Duration NOTICES_KEPT = Duration.ofDays(180);

  private final Database database;
  private final Clocks clocks;

  public Housekeeping(Database database, Clocks clocks) {
    this.database = database;
    this.clocks = clocks;
  }

  public void tidy(String team) {
    var before = clocks.programme().instant().minus(NOTICES_KEPT);
    database.change(team, session -> new Notices_(session).purge(before));
    database.purgeDeliveries(team);
  }
}
