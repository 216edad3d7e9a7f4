package mentorbot.matching;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Asks the next in rank when the time to answer is over, and lets proposals lapse. Reminders and
 * nudges need no sweep: their notices are put in with their day.
 */
public final class RequestSweep implements Sweep {
  private static final int AT_ONCE = 50;
  private final Database database;
  private final Turns turns;

  public RequestSweep(
      Database database, Programme programme, Hours hours, Coordinators coordinators) {
    this.database = database;
    this.turns = new Turns(programme, hours, coordinators);
  }

  @Override
  public String name() {
    return "matching.expiry";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    all.oldest(
        AT_ONCE,
        most -> database.read(team, s -> new MentorRequests_(s).due(now, Limit.of(most))),
        id -> database.write(team, s -> expire(s, id, now)));
    all.oldest(
        AT_ONCE,
        most -> database.read(team, s -> new Proposals_(s).due(now, Limit.of(most))),
        id -> database.write(team, s -> Lapsing.lapse(s, id, now)));
    return all.done();
  }

  private boolean expire(StatelessSession session, String id, Instant now) {
    return new MentorRequests_(session)
        .ask(id)
        .filter(ask -> ask.state() == Ask.State.ASKED)
        .filter(ask -> turns.expire(session, ask, now))
        .isPresent();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session -> {
          var ask = new MentorRequests_(session).nextDue(after);
          var proposal = new Proposals_(session).nextDue(after);
          return ask.filter(a -> proposal.isEmpty() || a.isBefore(proposal.get()))
              .or(() -> proposal);
        });
  }
}
