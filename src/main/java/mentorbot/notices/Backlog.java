package mentorbot.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import mentorbot.store.Database;

/** What could go out now and has not; the same on every node. */
public final class Backlog {
  private final Database database;
  private final Clock programme;
  private final Supplier<? extends Collection<String>> teams;

  public Backlog(Database database, Clock programme, Supplier<? extends Collection<String>> teams) {
    this.database = database;
    this.programme = programme;
    this.teams = teams;
  }

  /** How many of each kind, and for how long the oldest has waited. */
  public record Due(Map<String, Long> byKind, Duration oldest) {
    public static final Due NOTHING = new Due(Map.of(), Duration.ZERO);
  }

  /** Of one kind. */
  record OfKind(String kind, long count, Instant oldest) {}

  public Due now() {
    var now = programme.instant();
    var byKind = new TreeMap<String, Long>();
    var oldest = Duration.ZERO;
    for (var team : teams.get()) {
      for (var kind : database.read(team, s -> new Looks_(s).dueByKind(now))) {
        byKind.merge(kind.kind(), kind.count(), Long::sum);
        var waited = Duration.between(kind.oldest(), now);
        oldest = waited.compareTo(oldest) > 0 ? waited : oldest;
      }
    }
    return new Due(byKind, oldest);
  }
}
