package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.MeetingCard.Why;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LapsedOffersTest {
  private static MeetingWorld world;

  @BeforeAll
  static void open() {
    world = new MeetingWorld(TestDatabase.hsqldb());
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void begin() {
    world.begin();
  }

  @Test
  void times_on_offer_lapse_with_the_last_and_questions_of_long_ago_are_not_asked() {
    var offer = world.offered(ADA);
    assertThat(world.care.nextDue(TEAM, world.now())).contains(offer.slots().get(2));
    world.at(offer.slots().get(2).toString());
    assertThat(world.care.run(TEAM, world.now())).isEqualTo(1);
    assertThat(world.card(MIRA, offer.id()).why()).contains(Why.LAPSED);
    var stands = world.standing();
    var asked = stands.start().orElseThrow().plus(Duration.ofDays(7));
    assertThat(world.care.nextDue(TEAM, world.now())).contains(asked);
    world.at(asked.toString());
    assertThat(world.care.run(TEAM, world.now())).isEqualTo(1);
    assertThat(world.card(ADA, stands.id()).stage()).isEqualTo(Stage.OVER);
    assertThat(world.care.run(TEAM, world.now())).isZero();
  }
}
