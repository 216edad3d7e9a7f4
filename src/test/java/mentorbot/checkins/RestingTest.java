package mentorbot.checkins;

import static mentorbot.agreement.AgreementWorld.ADA;
import static mentorbot.agreement.AgreementWorld.MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentorbot.people.Absences;
import mentorbot.people.Coordinators;
import mentorbot.people.PeopleFixture;
import mentorbot.people.SlackAccount;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestingTest {
  private final CheckInWorld world = new CheckInWorld(TestDatabase.hsqldb());
  private final PeopleFixture people = new PeopleFixture(world.database);
  private final Absences absences =
      new Absences(new Coordinators(List.of(), List.of()), List.of(new CheckInLeaving()));

  @AfterEach
  void close() {
    world.close();
  }

  private void slackSays(SlackAccount.Kind kind) {
    people.account(MIRA, kind, absences, world.now());
  }

  @Test
  void nobody_is_asked_about_a_relationship_while_an_account_is_gone_and_all_goes_on_after_it() {
    people.mentor(MIRA, 2);
    people.technician(ADA);
    world.begin();
    world.at("2026-06-15T10:00:00Z");
    assertThat(world.mine.of(PeopleFixture.TEAM, MIRA).open()).hasSize(1);
    slackSays(SlackAccount.Kind.DEACTIVATED);
    assertThat(world.mine.of(PeopleFixture.TEAM, MIRA).open()).isEmpty();
    world.walkTo("2026-07-01T10:00:00Z");
    slackSays(SlackAccount.Kind.MEMBER);
    world.walkTo("2026-07-14T10:00:00Z");
    assertThat(world.rounds())
        .containsExactly(
            "U0ADA 2026-06-15 ASKED",
            "U0ADA 2026-06-29 LEFT_OUT",
            "U0ADA 2026-07-13 ASKED",
            "U0MIRA 2026-06-15 ASKED",
            "U0MIRA 2026-06-29 LEFT_OUT",
            "U0MIRA 2026-07-13 ASKED");
  }

  @Test
  void one_round_of_each_party_is_marked_as_the_newest() {
    world.begin();
    world.walkTo("2026-08-01T10:00:00Z");
    var newest =
        world.database.read(
            PeopleFixture.TEAM,
            s ->
                s.createSelectionQuery(
                        "select person || ' ' || cast(roundOn as string) from CheckIn"
                            + " where newest = true order by person",
                        String.class)
                    .getResultList());
    var last = world.asked(ADA).get(world.asked(ADA).size() - 1);
    assertThat(newest).containsExactly(ADA + " " + last, MIRA + " " + last);
  }
}
