package mentorbot.community;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.community.CommunityPost.State;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Row;

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
    List<String> due =
        database.read(
            team,
            session ->
                WAITING.stream()
                    .flatMap(
                        state ->
                            new Posts_(session).pressed(state, until, Limit.of(PORTION)).stream())
                    .map(Row::id)
                    .toList());
    int done = 0;
    for (var id : due) {
      boolean lapsed =
          Overtaken.retrying(
              () -> database.write(team, session -> posting.lapse(session, id, now)));
      done += lapsed ? 1 : 0;
    }
    return done;
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
