package mentorbot.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;

/** Closes surveys whose time is over; one that can't be closed holds up no other. */
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
    var failed = new ArrayList<RuntimeException>();
    for (var survey : due) {
      try {
        if (closing.close(team, survey, now)) {
          errands.begin(team, survey, now);
          done++;
        }
      } catch (RuntimeException oneOfThem) {
        failed.add(oneOfThem);
      }
    }
    closing.tidy(team);
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
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
