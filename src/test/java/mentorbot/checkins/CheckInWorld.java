package mentorbot.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.agreement.AgreementWorld;
import mentorbot.checkins.CheckInCard.Stage;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;

/** Ada and Mira, agreed on 1 June 2026 and asked every two weeks, then monthly, at 10:00 UTC. */
final class CheckInWorld implements AutoCloseable {
  static final String TEAM = AgreementWorld.TEAM;
  static final String ADA = AgreementWorld.ADA;
  static final String MIRA = AgreementWorld.MIRA;

  /** Coordinators; Mira, a party, is one too. */
  static final String RUTH = "U0RUTH";

  static final String SAM = "U0SAM";
  static final Duration OPEN_FOR = Duration.ofDays(2);

  final AgreementWorld agreement;
  final Database database;
  final Schedule schedule;
  final Cards cards;
  final Answering answering;
  final MyCheckIns mine;
  final AskSweep ask;
  final CloseSweep close;
  final Wishing wishing;
  final CheckInRequests requests;
  String pair;

  CheckInWorld(Database database) {
    this.database = database;
    agreement = new AgreementWorld(database);
    schedule = new Schedule(new AgreedTerms(), agreement.hours);
    cards = new Cards(schedule, agreement.hours, GoalHint.Source.NONE, OPEN_FOR, agreement.sealer);
    answering =
        new Answering(
            database,
            agreement.clock,
            agreement.sealer,
            agreement.hours,
            cards,
            Duration.ofHours(4));
    mine = new MyCheckIns(database, agreement.clock, cards, schedule, agreement.hours);
    ask = new AskSweep(database, schedule, (s, m, p) -> false);
    close = new CloseSweep(database, OPEN_FOR);
    var coordinators = new Coordinators(List.of(RUTH, MIRA, SAM), List.of());
    wishing = new Wishing(database, agreement.clock, agreement.sealer, coordinators);
    requests = new CheckInRequests(database, agreement.clock, coordinators);
    pair = "";
  }

  /** As new, with the pair started. */
  void begin() {
    for (var entity : List.of("CheckInRequest", "CheckIn", "ReportingLine", "AuditEntry")) {
      database.change(TEAM, s -> s.createMutationQuery("delete from " + entity).executeUpdate());
    }
    agreement.reset();
    pair = agreement.agreedPair();
    database.change(TEAM, s -> s.createMutationQuery("delete from Notice").executeUpdate());
  }

  Actor actor(String user) {
    return agreement.actor(user);
  }

  Instant now() {
    return agreement.clock.instant();
  }

  /** Sets the clock, sweeps, and delivers. */
  void at(String instant) {
    agreement.clock.set(Instant.parse(instant));
    close.run(TEAM, now());
    ask.run(TEAM, now());
    deliver();
  }

  /** Walks from due moment to due moment, as the movable clock does. */
  void walkTo(String instant) {
    var target = Instant.parse(instant);
    for (var due = due(); due.isPresent() && !due.get().isAfter(target); due = due()) {
      at(due.get().toString());
    }
    at(instant);
  }

  private Optional<Instant> due() {
    var asked = ask.nextDue(TEAM, now());
    var closing = close.nextDue(TEAM, now());
    return asked
        .flatMap(a -> closing.map(c -> a.isBefore(c) ? a : c).or(() -> asked))
        .or(() -> closing);
  }

  /** What the sender does, without quiet time and budget. */
  private void deliver() {
    for (var kind : List.<NoticeKind<?>>of(new PromptNotice(cards), new LaterNotice(cards))) {
      for (var notice : waiting(kind.name())) {
        var decision = database.read(TEAM, session -> kind.decide(session, notice, now()));
        if (!(decision instanceof Decision.Later)) {
          var state = decision instanceof Decision.Send ? "SENT" : "DROPPED";
          database.change(
              TEAM,
              s ->
                  s.createMutationQuery(
                          "update Notice set state = " + state + ", sentAt = :now where id = :id")
                      .setParameter("now", now())
                      .setParameter("id", notice.id())
                      .executeUpdate());
        }
      }
    }
  }

  private List<Notice> waiting(String kind) {
    return database.read(
        TEAM,
        s ->
            s.createSelectionQuery(
                    "from Notice where kind = :kind and state = WAITING and notBefore <= :now",
                    Notice.class)
                .setParameter("kind", kind)
                .setParameter("now", now())
                .getResultList());
  }

  /** The person's only open check-in. */
  CheckInCard open(String user) {
    var open = mine.of(TEAM, user).open();
    if (open.size() != 1) {
      throw new AssertionError(open.size() + " open check-ins");
    }
    return open.get(0);
  }

  Stage stage(String user, String id) {
    return mine.one(TEAM, user, id).orElseThrow().stage();
  }

  Outcome answer(String user, CheckInCard card, Answer answer) {
    return answering.answer(actor(user), card.id(), card.step(), answer);
  }

  /** {@code person round state}, for everything that was dealt with. */
  List<String> rounds() {
    return database.read(
        TEAM,
        s ->
            s
                .createSelectionQuery("from CheckIn order by person, roundOn", CheckIn.class)
                .getResultList()
                .stream()
                .map(c -> c.person() + " " + c.roundOn() + " " + c.state())
                .toList());
  }

  List<LocalDate> asked(String user) {
    return database.read(
        TEAM,
        s ->
            s.createSelectionQuery(
                    "select roundOn from CheckIn where person = :user and state <> LEFT_OUT"
                        + " order by roundOn",
                    LocalDate.class)
                .setParameter("user", user)
                .getResultList());
  }

  /** Messages of these kinds: sent or not, with state. */
  List<String> messages(String user) {
    return database.read(
        TEAM,
        s ->
            s
                .createSelectionQuery(
                    "from Notice where recipient = :user order by notBefore, id", Notice.class)
                .setParameter("user", user)
                .getResultList()
                .stream()
                .map(n -> n.kind() + " " + n.state())
                .toList());
  }

  @Override
  public void close() {
    agreement.close();
  }
}
