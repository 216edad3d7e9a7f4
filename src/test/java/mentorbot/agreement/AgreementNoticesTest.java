package mentorbot.agreement;

import static mentorbot.agreement.AgreementWorld.ADA;
import static mentorbot.agreement.AgreementWorld.MIRA;
import static mentorbot.agreement.AgreementWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementNoticesTest {
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
  void an_edit_is_told_to_the_other_with_what_changed_and_not_to_its_author() {
    var pair = world.pair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    assertThat(world.outbox()).containsExactly(MIRA + " agreement.edited");
    var told = sent(world.decisions(new EditedNotice(world.drafts), MIRA)).get(0);
    assertThat(told.changes()).hasSize(1);
    assertThat(told.standing()).isEqualTo(Standing.OPEN);
    assertThat(told.mayRefuse()).isFalse();
  }

  @Test
  void of_several_edits_only_the_last_is_told_and_with_all_their_changes() {
    var pair = world.pair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    world.later(Duration.ofMinutes(1));
    world.edit(ADA, pair, m -> AgreementWorld.cadence(m, "1w"));
    var decisions = world.decisions(new EditedNotice(world.drafts), MIRA);
    assertThat(decisions.get(0)).isInstanceOf(Decision.Drop.class);
    assertThat(sent(decisions).get(0).changes()).hasSize(2);
  }

  @Test
  void a_signature_is_told_to_who_has_not_signed_and_is_out_of_date_once_they_have() {
    var pair = world.pair();
    world.gatesClosed.add(pair);
    world.sign(ADA, pair);
    var kind = new SignedNotice(world.drafts);
    assertThat(sent(world.decisions(kind, MIRA)).get(0).signers()).containsExactly(ADA);
    world.sign(MIRA, pair);
    assertThat(world.decisions(kind, MIRA).get(0)).isInstanceOf(Decision.Drop.class);
    var agreed = sent(world.decisions(new AgreedNotice(world.drafts), ADA)).get(0);
    assertThat(agreed.blockers().withoutCourse()).containsExactlyInAnyOrder(ADA, MIRA);
    assertThat(world.decisions(new AgreedNotice(world.drafts), MIRA)).isEmpty();
  }

  @Test
  void a_start_is_left_to_the_relationship_to_tell() {
    world.agreedPair();
    assertThat(world.decisions(new AgreedNotice(world.drafts), ADA).get(0))
        .isInstanceOf(Decision.Drop.class);
  }

  @Test
  void an_amendment_in_force_tells_its_author_what_is_new() {
    var pair = world.agreedPair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    world.sign(ADA, pair);
    world.sign(MIRA, pair);
    var told = sent(world.decisions(new AgreedNotice(world.drafts), ADA)).get(0);
    assertThat(told.amendment()).isTrue();
    assertThat(told.changes()).hasSize(1);
  }

  @Test
  void a_declined_amendment_is_told_to_its_author_and_its_message_loses_its_buttons() {
    var pair = world.agreedPair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    assertThat(sent(world.decisions(new EditedNotice(world.drafts), MIRA)).get(0).mayRefuse())
        .isTrue();
    world.signing.keepAsItIs(world.actor(MIRA), pair, 2);
    var told = sent(world.decisions(new RefusedNotice(world.drafts), ADA)).get(0);
    assertThat(told.by()).isEqualTo(MIRA);
    assertThat(told.withdrawn()).isFalse();
  }

  @Test
  void nothing_is_told_of_a_relationship_that_has_ended() {
    var pair = world.pair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    world.sign(ADA, pair);
    world.later(Duration.ofDays(10));
    world.sweep.run(TEAM, world.clock.instant());
    world.leaves(ADA);
    assertThat(world.decisions(new EditedNotice(world.drafts), MIRA))
        .allMatch(decision -> decision instanceof Decision.Drop);
    assertThat(world.decisions(new SignedNotice(world.drafts), MIRA))
        .allMatch(decision -> decision instanceof Decision.Drop);
    assertThat(world.decisions(new UnsignedNotice(world.drafts), MIRA))
        .hasSize(1)
        .allMatch(decision -> decision instanceof Decision.Drop);
  }

  @Test
  void three_working_days_without_a_signature_bring_one_reminder_a_version() {
    var pair = world.pair();
    var due = world.sweep.nextDue(TEAM, world.clock.instant()).orElseThrow();
    assertThat(due).isEqualTo("2026-06-04T09:00:00Z");
    assertThat(run(due.minusSeconds(1))).isOne();
    assertThat(reminded()).isEmpty();
    world.sign(MIRA, pair);
    assertThat(run(due)).isOne();
    assertThat(run(due)).isZero();
    assertThat(reminded()).containsExactly(ADA);
    assertThat(world.sweep.nextDue(TEAM, due)).isEmpty();
    world.clock.set(due);
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    assertThat(world.sweep.nextDue(TEAM, due)).contains(Instant.parse("2026-06-09T09:00:00Z"));
    assertThat(run(Instant.parse("2026-06-09T09:00:00Z"))).isOne();
    assertThat(reminded()).containsExactly(ADA, ADA, MIRA);
  }

  @Test
  void coordinators_learn_who_is_awaited_since_when() {
    var pair = world.pair();
    world.sign(MIRA, pair);
    var list = unsigned(world.clock.instant());
    assertThat(list).hasSize(1);
    assertThat(list.get(0).missing()).containsExactly(ADA);
    assertThat(list.get(0).since()).isEqualTo(world.clock.instant());
    assertThat(unsigned(world.clock.instant().minusSeconds(1))).isEmpty();
    world.sign(ADA, pair);
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 60));
    assertThat(unsigned(world.clock.instant())).isEmpty();
  }

  private static List<UnsignedAgreements.Unsigned> unsigned(Instant before) {
    return world.database.read(TEAM, session -> UnsignedAgreements.list(session, before, 10));
  }

  private static int run(Instant now) {
    return world.sweep.run(TEAM, now);
  }

  private static List<String> reminded() {
    return world.outbox().stream()
        .filter(line -> line.endsWith(UnsignedNotice.NAME))
        .map(line -> line.split(" ", -1)[0])
        .toList();
  }

  private static <D> List<D> sent(List<Decision<D>> decisions) {
    return decisions.stream()
        .filter(decision -> decision instanceof Decision.Send<D>)
        .map(decision -> ((Decision.Send<D>) decision).data())
        .toList();
  }
}
