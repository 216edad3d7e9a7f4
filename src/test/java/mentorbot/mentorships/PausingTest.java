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
import org.junit.jupiter.api.Test;

class PausingTest {
  private static final String TEAM = PeopleFixture.TEAM;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate BACK = DAY.plusDays(14);

  private final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  private final Database database = TestDatabase.hsqldb();
  private final PeopleFixture people = new PeopleFixture(database);
  private final NoticeBoard board = new NoticeBoard(database, TEAM);
  private final StartCondition signed =
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
  private final Resting resting = new Resting(signed, List.of());
  private final Pausing pausing = new Pausing(database, clock, PeopleFixture.HOURS, resting);
  private final MyPauses mine = new MyPauses(database, clock, PeopleFixture.HOURS);
  private final SitePausing sites =
      new SitePausing(
          database,
          clock,
          PeopleFixture.HOURS,
          new Coordinators(List.of("URUTH", "UMIRA"), List.of()),
          Set.of("riverside", "lisbon"));
  private final PausingForOthers forOthers =
      new PausingForOthers(
          database,
          clock,
          PeopleFixture.HOURS,
          new Coordinators(List.of("URUTH", "UMIRA"), List.of()),
          resting);
  private final PauseSweep sweep = new PauseSweep(database, resting);
  private String pair = "";

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

  @Test
  void a_coordinator_lets_nobody_rest_whom_they_are_in_a_relationship_with() {
    var party = new PausingForOthers.Outcome.Party();
    for (var person : List.of("UMIRA", "UANA")) {
      assertThat(forOthers.person(people.by("UMIRA"), person, Optional.empty(), BACK))
          .isEqualTo(party);
    }
    assertThat(forOthers.relationship(people.by("UMIRA"), "UANA", pair, Optional.empty(), BACK))
        .isEqualTo(party);
    assertThat(forOthers.offer(TEAM, "UMIRA", "UANA")).isEqualTo(party);
    assertThat(forOthers.person(people.by("UBEN"), "UANA", Optional.empty(), BACK))
        .isEqualTo(new PausingForOthers.Outcome.NotCoordinator());
    assertThat(forOthers.relationship(people.by("URUTH"), "UBEN", pair, Optional.empty(), BACK))
        .as("not of this person's")
        .isEqualTo(new PausingForOthers.Outcome.Gone());
    assertThat(forOthers.person(people.by("URUTH"), "UANA", Optional.empty(), DAY))
        .isEqualTo(new PausingForOthers.Outcome.NoDays());
    assertThat(forOthers.person(people.by("URUTH"), "UANA", Optional.empty(), DAY.plusMonths(4)))
        .isEqualTo(new PausingForOthers.Outcome.TooLong());
    assertThat(mine.mine(TEAM, "UANA")).isEmpty();
  }

  @Test
  void who_is_paused_may_come_back_and_of_a_pair_only_a_coordinator_who_is_no_party_ends_it() {
    var rest =
        (PausingForOthers.Outcome.Rests)
            forOthers.person(people.by("URUTH"), "UANA", Optional.empty(), BACK);
    assertThat(mine.mine(TEAM, "UANA")).singleElement().matches(MyPauses.Mine::mayEnd);
    assertThat(mine.mine(TEAM, "URUTH")).as("not her own").isEmpty();
    assertThat(pausing.takeUp(people.by("UMIRA"), rest.rest().pause()))
        .isEqualTo(new Outcome.Gone());
    assertThat(forOthers.takeUp(people.by("UMIRA"), rest.rest().pause()))
        .isEqualTo(new PausingForOthers.Outcome.Party());
    assertThat(pausing.takeUp(people.by("UANA"), rest.rest().pause()))
        .isInstanceOf(Outcome.TakenUp.class);
    var both =
        (PausingForOthers.Outcome.Rests)
            forOthers.relationship(people.by("URUTH"), "UANA", pair, Optional.empty(), BACK);
    for (var party : List.of("UANA", "UMIRA")) {
      assertThat(pausing.takeUp(people.by(party), both.rest().pause()))
          .isEqualTo(new Outcome.Gone());
    }
    assertThat(forOthers.takeUp(people.by("UBEN"), both.rest().pause()))
        .isEqualTo(new PausingForOthers.Outcome.NotCoordinator());
    assertThat(forOthers.takeUp(people.by("URUTH"), both.rest().pause()))
        .isInstanceOf(PausingForOthers.Outcome.TakenUp.class);
    assertThat(forOthers.takeUp(people.by("URUTH"), both.rest().pause()))
        .as("the same button twice")
        .isEqualTo(new PausingForOthers.Outcome.Gone());
    assertThat(
            database.<Long>read(
                TEAM,
                session ->
                    MentorshipPrivacy.items().stream()
                        .filter(item -> item.key().equals("pauses"))
                        .findFirst()
                        .orElseThrow()
                        .count()
                        .of(session, "UANA")))
        .isEqualTo(2);
  }

  @Test
  void everybody_rests_but_not_the_coordinators_own_pair() {
    var other = pair("UDAN", "UBEN");
    sites.pause(people.by("UMIRA"), SitePausing.EVERYWHERE, DAY, BACK);
    swept();
    assertThat(rests(other)).isTrue();
    assertThat(rests(pair)).as("she is in it").isFalse();
    assertThat(
            database.<Optional<java.time.Instant>>read(
                TEAM, session -> Resting.until(session, "UBEN", clock.instant())))
        .isPresent();
  }

  private boolean rests(String id) {
    return database.read(
        TEAM,
        session ->
            new Mentorships_(session).mentorship(id).orElseThrow().pausedUntil().isPresent());
  }

