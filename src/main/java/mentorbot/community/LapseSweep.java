package mentorbot.community;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.community.CommunityPost.State;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;

/**
 * Lets thanks lapse that have waited long enough for a yes. A no lapses at the same moment and in
 * the same words: otherwise hearing nothing would tell of it.
 */
public final class LapseSweep implements Sweep {
  private static final int PORTION = 50;
  private static final List<State> WAITING = List.of(State.ASKED, State.DECLINED);

  private final Database database;
  private final Posting posting;

  public LapseSweep(Database database, Posting posting) {
    this.database = database;
    this.posting = posting;
  }

  @Override
  public String name() {
    return "community.lapse";
  }

  @Override
  public int run(String team, Instant now) {
    var until = now.minus(posting.toAnswer());
    var all = new OneByOne();
    all.oldest(
        PORTION,
        most -> database.read(team, session -> due(session, until, most)),
        id ->
            Overtaken.retrying(
                () -> database.write(team, session -> posting.lapse(session, id, now))));
    return all.done();
  }

  private static List<String> due(StatelessSession session, Instant until, int most) {
    return WAITING.stream()
        .flatMap(state -> new Posts_(session).pressed(state, until, Limit.of(most)).stream())
        .toList();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    var pressed = after.minus(posting.toAnswer());
    return database
        .<Optional<Instant>>read(
            team,
            session ->
                WAITING.stream()
                    .flatMap(state -> new Posts_(session).nextPressed(state, pressed).stream())
                    .min(Comparator.naturalOrder()))
        .map(first -> first.plus(posting.toAnswer()));
  }
}
