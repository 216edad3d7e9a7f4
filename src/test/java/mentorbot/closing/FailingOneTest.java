package mentorbot.closing;

import static mentorbot.closing.ClosingWorld.ADA;
import static mentorbot.closing.ClosingWorld.MIRA;
import static mentorbot.closing.ClosingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import mentorbot.agreement.Carrying;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pairing;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.Poison;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Of two relationships the older one's rows can't be written: the other one goes on. */
@TestInstance(Lifecycle.PER_CLASS)
class FailingOneTest {
  private static final String MENTEE = "U0SAM";
  private static final String MENTOR = "U0TESS";

  private final ClosingWorld world = new ClosingWorld(TestDatabase.hsqldb());

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void a_relationship_that_fails_holds_up_no_other_from_its_draft_to_its_erasure() {
    var people = new PeopleFixture(world.database);
    people.mentor(MENTOR, 1, "exotics");
    people.technician(MENTEE, "exotics");
    var broken = world.agreements.pair(TEAM, ADA, MIRA);
    var whole = world.agreements.pair(TEAM, MENTEE, MENTOR);
    try (var poison = Poison.on(world.database, "agreement", "id", broken)) {
      runs(world.agreements.sweep, poison);
      assertThat(count("Agreement", "id", whole)).isOne();
      assertThat(count("Agreement", "id", broken)).isZero();
    }
    start(broken, ADA, MIRA);
    start(whole, MENTEE, MENTOR);
    var last = world.lastDay(whole);
    world.agreements.clock.advance(Duration.ofDays(800));
    assertThat(last).isBefore("2028-08-01");
    try (var poison = Poison.on(world.database, "mentorship", "id", broken)) {
      runs(new LastDaySweep(world.database, world.ending), poison);
      assertThat(isOpen(whole)).isFalse();
      assertThat(isOpen(broken)).isTrue();
    }
    world.relationships.end(world.by(ADA), broken, null, false);
    set("thanksState = WAITING, thanksDue = endedAt, renewDue = endedAt, goesOn = true");
    set("eraseOn = local date");
    try (var poison = Poison.on(world.database, "closing", "mentorship", broken)) {
      runs(new ThanksSweep(world.database), poison);
      assertThat(count("Closing", "thanksState = WAITING and mentorship", whole)).isZero();
      assertThat(count("Closing", "thanksState = WAITING and mentorship", broken)).isEqualTo(2);
      runs(new RenewSweep(world.database, renewal()), poison);
      assertThat(count("Closing", "renewDue is not null and mentorship", whole)).isZero();
      assertThat(count("Closing", "renewDue is not null and mentorship", broken)).isEqualTo(2);
      runs(new EraseSweep(world.database), poison);
      assertThat(count("Closing", "eraseOn is not null and mentorship", whole)).isZero();
      assertThat(count("Closing", "eraseOn is not null and mentorship", broken)).isEqualTo(2);
    }
  }

  /** Until only the broken one is left, which is told of. */
  private void runs(Sweep sweep, Poison poison) {
    assertThat(poison).isNotNull();
    assertThatThrownBy(
            () -> {
              int done;
              do {
                done = sweep.run(TEAM, world.now());
              } while (done > 0);
            })
        .hasStackTraceContaining("45000");
  }

  private GroupRenewal renewal() {
    var pairing = new Pairing(SampleProgramme.PROGRAMME);
    return new GroupRenewal(
        pairing,
        new Membership(SampleProgramme.PROGRAMME, world.agreements.sealer, List.of()),
        new Carrying(world.agreements.drafts),
        world.agreements.sealer);
  }

  private void start(String pair, String... two) {
    for (var user : two) {
      world.agreements.sign(user, pair);
    }
  }

  private boolean isOpen(String pair) {
    return world.database.read(
        TEAM, session -> new Mentorships_(session).mentorship(pair).orElseThrow().open());
  }

  private void set(String what) {
    world.database.change(
        TEAM, session -> session.createMutationQuery("update Closing set " + what).executeUpdate());
  }

  private long count(String entity, String column, String value) {
    return world.database.read(
        TEAM,
        session ->
            session
                .createSelectionQuery(
                    "select count(*) from " + entity + " where " + column + " = :value", Long.class)
                .setParameter("value", value)
                .getSingleResult());
  }
}
