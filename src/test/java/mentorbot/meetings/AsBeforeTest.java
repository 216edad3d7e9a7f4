package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever goes on together can go on in the rhythm in which they met. */
class AsBeforeTest {
  private static MeetingWorld world;
  private Instant first;

  @BeforeAll
  static void open() {
    world = new MeetingWorld(TestDatabase.hsqldb());
  }

  @AfterAll
  static void close() {
    world.close();
  }

  /** A pair with a series of two weeks, in their second week. */
  @BeforeEach
  void begin() {
    world.begin();
    var page = world.offering.page(TEAM, ADA, world.pair).orElseThrow();
    var draft = new Draft(page.found().times(), Optional.empty(), "Room 2", true);
    var offer = world.card(MIRA, world.offer(ADA, draft).id());
    first = offer.slots().get(0);
    world.answering.pick(world.actor(MIRA), offer.id(), offer.step(), first);
    world.agreement.clock.set(first.plus(Duration.ofDays(4)));
  }

  private void goOn() {
    world.end(ADA);
    world.pair = world.agreement.agreedPair();
  }

  private Optional<Instant> asBefore(String user) {
    return world.offering.page(TEAM, user, world.pair).orElseThrow().asBefore();
  }

  @Test
  void the_next_date_of_the_rhythm_and_the_place_are_filled_in_for_either() {
    assertThat(asBefore(ADA)).as("while it runs").isEmpty();
    goOn();
    for (var user : new String[] {ADA, MIRA}) {
      var page = world.offering.page(TEAM, user, world.pair).orElseThrow();
      assertThat(page.asBefore()).contains(first.plus(Duration.ofDays(14)));
      assertThat(page.place()).contains("Room 2");
    }
    world.offered(MIRA);
    assertThat(asBefore(ADA)).as("something is on offer").isEmpty();
  }

  @Test
  void not_where_somebody_ended_the_series_before() {
    var series =
        world.database.read(
            TEAM, session -> new Meetings_(session).openSeries(world.pair).orElseThrow().id());
    world.seriesEnding.end(world.actor(ADA), series);
    world.agreement.clock.set(first.plus(Duration.ofDays(70)));
    goOn();
    assertThat(asBefore(ADA)).as("ended by hand").isEmpty();
  }

  @Test
  void not_with_somebody_who_was_not_in_it_nor_long_after() {
    world.end(ADA);
    world.agreement.clock.set(first.plus(Duration.ofDays(80)));
    world.pair = world.agreement.agreedPair();
    assertThat(asBefore(ADA)).as("long ago").isEmpty();
    world.agreement.clock.set(first.plus(Duration.ofDays(4)));
    world.database.change(
        TEAM,
        session ->
            session
                .createMutationQuery(
                    "update Participant p set p.person = 'U9' where p.person = :mira and"
                        + " p.mentorship <> :pair")
                .setParameter("mira", MIRA)
                .setParameter("pair", world.pair)
                .executeUpdate());
    assertThat(asBefore(ADA)).as("with somebody else").isEmpty();
  }
}