  private String pair(String mentor, String mentee) {
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

  private Mentorship now() {
    return database.read(TEAM, s -> new Mentorships_(s).mentorship(pair).orElseThrow());
  }

  private void at(LocalDate day) {
    clock.set(day.atStartOfDay(ZoneId.of("Europe/London")).toInstant());
    swept();
  }

  private void swept() {
    while (sweep.run(TEAM, clock.instant()) > 0) {
      assertThat(sweep.name()).isNotEmpty();
    }
  }

  private String pause(Outcome outcome) {
    return ((Outcome.Rests) outcome).pause();
  }

  @Test
  void it_rests_at_once_and_all_its_dates_move_and_it_goes_on_by_itself() {
    pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK);
    assertThat(now().runs()).isFalse();
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(14));
    assertThat(board.all()).containsExactly("UMIRA mentorships.paused");
    assertThat(sweep.nextDue(TEAM, clock.instant())).isPresent();
    at(BACK);
    assertThat(now().runs()).isTrue();
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(14));
    assertThat(board.all()).contains("UANA mentorships.back", "UMIRA mentorships.back").hasSize(3);
  }

  @Test
  void only_the_days_that_have_rested_count() {
    var id = pause(pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK));
    at(DAY.plusDays(3));
    pausing.takeUp(people.by("UANA"), id);
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(3));
    assertThat(pausing.takeUp(people.by("UANA"), id)).isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void a_stranger_pauses_nothing_and_takes_up_nothing() {
    assertThat(pausing.relationship(people.by("UBEN"), pair, Optional.empty(), BACK))
        .isInstanceOf(Outcome.Gone.class);
    var id = pause(pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK));
    for (var other : List.of("UBEN", "UMIRA", "URUTH")) {
      assertThat(pausing.takeUp(people.by(other), id)).isInstanceOf(Outcome.Gone.class);
    }
    assertThat(now().runs()).isFalse();
  }

  @Test
  void the_same_button_twice_is_one_pause_and_another_day_moves_it() {
    var first = pause(pausing.everything(people.by("UANA"), Optional.empty(), BACK));
    var again = pause(pausing.everything(people.by("UANA"), Optional.empty(), BACK.plusDays(7)));
    assertThat(again).isEqualTo(first);
    assertThat(mine.mine(TEAM, "UANA")).hasSize(1);
    assertThat(now().pausedUntil()).contains(BACK.plusDays(7));
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(21));
  }

  @Test
  void two_that_overlap_count_once_and_it_rests_until_the_later() {
    pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK);
    at(DAY.plusDays(7));
    pausing.everything(people.by("UMIRA"), Optional.empty(), DAY.plusDays(20));
    at(BACK);
    assertThat(now().runs()).isFalse();
    at(DAY.plusDays(20));
    assertThat(now().runs()).isTrue();
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(20));
  }

  @Test
  void one_that_is_planned_begins_on_its_day() {
    pausing.everything(people.by("UANA"), Optional.of(DAY.plusDays(5)), BACK);
    assertThat(now().runs()).isTrue();
    assertThat(until("UANA")).isFalse();
    at(DAY.plusDays(5));
    assertThat(now().runs()).isFalse();
    assertThat(until("UANA")).isTrue();
    assertThat(until("UMIRA")).as("of one relationship only").isFalse();
    at(BACK);
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(9));
  }

  @Test
  void a_coordinator_lets_a_site_rest_but_no_relationship_of_their_own() {
    people.worksAt("UANA", "lisbon");
    assertThat(sites.pause(people.by("UBEN"), "lisbon", DAY, BACK))
        .isInstanceOf(SitePausing.Outcome.NotCoordinator.class);
    sites.pause(people.by("UMIRA"), "lisbon", DAY, BACK);
    at(DAY.plusDays(1));
    assertThat(now().runs()).as("she is a party of it").isTrue();
    var own = sites.offer(TEAM, "URUTH").orElseThrow().resting().get(0).pause();
    assertThat(sites.takeUp(people.by("UANA"), own))
        .isInstanceOf(SitePausing.Outcome.NotCoordinator.class);
    sites.takeUp(people.by("URUTH"), own);
    at(DAY.plusDays(1));
    sites.pause(people.by("URUTH"), "lisbon", DAY.plusDays(1), BACK);
    at(DAY.plusDays(2));
    assertThat(now().runs()).isFalse();
    at(BACK.plusDays(1));
    assertThat(now().runs()).isTrue();
    assertThat(people.audited()).contains("site.paused by URUTH", "site.taken-up by URUTH");
  }

  @Test
  void another_site_does_not_concern_them() {
    people.worksAt("UBEN", "lisbon");
    sites.pause(people.by("URUTH"), "lisbon", DAY, BACK);
    at(DAY.plusDays(1));
    assertThat(now().runs()).isTrue();
    assertThat(until("UBEN")).isTrue();
  }

  @Test
  void whoever_leaves_takes_their_pauses_along() {
    pausing.everything(people.by("UANA"), Optional.empty(), BACK);
    database.write(
        TEAM,
        session -> {
          new Ending(Sealer.withKey(Sealer.newKey()), List.of())
              .left(session, people.by("UANA"), clock.instant());
          pausing.left(session, people.by("UANA"), clock.instant());
          return 0;
        });
    assertThat(mine.mine(TEAM, "UANA")).isEmpty();
    assertThat(until("UANA")).isFalse();
    assertThat(now().pausedUntil()).isEmpty();
  }

  private boolean until(String user) {
    return database.read(TEAM, s -> Resting.until(s, user, clock.instant()).isPresent());
  }
}
