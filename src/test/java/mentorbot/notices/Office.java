package mentorbot.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.QuietTime;
import mentorbot.notices.NoticeKind.Weight;
import mentorbot.store.Database;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import org.hibernate.StatelessSession;

/** A sender with everything around it; 12:00 in London on a Monday in spring. */
public final class Office {
  private static final AtomicInteger TEAMS = new AtomicInteger();
  private static final Database SHARED = TestDatabase.hsqldb();
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Its own in each office, so that they share a database and don't meet. */
  public final String team = "T" + TEAMS.incrementAndGet();

  public final Database database;
  final FakeClock programme = FakeClock.at("2026-04-13T11:00:00Z");
  final FakeClock wall = FakeClock.at("2026-04-13T11:00:00Z");
  public final FakeSlack slack = new FakeSlack();
  public final ToyKind reply = new ToyKind("toy.reply", Weight.REPLY);
  public final ToyKind personal = new ToyKind("toy.personal", Weight.PERSONAL);
  public final ToyKind nudge = new ToyKind("toy.nudge", Weight.NUDGE);
  final ToyKind survey = new ToyKind("surveys.toy", Weight.PERSONAL);
  final Map<String, OpenHours> hours = new HashMap<>();
  final List<String> events = new ArrayList<>();
  public Sender sender;

  private final Clock programmeClock;
  private boolean alone;

  /** One whose process is the only one at its database. */
  static Office alone() {
    var office = new Office();
    office.alone = true;
    office.sender.isAlone();
    return office;
  }

  Office() {
    this(SHARED);
  }

  Office(Database database) {
    this.database = database;
    this.programmeClock = programme;
    this.sender = newSender();
  }

  /** An office that lives by another programme clock. */
  public Office(Clock programmeClock) {
    this.database = SHARED;
    this.programmeClock = programmeClock;
    this.sender = newSender();
  }

  /** Another process: nothing but the database is shared with the one before. */
  Sender newSender() {
    var made =
        new Sender(
            database,
            new NoticeKinds(List.of(reply, personal, nudge, survey)),
            slack,
            new Readers(),
            new Events(),
            new Clocks(programmeClock, wall),
            () -> List.of(team));
    if (alone) {
      made.isAlone();
    }
    return made;
  }

  void restart() {
    sender = newSender();
    wall.advance(Leases.LENGTH.plus(Settling.SETTLE_AFTER));
  }

  void put(ToyKind kind, String user, String subject) {
    put(kind, user, subject, programme.instant());
  }

  public void put(ToyKind kind, String user, String subject, Instant notBefore) {
    database.change(
        team, s -> Outbox.put(s, NewNotice.once(user, kind.name(), subject, notBefore)));
  }

  void changeState(ToyKind kind, String subject, String state) {
    kind.states.put(subject, state);
    database.change(team, s -> Outbox.refresh(s, kind.name(), subject));
  }

  int deliver() {
    return sender.deliverDue();
  }

  void later(Duration duration) {
    programme.advance(duration);
    wall.advance(duration);
  }

  void quietFor(String user, LocalTime from, LocalTime until) {
    hours.put(user, OpenHours.of(LONDON, new QuietTime(from, until)));
  }

  List<Notice> notices() {
    return database.read(
        team, s -> s.createSelectionQuery("from Notice order by putOrder", Notice.class).list());
  }

  Mailbox mailbox(String user) {
    return database.<Optional<Mailbox>>read(team, s -> new Mailboxes_(s).of(user)).orElseThrow();
  }

  String reason(String subject) {
    return notices().stream()
        .filter(n -> n.subject().equals(subject))
        .map(n -> n.state() + " " + n.reason())
        .findFirst()
        .orElse("none");
  }

  private final class Readers implements ReaderHours {
    @Override
    public OpenHours hours(StatelessSession session, String user) {
      return hours.computeIfAbsent(
          user, u -> OpenHours.of(LONDON, new QuietTime(LocalTime.of(20, 0), LocalTime.of(8, 0))));
    }

    @Override
    public Recipient recipient(StatelessSession session, String team, String user) {
      return new Recipient(team, user, LONDON, "en-GB");
    }
  }

  private final class Events implements ReaderEvents {
    @Override
    public void unreachable(StatelessSession session, String user, String why, Instant now) {
      events.add(user + " unreachable: " + why);
    }

    @Override
    public void reachedAgain(StatelessSession session, String user, Instant now) {
      events.add(user + " reached again");
    }

    @Override
    public void neverOpen(StatelessSession session, String user, Instant now) {
      events.add(user + " never open");
    }
  }
}
