package mentorbot.agreement;

import static mentorbot.agreement.AgreementWorld.ADA;
import static mentorbot.agreement.AgreementWorld.MIRA;
import static mentorbot.agreement.AgreementWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendingTest {
  private static final AgreementWorld world = new AgreementWorld(TestDatabase.hsqldb());

  @BeforeEach
  void reset() {
    world.reset();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @Test
  void an_amendment_leaves_the_old_terms_in_force_until_all_have_signed_it() {
    var pair = world.agreedPair();
    world.later(Duration.ofDays(20));
    world.edit(ADA, pair, m -> AgreementWorld.cadence(m, "1m"));
    world.sign(ADA, pair);
    assertThat(terms(pair).orElseThrow().meetingCadence()).isEqualTo(Cadence.everyWeeks(2));
    assertThat(world.sheet(MIRA, pair).amendment()).isTrue();
    world.sign(MIRA, pair);
    var terms = terms(pair).orElseThrow();
    assertThat(terms.meetingCadence()).isEqualTo(Cadence.everyMonths(1));
    assertThat(terms.startedOn()).isEqualTo("2026-06-01");
    assertThat(terms.since()).isEqualTo("2026-06-21");
  }

  @Test
  void a_declined_amendment_is_off_the_table_and_no_starting_point() {
    var pair = world.agreedPair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 90));
    var refused = world.signing.keepAsItIs(world.actor(MIRA), pair, 2);
    assertThat(refused).isInstanceOf(Outcome.Refused.class);
    var sheet = world.sheet(ADA, pair);
    assertThat(sheet.open()).isNull();
    assertThat(sheet.newest().text().terms().meetingMinutes()).isEqualTo(45);
    assertThat(world.signing.sign(world.actor(MIRA), pair, 2, "x"))
        .isInstanceOf(Outcome.Stale.class);
    assertThat(world.signing.keepAsItIs(world.actor(ADA), pair, 2))
        .isInstanceOf(Outcome.Stale.class);
    var again = (Outcome.Saved) world.edit(MIRA, pair, m -> AgreementWorld.cadence(m, "1w"));
    assertThat(again.sheet().newest().number()).isEqualTo(3);
    assertThat(again.sheet().newest().text().terms().meetingMinutes()).isEqualTo(45);
  }

  @Test
  void a_first_agreement_cannot_be_declined_only_edited() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    assertThat(world.signing.keepAsItIs(world.actor(MIRA), pair, 1))
        .isInstanceOf(Outcome.Stale.class);
  }

  @Test
  void where_one_supervises_the_other_both_sign_the_acknowledgement_with_its_contact() {
    var pair = world.pair();
    world.sign(ADA, pair);
    world.contacts.put(pair, "U0SAM");
    assertThat(world.signing.sign(world.actor(MIRA), pair, 1, "x"))
        .isInstanceOf(Outcome.Stale.class);
    var text = world.sheet(ADA, pair).newest().text();
    assertThat(text.independentContact()).isEqualTo("U0SAM");
    assertThat(text.clause("dual-role").orElseThrow().requirement()).isEqualTo("R43");
    assertThat(
            world.editing.save(
                world.actor(ADA), pair, 2, new Edit.Wording("dual-role", "Never mind.")))
        .isInstanceOf(Outcome.Unchanged.class);
    world.sign(ADA, pair);
    world.sign(MIRA, pair);
    assertThat(signed(pair)).isTrue();
  }

  @Test
  void a_dual_role_found_later_is_an_amendment_that_cannot_be_declined() {
    var pair = world.agreedPair();
    world.contacts.put(pair, "U0SAM");
    assertThat(signed(pair)).isFalse();
    var sheet = world.sheet(ADA, pair);
    assertThat(sheet.amendment()).isTrue();
    assertThat(sheet.mayBeRefused()).isFalse();
    assertThat(world.signing.keepAsItIs(world.actor(ADA), pair, 2))
        .isInstanceOf(Outcome.Stale.class);
    assertThat(terms(pair)).isPresent();
    world.sign(ADA, pair);
    world.sign(MIRA, pair);
    assertThat(signed(pair)).isTrue();
  }

  @Test
  void history_tells_who_signed_what_and_what_became_of_each_version() {
    var pair = world.agreedPair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    world.signing.keepAsItIs(world.actor(MIRA), pair, 2);
    world.edit(MIRA, pair, m -> AgreementWorld.minutes(m, 30));
    var history = world.reading.history(TEAM, ADA, pair, 100, 2).orElseThrow();
    assertThat(history.versions())
        .extracting(Reading.Past::standing)
        .containsExactly(Standing.OPEN, Standing.REFUSED);
    assertThat(history.versions().get(1).refusedBy()).isEqualTo(MIRA);
    assertThat(history.older()).contains(1);
    var older = world.reading.history(TEAM, ADA, pair, 1, 2).orElseThrow();
    assertThat(older.versions())
        .singleElement()
        .satisfies(past -> assertThat(past.marks()).hasSize(2));
    assertThat(older.older()).isEmpty();
  }

  private Optional<Terms> terms(String pair) {
    return world.database.read(TEAM, session -> Terms.inForce(session, pair));
  }

  private boolean signed(String pair) {
    return world.database.<Boolean>read(
        TEAM, session -> new SignedAgreements(world.drafts).signed(session, pair));
  }
}
