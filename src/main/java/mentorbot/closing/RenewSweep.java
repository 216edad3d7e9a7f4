package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;

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
    List<String> due =
        database.read(
            team,
            session ->
                new Closings_(session)
                    .toRenew(now, Limit.of(PORTION)).stream()
                        .map(closing -> closing.mentorship)
                        .distinct()
                        .toList());
    for (var mentorship : due) {
      Overtaken.retrying(
          () -> database.write(team, session -> renewal.settle(session, mentorship, "", now)));
    }
    return due.size();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> new Closings_(session).nextToRenew(after));
  }
}
