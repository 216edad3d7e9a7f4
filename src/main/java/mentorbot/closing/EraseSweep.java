package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.OnceADay;
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
    var first = database.read(team, session -> new Closings_(session).nextToErase(LocalDate.EPOCH));
    if (first.isPresent() && !first.get().isAfter(today)) {
      return database.write(team, session -> erase(session, first.get()));
    }
    once.done(team, today);
    return 0;
  }

  private static int erase(StatelessSession session, LocalDate day) {
    var rows = new Closings_(session);
    var due = rows.toErase(day, Limit.of(PORTION));
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
    return database
        .read(team, session -> new Closings_(session).nextToErase(today))
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
