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
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.notices.Courier.Errand;
import mentorbot.notices.NoticeKind.Weight;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Delivers what is due: each person's in order, each thing once. {@link SenderLoop} keeps it going;
 * {@link #deliverDue()} does it here and now.
 */
public final class Sender {
  private static final int MOST_ROUNDS = 10_000;

  /** Looked for at once; the next look finds the rest. */
  private static final int AT_A_TIME = 500;

  private final Desk desk;
  private final Supplier<? extends Collection<String>> teams;
  private final ReadWriteLock visiting = new ReentrantReadWriteLock(true);
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
    this(database, kinds, courier, readers, events, clocks, teams, NoticeWatch.NONE);
  }

  /** {@code watch} hears what became of each notice. */
  public Sender(
      Database database,
      NoticeKinds kinds,
      Courier courier,
      ReaderHours readers,
      ReaderEvents events,
      Clocks clocks,
      Supplier<? extends Collection<String>> teams,
      NoticeWatch watch) {
    var leases = new Leases(database, clocks.wall());
    var asking = new Asking(kinds);
    this.desk =
        new Desk(
            database,
            courier,
            clocks,
            new Gate(clocks.wall()),
            leases,
            new Ledger(database, leases, events, asking, clocks, watch),
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
    visiting.writeLock().lock();
    try {
      int messages = 0;
      for (int round = 0; round < MOST_ROUNDS; round++) {
        var visits = visits();
        if (visits.isEmpty()) {
          return messages;
        }
        messages += visits.stream().mapToInt(Visit::run).sum();
      }
      throw new IllegalStateException("something stays due however often it is delivered");
    } finally {
      visiting.writeLock().unlock();
    }
  }

  /**
   * Nobody is told anything while this runs: what it leaves for one person at one moment goes out
   * together, whichever part of it was first.
   */
  public <T> T afterwards(Supplier<T> work) {
    visiting.writeLock().lock();
    try {
      return work.get();
    } finally {
      visiting.writeLock().unlock();
    }
  }

  /** Whoever looks at the screen for a change, a reply or Home. */
  List<Visit> awaited(Set<String> underWay) {
    return visits(underWay, true, (team, session) -> awaitedUsers(session));
  }

  /** Those for whom something is due, the longest first; a part of them if they are many. */
  List<Visit> due(Set<String> underWay) {
    return visits(underWay, false, this::dueUsers);
  }

  /** Several at once; never while {@link #deliverDue} is at it. */
  void run(Visit visit) {
    visiting.readLock().lock();
    try {
      visit.run();
    } finally {
      visiting.readLock().unlock();
    }
  }

  /**
   * This person has a message of ours before them that carries these keys: so it did arrive, even
   * if its reply got lost.
   */
  public void seen(Actor reader, String channel, String ts, Collection<String> keys) {
    var inDoubt =
        desk.database()
            .<List<String>>read(
                reader.team(),
                session -> {
                  var notices = new Notices_(session);
                  return keys.stream()
                      .flatMap(key -> notices.inDoubt(key, recipient(reader, channel)).stream())
                      .toList();
                });
    if (!inDoubt.isEmpty()) {
      var taken = new Receipt.Taken(channel, ts);
      var now = desk.clocks().programme().instant();
      desk.ledger().sent(reader.team(), recipient(reader, channel), inDoubt, taken, now);
    }
  }

  private static String recipient(Actor reader, String channel) {
    return Recipient.isChannel(channel) ? channel : reader.user();
  }

  /** To be called before anything is sent: no other process is at this database. */
  void isAlone() {
    desk.leases().areOursAlone();
  }

  private List<Visit> visits() {
    List<Visit> visits = new ArrayList<>(awaited(Set.of()));
    var users = visits.stream().map(Visit::key).collect(Collectors.toSet());
    visits.addAll(due(users));
    return visits;
  }

  private List<Visit> visits(
      Set<String> underWay,
      boolean awaited,
      BiFunction<String, StatelessSession, Set<String>> whose) {
    List<Visit> visits = new ArrayList<>();
    for (var team : teams.get()) {
      if (!stopping && desk.gate().isOpen()) {
        Set<String> users = desk.database().read(team, session -> whose.apply(team, session));
        users.stream()
            .filter(user -> !desk.leases().isHeld(team, user))
            .map(user -> new Visit(desk, team, user, awaited, this::holdsBack))
            .filter(visit -> !underWay.contains(visit.key()))
            .forEach(visits::add);
      }
    }
    return visits;
  }

  private boolean holdsBack() {
    return stopping || !desk.gate().isOpen();
  }

  private Set<String> awaitedUsers(StatelessSession session) {
    var looks = new Looks_(session);
    var wall = desk.clocks().wall().instant();
    Set<String> users = new LinkedHashSet<>(looks.recipientsOfStale(wall, AT_A_TIME));
    var now = desk.clocks().programme().instant();
    var since = now.minus(Selecting.PROMPT);
    for (var kind : desk.asking().kinds(Weight.REPLY)) {
      users.addAll(looks.recipientsDue(kind, since, now, wall, AT_A_TIME));
    }
    users.addAll(new HomeViews_(session).stale(wall, AT_A_TIME));
    return users;
  }

  private Set<String> dueUsers(String team, StatelessSession session) {
    if (!desk.courier().pause(Errand.POST, team).isZero()) {
      return Set.of();
    }
    var now = desk.clocks().programme().instant();
    var wall = desk.clocks().wall().instant();
    return new LinkedHashSet<>(new Looks_(session).longestDue(now, wall, AT_A_TIME));
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
    return new Looks_(session).anythingDue(desk.clocks().programme().instant())
        || new HomeViews_(session).anyStale();
  }

  /** Begins nothing new; what is under way is finished. */
  void stop() {
    stopping = true;
  }
}
