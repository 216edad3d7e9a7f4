package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentorbot.testing.TestDatabase;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's Slack account is gone: what waited for them, and what they waited for, is over. */
class VanishedTest {
  private static final String TEAM = MatchingWorld.TEAM;

  private final MatchingWorld world = new MatchingWorld(TestDatabase.hsqldb());

  @BeforeEach
  void enrol() {
    List.of("UANA", "UBEN").forEach(mentee -> world.people.technician(mentee, "exotics"));
    List.of("UMIRA", "UNOA").forEach(mentor -> world.people.mentor(mentor, 2, "exotics"));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whoever_vanishes_before_their_turn_never_has_one() {
    world.ask("UANA", "UMIRA", "UNOA");
    world.database.change(TEAM, s -> world.requests.deactivated(s, "UNOA", world.clock.instant()));
    assertThat(world.database.read(TEAM, VanishedTest::asks))
        .containsExactly("UMIRA ASKED", "UNOA PASSED_OVER");
  }

  private static List<String> asks(StatelessSession session) {
    var rows = new MentorRequests_(session);
    return rows.openOf("UANA").stream()
        .flatMap(request -> rows.asks(request.id()).stream())
        .map(ask -> ask.mentor() + " " + ask.state())
        .sorted()
        .toList();
  }

  @Test
  void nobody_waits_for_an_answer_to_or_from_them() {
    for (var technician : List.of("UANA", "UBEN")) {
      world.offers.offerTo(world.people.by("UMIRA"), technician, null);
    }
    vanishes("UANA");
    assertThat(world.offers.waiting(TEAM, "UANA")).isEmpty();
    assertThat(world.offers.waiting(TEAM, "UBEN")).hasSize(1);
    vanishes("UMIRA");
    assertThat(world.offers.waiting(TEAM, "UBEN")).isEmpty();
  }

  private void vanishes(String user) {
    world.database.change(TEAM, s -> world.offers.deactivated(s, user, world.clock.instant()));
  }
}
