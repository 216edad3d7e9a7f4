package mentorbot.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentorbot.checkins.CheckIns.Delivered;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Closes check-ins whose time is over, in short transactions, so that their messages say so. */
public final class CloseSweep implements Sweep {
  private static final int PORTION = 100;

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
    var over = database.read(team, session -> over(session, now));
    int closed = 0;
    for (int from = 0; from < over.size(); from += PORTION) {
      var portion = over.subList(from, Math.min(over.size(), from + PORTION));
      closed += database.write(team, session -> close(session, portion, now));
    }
    return closed;
  }

  private List<String> over(StatelessSession session, Instant now) {
    var rows = new CheckIns_(session);
    var sent = sent(rows);
    var ended = Set.copyOf(rows.endedWhileOpen());
    return rows.open().stream()
        .filter(c -> ended.contains(c.mentorship()) || isOver(c, sent.get(c.id()), now))
        .map(CheckIn::id)
        .toList();
  }

  /** Looked at anew: meanwhile somebody may have put one off. */
  private int close(StatelessSession session, List<String> portion, Instant now) {
    var rows = new CheckIns_(session);
    var over =
        portion.stream()
            .flatMap(id -> rows.checkIn(id).stream())
            .filter(c -> !c.closed())
            .filter(c -> isOver(c, rows.sentAt(c.id()).orElse(null), now) || hasEnded(session, c))
            .toList();
    over.forEach(checkIn -> AskSweep.close(session, checkIn));
    Outbox.homeStale(session, over.stream().map(CheckIn::person).toList());
    return over.size();
  }

  private static boolean hasEnded(StatelessSession session, CheckIn checkIn) {
    return new Mentorships_(session)
        .mentorship(checkIn.mentorship()).stream().noneMatch(Mentorship::open);
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
