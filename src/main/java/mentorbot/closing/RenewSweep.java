package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;

/** Brings those of a group together who would like to go on, when the day to say so has come. */
public final class RenewSweep implements Sweep {
  private static final int PORTION = 50;

  private final Database database;
  private final GroupRenewal renewal;

  public RenewSweep(Database database, GroupRenewal renewal) {
    this.database = database;
    this.renewal = renewal;
  }

  @Override
  public String name() {
    return "closing.renew";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    all.oldest(
        PORTION,
        most -> database.read(team, session -> due(session, now, most)),
        mentorship -> settle(team, mentorship, now));
    return all.done();
  }

  private static List<String> due(StatelessSession session, Instant now, int most) {
    return new Closings_(session).toRenew(now, Limit.of(most));
  }

  private boolean settle(String team, String mentorship, Instant now) {
    Overtaken.retrying(
        () -> database.write(team, session -> renewal.settle(session, mentorship, "", now)));
    return true;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> new Closings_(session).nextToRenew(after));
  }
}
