package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.OnceADay;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Erases closing texts on the day their authors were told, a portion in each transaction. Looks
 * once a day (universal time), day by day from the first that is left, each by its index.
 */
public final class EraseSweep implements Sweep {
  private static final int PORTION = 100;

  private final Database database;
  private final OnceADay once = new OnceADay();

  public EraseSweep(Database database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "closing.erase";
  }

  @Override
  public int run(String team, Instant now) {
    var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    if (once.isDone(team, today)) {
      return 0;
    }
    var all = new OneByOne();
    var first = next(team, LocalDate.EPOCH);
    while (first.isPresent() && !first.get().isAfter(today)) {
      var day = first.get();
      int erased =
          all.oldestTogether(
              PORTION,
              most ->
                  database.read(
                      team, session -> new Closings_(session).toErase(day, Limit.of(most))),
              some -> database.write(team, session -> erase(session, some)));
      if (erased > 0) {
        return all.done();
      }
      first = next(team, day);
    }
    if (!all.anyFailed()) {
      once.done(team, today);
    }
    return all.done();
  }

  private Optional<LocalDate> next(String team, LocalDate after) {
    return database.read(team, session -> new Closings_(session).nextToErase(after));
  }

  private static int erase(StatelessSession session, List<String> some) {
    var rows = new Closings_(session);
    var due =
        some.stream()
            .flatMap(id -> rows.closing(id).stream())
            .filter(closing -> closing.eraseOn != null)
            .toList();
    for (var closing : due) {
      closing.erase();
      rows.change(closing);
      Outbox.homeStale(session, List.of(closing.person));
    }
    return due.size();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    var today = after.atOffset(ZoneOffset.UTC).toLocalDate();
    return next(team, today).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
