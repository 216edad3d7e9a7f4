package mentorbot.surveys;

import java.time.Instant;
import java.util.Optional;
import mentorbot.jobs.OneByOne;
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
    var all = new OneByOne();
    all.each(
        database.read(team, session -> new Surveys_(session).over(now)),
        survey -> close(team, survey, now));
    closing.tidy(team);
    return all.done();
  }

  private boolean close(String team, String survey, Instant now) {
    boolean closed = closing.close(team, survey, now);
    if (closed) {
      errands.begin(team, survey, now);
    }
    return closed;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> new Surveys_(session).nextClose(after));
  }
}
