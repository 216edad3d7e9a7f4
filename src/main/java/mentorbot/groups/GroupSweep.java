package mentorbot.groups;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Row;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Goes on with those who have said yes once the time to answer is over. */
public final class GroupSweep implements Sweep {
  private static final int PORTION = 50;

  private final Database database;
  private final Settling settling;

  public GroupSweep(Database database, Settling settling) {
    this.database = database;
    this.settling = settling;
  }

  @Override
  public String name() {
    return "groups.lapse";
  }

  @Override
  public int run(String team, Instant now) {
    List<String> due =
        database.read(
            team,
            session ->
                new Openings_(session).due(now, Limit.of(PORTION)).stream().map(Row::id).toList());
    int done = 0;
    for (var id : due) {
      boolean settled =
          Overtaken.retrying(
              () ->
                  UniqueKeys.retrying(
                      () -> database.write(team, session -> settle(session, id, now))));
      done += settled ? 1 : 0;
    }
    return done + lapse(team, now);
  }

  /** Who wanted to join, and not everybody has signed with them. */
  private int lapse(String team, Instant now) {
    var next = database.read(team, session -> new Mentorships_(session).nextLapse(Instant.EPOCH));
    return next.filter(due -> !due.isAfter(now)).isPresent()
        ? database.write(team, session -> settling.membership().lapse(session, now, PORTION))
        : 0;
  }

  private boolean settle(StatelessSession session, String id, Instant now) {
    var opening = new Openings_(session).opening(id).filter(Opening::open);
    opening.ifPresent(found -> settling.settle(session, found, found.opener(), now));
    return opening.isPresent();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session ->
            Stream.concat(
                    new Openings_(session).nextDue(after).stream(),
                    new Mentorships_(session).nextLapse(after).stream())
                .min(Comparator.naturalOrder()));
  }
}
