package mentorbot.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.mentorships.Starting;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The agreement and the relationship's own gates, put together as the program does. */
class StartTogetherTest {
  private static final String ADA = AgreementWorld.ADA;
  private static final String MIRA = AgreementWorld.MIRA;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Test
  void what_is_signed_waits_for_the_courses_and_starts_with_the_last_one() {
    try (var world = new AgreementWorld(TestDatabase.hsqldb())) {
      var drafts =
          new Drafts(
              AgreementWorld.TEMPLATE,
              (session, mentorship) -> Optional.empty(),
              IndependentContacts.byGates(),
              world.sealer);
      var starting = new Starting(new SignedAgreements(drafts), world.hours, world.clock);
      var signing =
          new Signing(
              world.database, drafts, starting::tryStart, world.hours, world.clock, world.wall);
      var people = new PeopleFixture(world.database);
      var now = world.clock.instant();
      var pair = world.pair();
      people.completeCourse(ADA, DAY, starting, now);
      world.sheet(ADA, pair);
      signing.sign(world.actor(ADA), pair, 1, "x");
      var last = (Outcome.Signed) signing.sign(world.actor(MIRA), pair, 1, "x");
      assertThat(last.sheet().stage()).isEqualTo(Stage.AGREED);
      assertThat(last.sheet().blockers().withoutCourse()).containsExactly(MIRA);
      people.completeCourse(MIRA, DAY, starting, now);
      assertThat(world.sheet(ADA, pair).stage()).isEqualTo(Stage.IN_FORCE);
      assertThat(world.outbox()).contains(ADA + " mentorships.started");
    }
  }
}
