package mentorbot.agreement;

import static mentorbot.agreement.AgreementWorld.ADA;
import static mentorbot.agreement.AgreementWorld.MIRA;
import static mentorbot.agreement.AgreementWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.Printout.As;
import mentorbot.agreement.Printout.Party;
import mentorbot.mentorships.Ending;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.notices.Decision;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may have which version printed, and what it is marked as. */
class PrintingTest {
  private static final String BEN = "U0BEN";
  private static final String RUTH = "U0RUTH";

  private AgreementWorld world;
  private Membership membership;
  private PrintNotice notice;

  @BeforeEach
  void open() {
    world = new AgreementWorld(TestDatabase.hsqldb());
    membership =
        new Membership(
            SampleProgramme.PROGRAMME, world.sealer, List.of(new Renewing(world.drafts)));
    notice = new PrintNotice(world.drafts, "Technician mentoring");
  }

  @AfterEach
  void close() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whoever_is_no_party_gets_nothing_whatever_they_name(int number) {
    var pair = world.agreedPair();
    for (var stranger : List.of(RUTH, BEN, "", "U0ADA' or '1'='1")) {
      assertThat(ask(stranger, pair, number)).as(stranger).isFalse();
    }
    for (int other : new int[] {-1, 2, 999_999_999}) {
      assertThat(ask(ADA, pair, other)).isFalse();
    }
    assertThat(ask(ADA, "nonsense", number)).isFalse();
    assertThat(world.outbox()).noneMatch(line -> line.endsWith(PrintNotice.NAME));
    assertThat(ask(ADA, pair, number)).isTrue();
    assertThat(ask(ADA, pair, number)).isTrue();
    assertThat(copies(ADA)).as("asked twice, it comes once").hasSize(1);
    assertThat(copies(MIRA)).isEmpty();
  }

  @Test
  void each_version_is_marked_as_what_it_is_now() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    world.sign(ADA, pair);
    assertThat(printed(ADA, pair, 0).as()).isEqualTo(As.DRAFT);
    assertThat(printed(MIRA, pair, 1).complete()).isFalse();
    world.sign(MIRA, pair);
    assertThat(printed(ADA, pair, 0).as()).isEqualTo(As.IN_FORCE);
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 90));
    var proposed = printed(MIRA, pair, 2);
    assertThat(proposed.as()).isEqualTo(As.PROPOSED);
    assertThat(proposed.inForce()).contains(1);
    assertThat(printed(MIRA, pair, 0).edition().number()).as("what counts").isEqualTo(1);
    world.signing.keepAsItIs(world.actor(MIRA), pair, 2);
    assertThat(printed(MIRA, pair, 2).as()).isEqualTo(As.REFUSED);
    world.edit(MIRA, pair, m -> AgreementWorld.minutes(m, 30));
    world.sign(ADA, pair);
    world.sign(MIRA, pair);
    assertThat(printed(ADA, pair, 1).as()).isEqualTo(As.REPLACED);
    var last = printed(ADA, pair, 0);
    assertThat(last.as()).isEqualTo(As.IN_FORCE);
    assertThat(last.edition().number()).isEqualTo(3);
    assertThat(last.history()).extracting(Printout.Past::number).containsExactly(3, 2, 1);
    assertThat(last.history().get(0).signers()).hasSize(2);
    assertThat(last.signatures()).allSatisfy(s -> assertThat(s.shown()).startsWith("the words"));
    world.leaves(MIRA);
    assertThat(printed(ADA, pair, 0).as()).isEqualTo(As.ENDED);
    assertThat(printed(ADA, pair, 1).as()).isEqualTo(As.REPLACED);
    assertThat(world.printing.earlier(TEAM, ADA)).hasSize(1);
    assertThat(world.printing.earlier(TEAM, RUTH)).isEmpty();
  }

  @Test
  void one_that_never_was_signed_by_all_says_so_for_good() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    world.sign(ADA, pair);
    world.leaves(MIRA);
    assertThat(printed(ADA, pair, 0).as()).isEqualTo(As.NEVER);
  }

  @Test
  void whoever_left_a_group_gets_what_they_signed_last_and_nothing_of_what_came_later() {
    var group = group();
    world.edit(ADA, group, m -> AgreementWorld.minutes(m, 90));
    for (var one : List.of(ADA, MIRA, BEN)) {
      world.sign(one, group);
    }
    world.later(Duration.ofDays(1));
    assertThat(ask(BEN, group, 1)).as("while a party, each version").isTrue();
    leaves(BEN);
    assertThat(copies(BEN)).as("asked for before, and looked at again").isEmpty();
    world.later(Duration.ofDays(1));
    world.edit(ADA, group, m -> AgreementWorld.minutes(m, 20));
    world.sign(ADA, group);
    world.sign(MIRA, group);
    for (int number : new int[] {1, 3, 4, 5}) {
      assertThat(ask(BEN, group, number)).as("version " + number).isFalse();
    }
    var copy = printed(BEN, group, 0);
    assertThat(copy.as()).isEqualTo(As.LEFT);
    assertThat(copy.edition().number()).isEqualTo(2);
    assertThat(copy.complete()).isTrue();
    assertThat(copy.inForce()).isEmpty();
    assertThat(copy.history()).extracting(Printout.Past::number).containsExactly(2, 1);
    assertThat(copy.parties()).extracting(Party::person).containsExactlyInAnyOrder(ADA, MIRA, BEN);
    assertThat(world.printing.earlier(TEAM, BEN)).hasSize(1);
    assertThat(world.printing.earlier(TEAM, ADA)).isEmpty();
    assertThat(printed(ADA, group, 0).parties())
        .extracting(Party::person)
        .containsExactlyInAnyOrder(ADA, MIRA);
    assertThat(printed(ADA, group, 2).parties())
        .as("as it was then")
        .extracting(Party::person)
        .containsExactlyInAnyOrder(ADA, MIRA, BEN);
  }

  private String group() {
    var made =
        world.database.write(
            TEAM,
            session ->
                membership.gather(
                    session,
                    new Gathered(null, 9, List.of(ADA, MIRA, BEN), null),
                    world.clock.instant()));
    var group = made.orElseThrow().id();
    world.sheet(ADA, group);
    return group;
  }

  private void leaves(String user) {
    world.database.change(
        TEAM,
        session ->
            new Ending(world.sealer, List.of(), Optional.of(membership))
                .left(session, world.actor(user), world.clock.instant()));
  }

  private boolean ask(String user, String mentorship, int number) {
    return world.printing.ask(world.actor(user), mentorship, number);
  }

  private List<Printout> copies(String user) {
    return world.decisions(notice, user).stream()
        .flatMap(
            decision ->
                decision instanceof Decision.Send<Printout> send
                    ? java.util.stream.Stream.of(send.data())
                    : java.util.stream.Stream.empty())
        .toList();
  }

  /** The copy that comes after all that were asked for before. */
  private Printout printed(String user, String mentorship, int number) {
    world.database.change(
        TEAM,
        s ->
            s.createMutationQuery("delete from Notice where kind = 'agreement.print'")
                .executeUpdate());
    assertThat(ask(user, mentorship, number)).as(user + " version " + number).isTrue();
    var copies = copies(user);
    assertThat(copies).hasSize(1);
    return copies.get(0);
  }
}
