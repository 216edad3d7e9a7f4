package mentorbot.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.agreement.AgreementWorld;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Decision;
import mentorbot.store.Database;

/**
 * Ada and Mira, agreed on 1 June 2026: reviews on 1 July, 30 August and 17 November. Everybody is
 * open from 08:00 to 20:00 UTC.
 */
final class ReviewWorld implements AutoCloseable {
  static final String TEAM = AgreementWorld.TEAM;
  static final String ADA = AgreementWorld.ADA;
  static final String MIRA = AgreementWorld.MIRA;
  static final String OPENS = "2026-07-01T08:00:00Z";
  static final String CLOSES = "2026-07-11T08:00:00Z";

  final AgreementWorld agreement;
  final Database database;
  final ReviewCards cards;
  final Reviewing reviewing;
  final MyReviews mine;
  final OpenSweep open;
  final CloseSweep close;
  String pair = "";

  ReviewWorld(Database database) {
    this.database = database;
    agreement = new AgreementWorld(database);
    cards = new ReviewCards(agreement.hours, agreement.sealer);
    reviewing = new Reviewing(database, agreement.clock, agreement.sealer, agreement.hours, cards);
    mine = new MyReviews(database, agreement.clock, agreement.hours, cards, AskedOtherwise.NEVER);
    open = new OpenSweep(database, agreement.hours, AskedOtherwise.NEVER);
    close = new CloseSweep(database, agreement.sealer);
  }

  ReviewWorld begin() {
    pair = agreement.agreedPair();
    database.change(TEAM, s -> s.createMutationQuery("delete from Notice").executeUpdate());
    return this;
  }

  Actor actor(String user) {
    return agreement.actor(user);
  }

  ReviewWorld at(String instant) {
    agreement.clock.set(Instant.parse(instant));
    open.run(TEAM, agreement.clock.instant());
    close.run(TEAM, agreement.clock.instant());
    return this;
  }

  /** Their part in the latest review. */
  ReviewCard card(String user) {
    return found(user).orElseThrow();
  }

  Optional<ReviewCard> found(String user) {
    return mine.of(TEAM, user).stream()
        .filter(standing -> standing.mentorship().equals(pair))
        .flatMap(standing -> standing.latest().stream())
        .findFirst();
  }

  Optional<LocalDate> next(String user) {
    return mine.of(TEAM, user).get(0).next();
  }

  Reviewing.Outcome say(String user, Said said) {
    return reviewing.answer(actor(user), card(user).id(), said);
  }

  /** {@code state first}, in the order of their dates. */
  List<String> reviews() {
    return database.read(
        TEAM,
        s ->
            s
                .createSelectionQuery("from Review order by dueOn", Review.class)
                .getResultList()
                .stream()
                .map(review -> review.dueOn() + " " + review.state())
                .toList());
  }

  /** How many rows hold an answer that could be opened. */
  long said() {
    return database.read(
        TEAM,
        s ->
            s.createSelectionQuery(
                    "select count(a) from ReviewAnswer a where a.said is not null", Long.class)
                .getSingleResult());
  }

  List<Boolean> sends(String kind, String user) {
    var notice =
        switch (kind) {
          case AskedNotice.NAME -> new AskedNotice(cards);
          case ReminderNotice.NAME -> new ReminderNotice(cards);
          default -> new ResultNotice(cards);
        };
    return agreement.decisions(notice, user).stream()
        .map(decision -> decision instanceof Decision.Send)
        .toList();
  }

  /** A third party joins, in the same role as Ada. */
  void joined(String person) {
    database.change(
        TEAM,
        session -> {
          var ada = new Mentorships_(session).participant(pair, ADA).orElseThrow();
          session
              .createNativeMutationQuery(
                  "insert into participant (team, id, version, mentorship, person, role)"
                      + " select team, 'third', 0, mentorship, :person, role from participant"
                      + " where team = :team and id = :id")
              .setParameter("person", person)
              .setParameter("team", TEAM)
              .setParameter("id", ada.id())
              .executeUpdate();
        });
  }

  /** As where it goes on by itself: its dates are worked out anew. */
  void update(String hql) {
    database.change(
        TEAM,
        session -> {
          session.createMutationQuery(hql).executeUpdate();
          var rows = new Mentorships_(session);
          var mentorship = rows.mentorship(pair).orElseThrow();
          mentorship.runsUntil(Objects.requireNonNull(mentorship.endsOn()));
          rows.change(mentorship);
        });
  }

  @Override
  public void close() {
    agreement.close();
  }
}
