package mentorbot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.agreement.AgreementWorld;
import mentorbot.calendar.HolidayCalendar;
import mentorbot.calendar.WorkingDays;
import mentorbot.mentorships.Ending;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.PeopleFixture;
import mentorbot.people.WorkingHours;
import mentorbot.people.ZoneMoves;
import mentorbot.store.Database;

/**
 * Ada in London and Mira in New York, agreed on Monday 1 June 2026: 45 minutes every two weeks,
 * Tuesdays to Thursdays between 12:00 and 18:00 by each one's clock; so 17:00 is their hour.
 */
final class MeetingWorld implements AutoCloseable {
  static final String TEAM = AgreementWorld.TEAM;
  static final String ADA = AgreementWorld.ADA;
  static final String MIRA = AgreementWorld.MIRA;
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  final AgreementWorld agreement;
  final Database database;
  final TimeFinder finder;
  final MeetingCards cards;
  final Offering offering;
  final Answering answering;
  final Happening happening;
  final Agendas agendas;
  final MyMeetings mine;
  final SeriesPlan plan;
  final SeriesEnding seriesEnding;
  final CareSweep care;
  final MeetingEnds ends;
  final WorkingHours workingHours;
  final ZoneMoves moves;
  final List<String> talked = new ArrayList<>();
  String pair = "";

  MeetingWorld(Database database) {
    this.database = database;
    agreement = new AgreementWorld(database);
    var hours = agreement.hours;
    var clock = agreement.clock;
    finder =
        new TimeFinder(
            hours,
            WorkingDays.mondayToFriday(HolidayCalendar.ofDates(Set.of(LocalDate.of(2026, 8, 31)))));
    cards = new MeetingCards(hours, agreement.sealer);
    offering = new Offering(database, clock, agreement.sealer, hours, finder, cards);
    plan = new SeriesPlan(hours, agreement.sealer, finder);
    answering = new Answering(database, clock, hours, cards, plan);
    happening =
        new Happening(
            database,
            clock,
            hours,
            cards,
            (session, mentorship, day, at) -> talked.add(mentorship + " " + day));
    agendas = new Agendas(database, clock, agreement.sealer, cards);
    mine = new MyMeetings(database, clock, hours, cards);
    seriesEnding = new SeriesEnding(database, clock);
    care = new CareSweep(database, plan);
    ends = new MeetingEnds(hours, finder, plan);
    workingHours = new WorkingHours(database, clock, hours, List.of(ends));
    moves = new ZoneMoves(database, clock, hours, List.of(ends));
  }

  /** As new, with the pair started. */
  MeetingWorld begin() {
    for (var entity :
        List.of(
            "MeetingLine",
            "MeetingSlot",
            "MeetingParty",
            "Meeting",
            "MeetingSeries",
            "MeetingGap",
            "LeaveDays",
            "PersonArea",
            "Person")) {
      database.change(TEAM, s -> s.createMutationQuery("delete from " + entity).executeUpdate());
    }
    talked.clear();
    agreement.reset();
    pair = agreement.agreedPair();
    var people = new PeopleFixture(database);
    people.enrol(ADA, List.of(), List.of(), 0, LONDON, null);
    people.enrol(MIRA, List.of(), List.of(), 3, NEW_YORK, null);
    database.change(TEAM, s -> s.createMutationQuery("delete from Notice").executeUpdate());
    return this;
  }

  Actor actor(String user) {
    return agreement.actor(user);
  }

  Instant now() {
    return agreement.clock.instant();
  }

  void at(String instant) {
    agreement.clock.set(Instant.parse(instant));
  }

  /** What the proposals are, offered by this person. */
  MeetingCard offered(String user) {
    return offered(user, false);
  }

  MeetingCard offered(String user, boolean repeats) {
    var times = offering.page(TEAM, user, pair).orElseThrow().found().times();
    return offer(user, new Draft(times, Optional.empty(), null, repeats));
  }

  MeetingCard offer(String user, Draft draft) {
    var outcome = offering.offer(actor(user), pair, draft);
    if (outcome instanceof OfferOutcome.Offered offered) {
      return offered.card();
    }
    throw new AssertionError(outcome);
  }

  MeetingCard card(String user, String id) {
    return mine.one(TEAM, user, id).orElseThrow();
  }

  /** Ada offers, Mira takes the first. */
  MeetingCard standing() {
    return standing(false);
  }

  MeetingCard standing(boolean repeats) {
    var offer = card(MIRA, offered(ADA, repeats).id());
    return done(answering.pick(actor(MIRA), offer.id(), offer.step(), offer.slots().get(0)));
  }

  static MeetingCard done(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return done.card();
    }
    throw new AssertionError(outcome);
  }

  /** To when the meeting is over. */
  void after(MeetingCard card) {
    agreement.clock.set(card.start().orElseThrow().plus(Duration.ofHours(1)));
  }

  void end(String user) {
    var ending = new Ending(agreement.sealer, List.of(ends));
    database.change(TEAM, session -> ending.left(session, actor(user), now()));
  }

  /** "recipient kind not-before", of all that is in the outbox. */
  List<String> outbox() {
    return database.read(
        TEAM,
        s ->
            s
                .createSelectionQuery(
                    "from Notice order by notBefore, recipient, kind", Notice.class)
                .getResultList()
                .stream()
                .map(n -> n.recipient() + " " + n.kind() + " " + n.notBefore())
                .toList());
  }

  /** What each kind decides now about its notices to this person. */
  <D> List<Decision<D>> decisions(NoticeKind<D> kind, String recipient) {
    List<Decision<D>> all = new ArrayList<>(agreement.decisions(kind, recipient));
    return all;
  }

  List<CalendarEntry> entries(String meeting) {
    return database.read(
        TEAM,
        session ->
            CalendarEntry.of(session, new Meetings_(session).meeting(meeting).orElseThrow()));
  }

  @Override
  public void close() {
    agreement.close();
  }
}
