package mentorbot.goals;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant.Role;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Suggests a training programme's own goals to the learner when a relationship starts (R47). */
public final class ProgrammeGoals implements Sweep {
  private static final Limit A_TICK = Limit.of(100);

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
    return titles.isEmpty()
        ? 0
        : UniqueKeys.retrying(() -> book.database().write(team, session -> run(session, team)));
  }

  private int run(StatelessSession session, String team) {
    int suggested = 0;
    for (var pair : new SuggestionRows_(session).pairsWithoutProgrammes(A_TICK)) {
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
