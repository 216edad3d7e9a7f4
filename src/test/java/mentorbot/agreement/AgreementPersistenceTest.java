package mentorbot.agreement;

import static mentorbot.agreement.AgreementWorld.ADA;
import static mentorbot.agreement.AgreementWorld.MIRA;
import static mentorbot.agreement.AgreementWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.store.Database;
import mentorbot.store.ForeignTeamException;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementPersistenceTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_version_comes_back_to_the_letter_and_its_prose_lies_sealed(Kind kind) {
    try (var world = new AgreementWorld(kind.open())) {
      var pair = world.pair();
      var hostile = "<!channel> & <@U1> \u202etxet\u202c 🐾 \"quoted\"\nline two";
      world.purposes.put(pair, hostile);
      var first = world.sheet(ADA, pair).shown();
      assertThat(first.text().clauses().get(0).wording()).isEqualTo(hostile);
      assertThat(first.hash()).isEqualTo(first.text().hash(pair, 1)).hasSize(64);
      world.sign(ADA, pair);
      assertThat(AgreementPrivacy.items())
          .extracting(item -> world.database.<Long>read(TEAM, s -> item.count().of(s, ADA)))
          .containsExactly(0L, 1L);
      world.database.change(
          TEAM,
          s -> {
            var clause = new Agreements_(s).clauses(first.id()).get(0);
            assertThat(new String(raw(s, clause.id()), StandardCharsets.UTF_8))
                .doesNotContain("channel");
            var signature = new Agreements_(s).signatures(pair, 1).get(0);
            assertThat(signature.shown(world.sealer)).isEqualTo("the words that U0ADA saw");
            assertThat(signature.contentHash()).isEqualTo(first.hash());
            assertThat(signature.signedAt()).isEqualTo(world.wall.instant());
            assertThat(signature.programmeTime()).isEqualTo(world.clock.instant());
          });
    }
  }

  private static byte[] raw(org.hibernate.StatelessSession s, String clause) {
    return s.createSelectionQuery(
            "select wording from AgreementClause where id = :id", byte[].class)
        .setParameter("id", clause)
        .getSingleResult();
  }

  @ParameterizedTest
  @EnumSource
  void a_version_that_was_changed_in_the_database_is_noticed(Kind kind) {
    try (var world = new AgreementWorld(kind.open())) {
      var pair = world.pair();
      world.sheet(ADA, pair);
      world.database.change(
          TEAM,
          s ->
              s.createMutationQuery("update AgreementVersion set meetingMinutes = 10")
                  .executeUpdate());
      assertThatThrownBy(() -> world.sheet(ADA, pair))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageEndingWith("was changed");
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_team_neither_reads_nor_changes_the_agreements_of_another(Kind kind) {
    try (var world = new AgreementWorld(kind.open())) {
      var pair = world.pair();
      world.sign(ADA, pair);
      assertThat(world.reading.sheet("T2", ADA, pair)).isEmpty();
      var row = world.database.read(TEAM, s -> new Agreements_(s).agreement(pair)).orElseThrow();
      var version =
          world.database.read(TEAM, s -> new Agreements_(s).version(pair, 1)).orElseThrow();
      assertThat(world.database.<Boolean>read("T2", s -> sees(s, pair, version.id()))).isFalse();
      assertThatThrownBy(() -> world.database.change("T2", s -> new Agreements_(s).change(row)))
          .isInstanceOf(ForeignTeamException.class);
    }
  }

  private static boolean sees(org.hibernate.StatelessSession s, String pair, String version) {
    var theirs = new Agreements_(s);
    return theirs.agreement(pair).isPresent()
        || theirs.version(pair, 1).isPresent()
        || theirs.version(version).isPresent()
        || !theirs.clauses(version).isEmpty()
        || !theirs.signatures(pair, 1).isEmpty()
        || !theirs.signatures(pair, List.of(1)).isEmpty()
        || !theirs.toRemind(java.time.Instant.parse("9000-01-01T00:00:00Z")).isEmpty()
        || theirs.signedBy(ADA) > 0;
  }

  @ParameterizedTest
  @EnumSource
  void two_first_looks_at_the_same_moment_make_one_draft(Kind kind) throws Exception {
    try (var world = new AgreementWorld(kind.open())) {
      for (int i = 0; i < 5; i++) {
        var pair = world.pair(TEAM, "UMENTEE" + i, MIRA);
        var mentee = "UMENTEE" + i;
        var seen =
            atOnce(
                () -> world.sheet(mentee, pair).shown().id(),
                () -> world.sheet(MIRA, pair).shown().id());
        assertThat(seen.get(0)).isEqualTo(seen.get(1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_last_signatures_at_the_same_moment_start_it_once(Kind kind) throws Exception {
    try (var world = new AgreementWorld(kind.open())) {
      for (int i = 0; i < 5; i++) {
        var mentee = "UMENTEE" + i;
        var pair = world.pair(TEAM, mentee, MIRA);
        world.sheet(mentee, pair);
        atOnce(() -> world.sign(mentee, pair), () -> world.sign(MIRA, pair));
        assertThat(world.sheet(MIRA, pair).stage()).isEqualTo(Stage.IN_FORCE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_an_edit_and_a_signature_at_the_same_moment_no_edit_counts_as_signed(Kind kind)
      throws Exception {
    try (var world = new AgreementWorld(kind.open())) {
      for (int i = 0; i < 5; i++) {
        var mentee = "UMENTEE" + i;
        var pair = world.pair(TEAM, mentee, MIRA);
        world.sign(mentee, pair);
        atOnce(
            () -> world.edit(mentee, pair, m -> AgreementWorld.minutes(m, 90)),
            () -> world.signing.sign(world.actor(MIRA), pair, 1, "x"));
        var sheet = world.sheet(MIRA, pair);
        assertThat(sheet.newest().number()).isEqualTo(2);
        assertThat(sheet.signed(2, MIRA)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_two_edits_at_the_same_moment_one_is_saved_and_one_is_told(Kind kind) throws Exception {
    try (var world = new AgreementWorld(kind.open())) {
      for (int i = 0; i < 5; i++) {
        var mentee = "UMENTEE" + i;
        var pair = world.pair(TEAM, mentee, MIRA);
        var m = AgreementWorld.meetings(world.sheet(mentee, pair).newest().text());
        var outcomes =
            atOnce(
                () ->
                    world.editing.save(world.actor(mentee), pair, 1, AgreementWorld.minutes(m, 90)),
                () ->
                    world.editing.save(
                        world.actor(MIRA), pair, 1, AgreementWorld.cadence(m, "1w")));
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Saved).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Overtaken).hasSize(1);
      }
    }
  }

  @SafeVarargs
  private static <T> List<T> atOnce(Callable<T>... acts)
      throws InterruptedException, ExecutionException {
    var barrier = new CyclicBarrier(acts.length);
    var threads = Executors.newFixedThreadPool(acts.length);
    try {
      var running = new ArrayList<java.util.concurrent.Future<T>>();
      for (var act : acts) {
        running.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return act.call();
                }));
      }
      var results = new ArrayList<T>();
      for (var future : running) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
