package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.actor.RepeatedDelivery;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_repeated_delivery_has_one_effect(Kind kind) {
    try (var database = kind.open()) {
      var effects = new AtomicInteger();
      var actor = new Actor("T1", "U1", "trigger 1");
      database.write(actor, session -> effects.incrementAndGet());
      assertThatThrownBy(() -> database.write(actor, session -> effects.incrementAndGet()))
          .isInstanceOf(RepeatedDelivery.class);
      assertThat(effects).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_a_delivery_claimed_is_given_back_by_no_other_and_can_then_be_claimed_once_more(
      Kind kind) {
    try (var database = kind.open()) {
      var effects = new AtomicInteger();
      var claims = new Claims(database);
      var actor = new Actor("T1", "U1", "view 1");
      database.write(actor, session -> effects.incrementAndGet());
      claims.giveBack(new Actor("T2", "U1", "view 1"));
      claims.giveBack(new Actor("T1", "U1", "view 2"));
      claims.giveBack(new Actor("T1", "U2", "view 1"));
      claims.giveBack(new Actor("T1", "U1", "view 1"));
      assertThatThrownBy(() -> database.write(actor, session -> effects.incrementAndGet()))
          .isInstanceOf(RepeatedDelivery.class);
      claims.giveBack(actor);
      database.write(actor, session -> effects.incrementAndGet());
      assertThatThrownBy(() -> database.write(actor, session -> effects.incrementAndGet()))
          .isInstanceOf(RepeatedDelivery.class);
      assertThat(effects).hasValue(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_two_nodes_that_take_a_delivery_at_the_same_time_one_has_the_effect(Kind kind)
      throws Exception {
    try (var database = kind.open()) {
      var effects = new AtomicInteger();
      var actor = new Actor("T1", "U1", "trigger 1");
      var claimed = new CountDownLatch(1);
      var slow =
          CompletableFuture.runAsync(
              () ->
                  database.write(
                      actor,
                      session -> {
                        claimed.countDown();
                        sleep(300);
                        return effects.incrementAndGet();
                      }));
      claimed.await();
      assertThatThrownBy(() -> database.write(actor, session -> effects.incrementAndGet()))
          .isInstanceOf(RepeatedDelivery.class);
      slow.join();
      assertThat(effects).hasValue(1);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void two_nodes_may_bring_a_database_up_to_date_at_the_same_time() {
    var url = TestDatabase.barePostgresUrl();
    var key = Sealer.withKey(Sealer.newKey());
    var nodes =
        Stream.of(1, 2, 3)
            .map(
                n ->
                    CompletableFuture.runAsync(
                        () -> {
                          try (var database = TestDatabase.at(url)) {
                            database.checkKey(key);
                          }
                        }))
            .toList();
    nodes.forEach(CompletableFuture::join);
  }

  @ParameterizedTest
  @EnumSource
  void an_older_program_keeps_off_a_database_that_a_newer_one_has_brought_up_to_date(Kind kind)
      throws SQLException {
    var url = kind == Kind.HSQLDB ? "jdbc:hsqldb:mem:newer" : TestDatabase.barePostgresUrl();
    try (var database = TestDatabase.at(url);
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "update \"flyway_schema_history\" set \"version\" = '9999' where \"installed_rank\" ="
              + " (select max(\"installed_rank\") from \"flyway_schema_history\")");
      connection.commit();
      assertThatThrownBy(() -> TestDatabase.at(url))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("newer mentorbot (its schema is 9999)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_failed_act_does_not_use_its_delivery_up(Kind kind) {
    try (var database = kind.open()) {
      var actor = new Actor("T1", "U1", "trigger 1");
      assertThatThrownBy(
              () ->
                  database.write(
                      actor,
                      session -> {
                        throw new IllegalStateException("a bug");
                      }))
          .hasMessage("a bug");
      assertThat(database.<String>write(actor, session -> "done")).isEqualTo("done");
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_team_neither_sees_nor_changes_nor_removes_the_rows_of_another(Kind kind) {
    try (var database = kind.open()) {
      database.change("T1", s -> s.createMutationQuery("delete from Delivery").executeUpdate());
      var theirs = new Delivery("d1", Instant.EPOCH);
      database.change("T1", session -> new Deliveries_(session).add(theirs));

      assertThat(database.<Boolean>read("T2", s -> new Deliveries_(s).claimed("d1"))).isFalse();
      assertThatThrownBy(() -> database.change("T2", s -> s.update(theirs)))
          .isInstanceOf(ForeignTeamException.class);
      assertThatThrownBy(() -> database.change("T2", s -> s.delete(theirs)))
          .isInstanceOf(ForeignTeamException.class);
      database.change("T2", s -> new Deliveries_(s).purge(Instant.parse("9000-01-01T00:00:00Z")));
      assertThat(database.<Boolean>read("T1", s -> new Deliveries_(s).claimed("d1"))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_relationship_is_only_found_by_its_own_team(Kind kind) {
    try (var database = kind.open()) {
      database.change(
          "T1",
          s -> {
            s.createNativeMutationQuery(
                    "insert into programme (team, id, version, kind, name)"
                        + " values ('T1', 'main', 0, 'MENTORING', 'x')")
                .executeUpdate();
            new Mentorships_(s)
                .add(
                    new Mentorship("main", Mentorship.Form.ONE_TO_ONE, null, "a:b", Instant.EPOCH));
          });
      assertThat(
              database.<Long>read(
                  "T2",
                  s ->
                      s.createSelectionQuery("select count(*) from Mentorship", Long.class)
                          .getSingleResult()))
          .isZero();
    }
  }
}
