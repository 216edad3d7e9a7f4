package mentorbot.mentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mentorbot.people.Absences;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.people.SlackAccount;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AwayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private final FakeClock clock = FakeClock.at("2026-06-01T09:00:00Z");
  private final Database database = TestDatabase.hsqldb();
  private final PeopleFixture people = new PeopleFixture(database);
  private final Starting starting = new Starting((s, m) -> true, PeopleFixture.HOURS, clock);
  private final Absences absences =
      new Absences(new Coordinators(List.of("URUTH"), List.of()), List.of(new AbsentPartners()));
  private final Relationships relationships =
      new Relationships(
          database,
          clock,
          PeopleFixture.HOURS,
          (s, m) -> true,
          NextDates.NONE,
          new Ending(Sealer.withKey(Sealer.newKey()), List.of()),
          Sealer.withKey(Sealer.newKey()));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_relationship_rests_while_an_account_is_deactivated_and_carries_on_after() {
    people.mentor("UMIRA", 1, "exotics");
    people.technician("UANA", "exotics");
    var id = started();
    assertThat(task(id)).isEqualTo(Task.SET_GOALS);
    people.account("UMIRA", SlackAccount.Kind.DEACTIVATED, absences, clock.instant());
    assertThat(task(id)).isEqualTo(Task.WAIT_FOR_RETURN);
    assertThat(othersHere(id)).isEmpty();
    people.account("UMIRA", SlackAccount.Kind.MEMBER, absences, clock.instant());
    assertThat(task(id)).isEqualTo(Task.SET_GOALS);
    assertThat(othersHere(id)).containsExactly("UMIRA");
  }

  private String started() {
    var pairing = new Pairing(SampleProgramme.PROGRAMME);
    var made =
        database.write(
            people.by("UANA"),
            session ->
                (Pairing.Result.Made)
                    pairing.oneToOne(session, "UMIRA", "UANA", "exotics", 1, clock.instant()));
    for (var party : List.of("UANA", "UMIRA")) {
      people.completeCourse(party, DAY, starting, clock.instant());
    }
    return made.mentorship().id();
  }

  private Task task(String id) {
    return relationships.one(PeopleFixture.TEAM, "UANA", id).orElseThrow().task();
  }

  private List<String> othersHere(String id) {
    return database.read(
        PeopleFixture.TEAM, session -> new Mentorships_(session).othersHere(id, "UANA"));
  }
}
