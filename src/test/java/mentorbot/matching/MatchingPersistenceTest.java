package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mentorbot.actor.Actor;
import mentorbot.matching.AnswerOutcome.Accepted;
import mentorbot.matching.RequestOutcome.Requested;
import mentorbot.mentorships.Relationships.EndOutcome;
import mentorbot.people.PeopleFixture;
import mentorbot.store.Database;
import mentorbot.store.ForeignTeamException;
import mentorbot.store.Ids;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchingPersistenceTest {
  private static final String OTHER = "T2";

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void from_request_to_relationship_everything_comes_back_as_it_was(Kind kind) {
    try (var world = world(kind)) {
      assertThat(world.ask("UANA", "UMIRA", "UNOA")).isInstanceOf(Requested.class);
      var asked = world.list.toAnswer(MatchingWorld.TEAM, "UMIRA").get(0);
      assertThat(asked.purpose()).isEqualTo("I want to grow");
      assertThat(world.answers.accept(world.people.by("UMIRA"), asked.ask()))
          .isInstanceOf(Accepted.class);
      var card = world.relationships.open(MatchingWorld.TEAM, "UANA").get(0);
      var purposes = new RequestPurposes(world.sealer);
      var purpose = world.database.read(MatchingWorld.TEAM, s -> purposes.of(s, card.id()));
      assertThat(purpose).contains("I want to grow");
      assertThat(world.relationships.end(world.people.by("UANA"), card.id(), "mine", true))
          .isInstanceOf(EndOutcome.Ended.class);
      assertThat(world.relationships.mine(MatchingWorld.TEAM, "UANA", 0, 5).items()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_team_finds_answers_withdraws_and_ends_nothing(Kind kind) {
    try (var world = world(kind)) {
      var made = (Requested) world.ask("UANA", "UMIRA");
      var ask = world.waitingFor("UMIRA");
      assertThat(world.answers.accept(theirs("UMIRA"), ask)).isInstanceOf(AnswerOutcome.Gone.class);
      assertThat(world.requests.withdraw(theirs("UANA"), made.request()))
          .isInstanceOf(Requests.WithdrawOutcome.Gone.class);
      assertThat(world.sweep.run(OTHER, Instant.parse("2027-01-01T00:00:00Z"))).isZero();
      var row = world.database.read(MatchingWorld.TEAM, s -> new MentorRequests_(s).ask(ask));
      assertThatThrownBy(
              () ->
                  world.database.change(
                      OTHER, s -> new MentorRequests_(s).change(row.orElseThrow())))
          .isInstanceOf(ForeignTeamException.class);
      world.answers.accept(world.people.by("UMIRA"), ask);
      var id = world.relationships.open(MatchingWorld.TEAM, "UANA").get(0).id();
      assertThat(world.relationships.end(theirs("UANA"), id, null, false))
          .isInstanceOf(EndOutcome.Gone.class);
      assertThat(world.relationships.open(OTHER, "UANA")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_many_acceptances_at_once_no_more_than_the_places_win(Kind kind) throws Exception {
    try (var world = world(kind)) {
      int technicians = 5;
      world.people.mentor("UOLE", 2, "exotics");
      for (int i = 0; i < technicians; i++) {
        world.people.technician("UT" + i, "exotics");
        world.ask("UT" + i, "UOLE");
      }
      var barrier = new CyclicBarrier(technicians);
      var threads = Executors.newFixedThreadPool(technicians);
      List<Future<AnswerOutcome>> answers = new ArrayList<>();
      for (var asked : world.list.toAnswer(MatchingWorld.TEAM, "UOLE")) {
        var actor = world.people.by("UOLE");
        answers.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return world.answers.accept(actor, asked.ask());
                }));
      }
      int accepted = 0;
      for (var answer : answers) {
        accepted += answer.get() instanceof Accepted ? 1 : 0;
      }
      threads.shutdown();
      assertThat(accepted).isEqualTo(2);
      assertThat(world.relationships.open(MatchingWorld.TEAM, "UOLE")).hasSize(2);
    }
  }

  private static MatchingWorld world(Kind kind) {
    var world = new MatchingWorld(kind.open());
    PeopleFixture people = world.people;
    people.technician("UANA", "exotics");
    people.mentor("UMIRA", 1, "exotics");
    people.mentor("UNOA", 2, "exotics");
    return world;
  }

  private static Actor theirs(String user) {
    return new Actor(OTHER, user, "their delivery " + Ids.fresh());
  }
}
