package mentorbot.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.NextDates;
import mentorbot.mentorships.Relationships;
import mentorbot.mentorships.Starting;
import mentorbot.notices.NoticeBoard;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.PeopleFixture;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;

/** Everything of matching on one database, at noon on a Monday in London. */
final class MatchingWorld implements AutoCloseable {
  static final String TEAM = PeopleFixture.TEAM;
  static final Hours HOURS = PeopleFixture.HOURS;

  final FakeClock clock = FakeClock.at("2026-06-01T11:00:00Z");
  final Database database;
  final PeopleFixture people;
  final NoticeBoard board;
  final Sealer sealer = Sealer.withKey(Sealer.newKey());
  final Suggestions suggestions;
  final Requests requests;
  final RequestList list;
  final Answers answers;
  final Offers offers;
  final RequestSweep sweep;
  final Ending ending = new Ending(sealer, List.of());
  final Relationships relationships;

  MatchingWorld(Database database) {
    var programme = SampleProgramme.PROGRAMME;
    var coordinators = new Coordinators(List.of("URUTH"), List.of());
    this.database = database;
    people = new PeopleFixture(database);
    board = new NoticeBoard(database, TEAM);
    suggestions = new Suggestions(database, clock, programme, HOURS);
    requests = new Requests(database, clock, programme, sealer, HOURS, coordinators);
    list = new RequestList(database, sealer, suggestions);
    var starting = new Starting((s, m) -> !m.form().isAgreed(), HOURS, clock);
    answers = new Answers(database, clock, programme, HOURS, coordinators, starting);
    offers = new Offers(database, clock, programme, HOURS, coordinators, starting);
    sweep = new RequestSweep(database, programme, HOURS, coordinators);
    relationships =
        new Relationships(
            database, clock, HOURS, (s, m) -> !m.form().isAgreed(), NextDates.NONE, ending, sealer);
  }

  RequestOutcome ask(String mentee, String... ranked) {
    return askIn("exotics", mentee, ranked);
  }

  RequestOutcome askIn(String area, String mentee, String... ranked) {
    return requests.request(
        people.by(mentee),
        new NewRequest(
            List.of(area), "new-role", List.of(), false, "I want to grow", List.of(ranked)));
  }

  /** The ask that waits for this person; there is exactly one. */
  String waitingFor(String mentor) {
    var waiting = list.toAnswer(TEAM, mentor);
    if (waiting.size() != 1) {
      throw new AssertionError(mentor + " has " + waiting.size() + " to answer");
    }
    return waiting.get(0).ask();
  }

  Optional<String> askedNow(String mentee) {
    return list.waiting(TEAM, mentee).stream().flatMap(w -> w.asked().stream()).findFirst();
  }

  /** Runs the sweep at every instant at which it says it is due, up to this one. */
  void walkTo(Instant target) {
    var next = sweep.nextDue(TEAM, clock.instant());
    while (next.isPresent() && !next.get().isAfter(target)) {
      clock.set(next.get());
      sweep.run(TEAM, clock.instant());
      next = sweep.nextDue(TEAM, clock.instant());
    }
    clock.set(target);
  }

  @Override
  public void close() {
    database.close();
  }
}
