package mentorbot.groups;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Membership;
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
    var all = new OneByOne();
    all.oldest(
        PORTION,
        most -> database.read(team, session -> due(session, now, most)),
        id ->
            Overtaken.retrying(
                () ->
                    UniqueKeys.retrying(
                        () -> database.write(team, session -> settle(session, id, now)))));
    lapse(all, team, now);
    return all.done();
  }

  private static List<String> due(StatelessSession session, Instant now, int most) {
    return new Openings_(session).due(now, Limit.of(most)).stream().map(Row::id).toList();
  }

  /** Who wanted to join, and not everybody has signed with them. */
  private void lapse(OneByOne all, String team, Instant now) {
    var next = database.read(team, session -> new Mentorships_(session).nextLapse(Instant.EPOCH));
    if (next.filter(due -> !due.isAfter(now)).isPresent()) {
      all.oldestTogether(
          PORTION,
          most -> database.read(team, session -> Membership.lapsed(session, now, most)),
          some -> database.write(team, session -> settling.membership().lapse(session, some, now)));
    }
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
