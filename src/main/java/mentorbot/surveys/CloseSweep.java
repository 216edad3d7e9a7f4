package mentorbot.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;

/** Closes surveys whose time is over. */
public final class CloseSweep implements Sweep {
  private final Database database;
  private final Closing closing;
  private final Errands errands;

  public CloseSweep(Database database, Closing closing, Errands errands) {
    this.database = database;
    this.closing = closing;
    this.errands = errands;
  }

  @Override
  public String name() {
    return "surveys.close";
  }

  @Override
  public int run(String team, Instant now) {
    List<String> due =
        database.read(
            team,
            session ->
                new Surveys_(session)
                    .open().stream()
                        .filter(survey -> !now.isBefore(survey.closesAt()))
                        .map(Survey::id)
                        .toList());
    int done = 0;
    for (var survey : due) {
      if (closing.close(team, survey, now)) {
        errands.begin(team, survey, now);
        done++;
      }
    }
    closing.tidy(team);
    return done;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session ->
            new Surveys_(session)
                .open().stream()
                    .map(Survey::closesAt)
                    .filter(end -> end.isAfter(after))
                    .findFirst());
  }
}
