package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import mentorbot.jobs.OnceADay;
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
    var first = database.read(team, session -> next(session, LocalDate.EPOCH));
    while (first.isPresent() && !first.get().isAfter(over)) {
      var day = first.get();
      int done = database.write(team, session -> complete(session, day, now));
      if (done > 0) {
        return done;
      }
      first = database.read(team, session -> next(session, day.plusDays(1)));
    }
    once.done(team, over);
    return 0;
  }

  private int complete(StatelessSession session, LocalDate day, Instant now) {
    var mentorships = new Mentorships_(session);
    var ids = new Closings_(session).ending(day, Limit.of(PORTION));
    for (var id : ids) {
      mentorships
          .mentorship(id)
          .filter(Mentorship::open)
          .ifPresent(mentorship -> ending.byItself(session, mentorship, now));
    }
    return ids.size();
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
