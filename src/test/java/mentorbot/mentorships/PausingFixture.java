package mentorbot.mentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.mentorships.Pausing.Outcome;
import mentorbot.notices.NoticeBoard;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two pairs, a coordinator who is in one of them, and one who is in none. */
abstract class PausingFixture {
  static final String TEAM = PeopleFixture.TEAM;
  static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  static final LocalDate BACK = DAY.plusDays(14);

  final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  final Database database = TestDatabase.hsqldb();
  final PeopleFixture people = new PeopleFixture(database);
  final NoticeBoard board = new NoticeBoard(database, TEAM);
  final StartCondition signed =
      new StartCondition() {
        @Override
        public boolean signed(org.hibernate.StatelessSession session, Mentorship mentorship) {
          return true;
        }

        @Override
        public Optional<LocalDate> lastDay(
            org.hibernate.StatelessSession session, Mentorship mentorship, LocalDate first) {
          return Optional.of(PausedDays.of(session, mentorship.id()).moved(first.plusMonths(6)));
        }
      };
  final Resting resting = new Resting(signed, List.of());
  final MyPauses mine =
      new MyPauses(database, clock, PeopleFixture.HOURS, Sealer.withKey(Sealer.newKey()));
  final Pausing pausing = new Pausing(database, clock, PeopleFixture.HOURS, resting, mine);
  final SitePausing sites =
      new SitePausing(
          database,
          clock,
          PeopleFixture.HOURS,
          new Coordinators(List.of("URUTH", "UMIRA"), List.of()),
          Set.of("riverside", "lisbon"));
  final PausingForOthers forOthers =
      new PausingForOthers(
          database,
          clock,
          PeopleFixture.HOURS,
          new Coordinators(List.of("URUTH", "UMIRA"), List.of()),
          resting);
  final PauseSweep sweep = new PauseSweep(database, resting);
  String pair = "";

  @BeforeEach
  void begin() {
    people.mentor("UMIRA", 2, "exotics");
    people.technician("UANA", "exotics");
    people.technician("UBEN", "exotics");
    people.mentor("UDAN", 2, "exotics");
    pair = pair("UMIRA", "UANA");
  }

  @AfterEach
  void close() {
    database.close();
  }

  boolean rests(String id) {
    return database.read(
        TEAM,
        session ->
            new Mentorships_(session).mentorship(id).orElseThrow().pausedUntil().isPresent());
  }

  String pair(String mentor, String mentee) {
    var id =
        database.write(
            TEAM,
            session ->
                ((Pairing.Result.Made)
                        new Pairing(SampleProgramme.PROGRAMME)
                            .oneToOne(session, mentor, mentee, null, 2, clock.instant()))
                    .mentorship()
                    .id());
    database.write(
        TEAM,
        session -> {
          var mentorship = new Mentorships_(session).mentorship(id).orElseThrow();
          mentorship.start(DAY);
          mentorship.runsUntil(DAY.plusMonths(6));
          new Mentorships_(session).change(mentorship);
          return id;
        });
    return id;
  }

  Mentorship now() {
    return database.read(TEAM, s -> new Mentorships_(s).mentorship(pair).orElseThrow());
  }

  void at(LocalDate day) {
    clock.set(day.atStartOfDay(ZoneId.of("Europe/London")).toInstant());
    swept();
  }

  void swept() {
    while (sweep.run(TEAM, clock.instant()) > 0) {
      assertThat(sweep.name()).isNotEmpty();
    }
  }

  String pause(Outcome outcome) {
    return ((Outcome.Rests) outcome).pause();
  }

  boolean until(String user) {
    return database.read(TEAM, s -> Resting.until(s, user, clock.instant()).isPresent());
  }
}
