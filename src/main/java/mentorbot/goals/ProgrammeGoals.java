package mentorbot.goals;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant.Role;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Suggests a training programme's own goals to the learner when a relationship starts (R47). */
public final class ProgrammeGoals implements Sweep {
  private static final int PORTION = 100;

  private final GoalBook book;
  private final List<String> titles;

  /** {@code titles}: none for a programme that has no goals of its own. */
  public ProgrammeGoals(GoalBook book, List<String> titles) {
    this.book = book;
    this.titles = List.copyOf(titles);
  }

  @Override
  public String name() {
    return "goals.programme-goals";
  }

  @Override
  public int run(String team, Instant now) {
    if (titles.isEmpty()) {
      return 0;
    }
    var all = new OneByOne();
    all.oldestTogether(
        PORTION,
        most ->
            book.database()
                .read(
                    team,
                    session -> new SuggestionRows_(session).pairsWithoutProgrammes(Limit.of(most))),
        some ->
            UniqueKeys.retrying(
                () -> book.database().write(team, session -> suggest(session, team, some))));
    return all.done();
  }

  private int suggest(StatelessSession session, String team, List<String> pairs) {
    int suggested = 0;
    for (var pair : pairs) {
      for (var part : new Mentorships_(session).participants(pair)) {
        if (part.role() == Role.MENTEE) {
          for (int i = 0; i < titles.size(); i++) {
            var source = pair + "/" + part.person() + "/" + i;
            Suggesting.add(
                book,
                session,
                team,
                pair,
                GoalSuggestion.PROGRAMME,
                part.person(),
                titles.get(i),
                Optional.of(source));
            suggested++;
          }
        }
      }
    }
    return suggested;
  }

  /** A start is somebody's act: what it brings is due at once. */
  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return titles.isEmpty()
            || book.database()
                .<Boolean>read(
                    team,
                    session ->
                        new SuggestionRows_(session).pairsWithoutProgrammes(Limit.of(1)).isEmpty())
        ? Optional.empty()
        : Optional.of(after.plusMillis(1));
  }
}
