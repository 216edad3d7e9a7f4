package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.OnceADay;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Completes the relationships whose agreed time is over: once their last day has ended wherever
 * somebody may be. Paused ones are left alone. Each day is looked through once, by its index.
 */
public final class LastDaySweep implements Sweep {
  private static final int PORTION = 50;

  /** So long after the day began at Greenwich, it has ended on the whole earth. */
  private static final Duration WHOLE_DAY = Duration.ofHours(36);

  private final Database database;
  private final Ending ending;
  private final OnceADay once = new OnceADay();

  public LastDaySweep(Database database, Ending ending) {
    this.database = database;
    this.ending = ending;
  }

  @Override
  public String name() {
    return "closing.last-day";
  }

  @Override
  public int run(String team, Instant now) {
    var over = now.minus(WHOLE_DAY).atOffset(ZoneOffset.UTC).toLocalDate();
    if (once.isDone(team, over)) {
      return 0;
    }
    var all = new OneByOne();
    var first = database.read(team, session -> next(session, LocalDate.EPOCH));
    while (first.isPresent() && !first.get().isAfter(over)) {
      var day = first.get();
      int completed =
          all.oldestTogether(
              PORTION,
              most ->
                  database.read(
                      team, session -> new Closings_(session).ending(day, Limit.of(most))),
              some -> database.write(team, session -> complete(session, some, now)));
      if (completed > 0) {
        return all.done();
      }
      first = database.read(team, session -> next(session, day.plusDays(1)));
    }
    if (!all.anyFailed()) {
      once.done(team, over);
    }
    return all.done();
  }

  private int complete(StatelessSession session, List<String> some, Instant now) {
    var mentorships = new Mentorships_(session);
    var open =
        some.stream()
            .flatMap(id -> mentorships.mentorship(id).stream())
            .filter(Mentorship::open)
            .toList();
    open.forEach(mentorship -> ending.byItself(session, mentorship, now));
    return open.size();
  }

  private static Optional<LocalDate> next(StatelessSession session, LocalDate from) {
    return new Closings_(session).nextLastDay(from);
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    // A day that is over at this very moment was due then.
    var from = after.minus(WHOLE_DAY).atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    return database
        .read(team, session -> next(session, from))
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(WHOLE_DAY));
  }
}
