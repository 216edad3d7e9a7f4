package mentorbot.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Delivers what is due: each person's in order, each thing once. {@link SenderLoop} keeps it going;
 * {@link #deliverDue()} does it here and now.
 */
public final class Sender {
  private static final int MOST_ROUNDS = 10_000;

  /** What has changed, what is new, what waits longest, and Homes. */
  private static final int SHARES = 4;

  /** While a round goes on, who acts has to wait for its end: by Slack's pace some seconds. */
  private static final int A_ROUND = 32;

  private static final int AT_A_TIME = 1_000;

  private final Desk desk;
  private final Supplier<? extends Collection<String>> teams;
  private final ReentrantLock oneRoundAtATime = new ReentrantLock();
  private volatile boolean stopping;

  /** {@code teams}: the workspaces we serve, as far as they are known by now. */
  public Sender(
      Database database,
      NoticeKinds kinds,
      Courier courier,
      ReaderHours readers,
      ReaderEvents events,
      Clocks clocks,
      Supplier<? extends Collection<String>> teams) {
    var leases = new Leases(database, clocks.wall());
    var asking = new Asking(kinds);
    this.desk =
        new Desk(
            database,
            courier,
            clocks,
            new Gate(clocks.wall()),
            leases,
            new Ledger(database, leases, events, asking, clocks),
            asking,
            new Selecting(asking, readers),
            readers);
    this.teams = teams;
  }

  public SendingState state() {
    return desk.gate().state();
  }

  /**
   * Delivers everything due at the programme clock's now, one person after the other, and returns
   * how many messages that were. What Slack does not take now stays for later.
   */
  public int deliverDue() {
    oneRoundAtATime.lock();
    try {
      int messages = 0;
      for (int round = 0; round < MOST_ROUNDS; round++) {
        var visits = visits(AT_A_TIME);
        if (visits.isEmpty()) {
          return messages;
        }
        messages += visits.stream().mapToInt(Visit::run).sum();
      }
      throw new IllegalStateException("something stays due however often it is delivered");
    } finally {
      oneRoundAtATime.unlock();
    }
  }

  /** One round with several visits at a time; false if there was nothing to do. */
  boolean round(Workers workers) {
    oneRoundAtATime.lock();
    try {
      var visits = visits(A_ROUND);
      workers.doAll(visits.stream().<Runnable>map(visit -> visit::run).toList());
      return !visits.isEmpty();
    } finally {
      oneRoundAtATime.unlock();
    }
  }

  /** Does all of these, and returns when all are done. */
  interface Workers {
    void doAll(List<Runnable> work);
  }

  private List<Visit> visits(int most) {
    List<Visit> visits = new ArrayList<>();
    for (var team : teams.get()) {
      if (!stopping && desk.gate().isOpen()) {
        for (var user : open(team, most / SHARES)) {
          visits.add(new Visit(desk, team, user, () -> stopping || !desk.gate().isOpen()));
        }
      }
    }
    return visits;
  }

  /**
   * Some of those who have something due, an equal share for each reason: when everybody is written
   * to, who has just acted does not wait for all the others, nor they for ever.
   */
  private Set<String> open(String team, int share) {
    var now = desk.clocks().programme().instant();
    var wall = desk.clocks().wall().instant();
    return desk.database()
        .read(
            team,
            session -> {
              var notices = new Notices_(session);
              Set<String> users = new LinkedHashSet<>(notices.recipientsOfStale(wall, share));
              users.addAll(notices.newestDue(now, wall, share));
              users.addAll(notices.longestDue(now, wall, share));
              users.addAll(new HomeViews_(session).stale(wall, share));
              return users;
            });
  }

  /** What becomes due next, on the programme clock. */
  public record Due(Instant due, String kind) {}

  /** The first thing that becomes due later than {@code after}; held-back things included. */
  public Optional<Due> nextDue(String team, Instant after) {
    return desk.database()
        .read(
            team,
            session -> {
              var notices = new Notices_(session);
              var due = notices.nextDue(after).map(n -> new Due(n.notBefore(), n.kind()));
              var held =
                  notices
                      .nextHeld(after)
                      .flatMap(
                          n -> Optional.ofNullable(n.heldUntil()).map(h -> new Due(h, n.kind())));
              return Stream.of(due, held)
                  .flatMap(Optional::stream)
                  .min(Comparator.comparing(Due::due));
            });
  }

  /** Zero: nothing due is left over. Otherwise how long Slack makes us wait with what is. */
  public Duration leftOver(String team) {
    var wall = desk.clocks().wall().instant();
    return desk.database()
        .read(
            team,
            session -> {
              if (!anythingDue(session)) {
                return Duration.ZERO;
              }
              var gate = desk.gate().untilOpen();
              var retry = new Mailboxes_(session).nextRetry(wall);
              var pause = retry.map(at -> Duration.between(wall, at)).orElse(Duration.ofMillis(1));
              return gate.compareTo(pause) > 0 ? gate : pause;
            });
  }

  private boolean anythingDue(StatelessSession session) {
    return new Notices_(session).anythingDue(desk.clocks().programme().instant())
        || new HomeViews_(session).anyStale();
  }

  /** Begins nothing new; what is under way is finished. */
  void stop() {
    stopping = true;
  }
}
