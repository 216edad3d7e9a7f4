package mentorbot.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentorbot.checkins.CheckIns.Delivered;
import mentorbot.jobs.Sweep;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Closes check-ins whose time is over, so that their messages say so. */
public final class CloseSweep implements Sweep {
  private final Database database;
  private final Duration openFor;

  public CloseSweep(Database database, Duration openFor) {
    this.database = database;
    this.openFor = openFor;
  }

  @Override
  public String name() {
    return "checkins.close";
  }

  @Override
  public int run(String team, Instant now) {
    return database.write(team, session -> close(session, now));
  }

  private int close(StatelessSession session, Instant now) {
    var rows = new CheckIns_(session);
    var open = rows.open();
    var sent = sent(rows);
    var ended = rows.ended(open.stream().map(CheckIn::mentorship).distinct().toList());
    var over =
        open.stream()
            .filter(c -> ended.contains(c.mentorship()) || isOver(c, sent.get(c.id()), now))
            .toList();
    over.forEach(checkIn -> AskSweep.close(session, checkIn));
    Outbox.homeStale(session, over.stream().map(CheckIn::person).toList());
    return over.size();
  }

  private boolean isOver(CheckIn checkIn, @Nullable Instant sent, Instant now) {
    return checkIn.closesAt(sent, openFor).filter(end -> !end.isAfter(now)).isPresent();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session -> {
          var rows = new CheckIns_(session);
          var sent = sent(rows);
          return rows.open().stream()
              .flatMap(c -> c.closesAt(sent.get(c.id()), openFor).stream())
              .filter(end -> end.isAfter(after))
              .min(Comparator.naturalOrder());
        });
  }

  private static Map<String, Instant> sent(CheckIns rows) {
    List<Delivered> delivered = rows.delivered();
    return delivered.stream().collect(Collectors.toMap(Delivered::checkIn, Delivered::sentAt));
  }
}
