package mentorbot.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.agreement.AgreementWorld;
import mentorbot.agreement.Carrying;
import mentorbot.closing.ClosingOutcome.Kept;
import mentorbot.goals.GoalBook;
import mentorbot.goals.RelationshipGoals;
import mentorbot.meetings.StoredMeetings;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.NextDates;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Relationships;
import mentorbot.notices.NoticeBoard;
import mentorbot.people.PeopleFixture;
import mentorbot.store.Database;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;

/** Ada and her mentor Mira, both enrolled, who have signed and started; and how that ends. */
final class ClosingWorld implements AutoCloseable {
  enum Kind {
    HSQLDB,
    POSTGRES;

    ClosingWorld open() {
      return new ClosingWorld(this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres());
    }
  }

  static final String TEAM = AgreementWorld.TEAM;
  static final String ADA = AgreementWorld.ADA;
  static final String MIRA = AgreementWorld.MIRA;
  static final int KEPT_DAYS = 100;

  final AgreementWorld agreements;
  final Database database;
  final NoticeBoard board;
  final Ending ending;
  final Relationships relationships;
  final ClosingBook book;
  final LookingBack lookingBack;
  final GoingOn goingOn;

  ClosingWorld(Database database) {
    this.database = database;
    this.agreements = new AgreementWorld(database);
    this.board = new NoticeBoard(database, TEAM);
    var people = new PeopleFixture(database);
    people.mentor(MIRA, 1, "exotics");
    people.technician(ADA, "exotics");
    this.ending = new Ending(agreements.sealer, List.of(new ClosingOffers(KEPT_DAYS)));
    this.relationships =
        new Relationships(
            database,
            agreements.clock,
            agreements.hours,
            (s, m) -> true,
            NextDates.NONE,
            ending,
            agreements.sealer);
    var goals = new GoalBook(database, agreements.sealer, agreements.clock, agreements.hours);
    this.book =
        new ClosingBook(
            database,
            agreements.clock,
            agreements.hours,
            new RelationshipGoals(goals),
            agreements.sealer);
    this.lookingBack = new LookingBack(book);
    this.goingOn =
        new GoingOn(
            book,
            new Pairing(SampleProgramme.PROGRAMME),
            new Carrying(agreements.drafts),
            new GroupRenewal(
                new Pairing(SampleProgramme.PROGRAMME),
                new Membership(SampleProgramme.PROGRAMME, agreements.sealer, List.of()),
                new Carrying(agreements.drafts),
                agreements.sealer));
  }

  Actor by(String user) {
    return agreements.actor(user);
  }

  Instant now() {
    return agreements.clock.instant();
  }

  /** Signed by both and started; its id. */
  String pair() {
    var pair = agreements.pair();
    agreements.sign(ADA, pair);
    agreements.sign(MIRA, pair);
    return pair;
  }

  /** Ended by Ada. */
  String ended() {
    var pair = pair();
    relationships.end(by(ADA), pair, null, false);
    return pair;
  }

  /** Who was told what, but of the agreement. */
  List<String> told() {
    return board.all().stream().filter(told -> !told.contains(" agreement.")).toList();
  }

  String closingOf(String user) {
    return book.mine(TEAM, user, 0, 1).items().get(0).id();
  }

  ClosingCard card(String user) {
    return book.one(TEAM, user, closingOf(user)).orElseThrow();
  }

  ClosingCard closes(String user, String thanks) {
    var outcome =
        lookingBack.close(
            by(user),
            closingOf(user),
            new Written("To ask", "Earlier", thanks, false, false, false));
    return ((Kept) outcome).card();
  }

  /** Runs the sweep until nothing is left to do. */
  int givesThanks() {
    int all = 0;
    var sweep = new ThanksSweep(database);
    for (int done = sweep.run(TEAM, now()); done > 0; done = sweep.run(TEAM, now())) {
      all += done;
    }
    return all;
  }

  /** A third one who learns from Mira too, as in a group. */
  void joins(String pair, String person) {
    new PeopleFixture(database).technician(person, "exotics");
    database.change(
        TEAM,
        session ->
            session
                .createNativeMutationQuery(
                    "insert into participant (team, id, version, mentorship, person, role)"
                        + " values (:team, :id, 0, :mentorship, :person, 'MENTEE')")
                .setParameter("team", TEAM)
                .setParameter("id", "third" + person)
                .setParameter("mentorship", pair)
                .setParameter("person", person)
                .executeUpdate());
  }

  /** So many meetings of the pair took place. */
  void held(String pair, int count) {
    var meetings = new StoredMeetings(database, TEAM);
    for (int i = 0; i < count; i++) {
      meetings.held(pair, ADA, LocalDate.of(2026, 6, 1).plusDays(i));
    }
  }

  LocalDate lastDay(String pair) {
    return database.read(
        TEAM, session -> new Mentorships_(session).mentorship(pair).orElseThrow().endsOn());
  }

  @Override
  public void close() {
    agreements.close();
  }
}
