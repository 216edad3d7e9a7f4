package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class AgendaTest {
  @Test
  void an_agenda_is_read_by_both_and_changed_by_who_wrote_it() {
    try (var world = new MeetingWorld(TestDatabase.hsqldb()).begin()) {
      var stands = world.standing();
      world.agendas.add(world.actor(ADA), stands.id(), "Night shifts 🐾");
      var line = world.card(MIRA, stands.id()).agenda().get(0);
      assertThat(line.words()).isEqualTo("Night shifts 🐾");
      world.agendas.remove(world.actor(MIRA), stands.id(), line.id());
      assertThat(world.card(ADA, stands.id()).agenda()).hasSize(1);
      world.agendas.remove(world.actor(ADA), stands.id(), line.id());
      assertThat(world.card(ADA, stands.id()).agenda()).isEmpty();
      for (int i = 0; i < Agendas.MOST; i++) {
        world.agendas.add(world.actor(ADA), stands.id(), "line " + i);
      }
      assertThat(world.agendas.add(world.actor(MIRA), stands.id(), "one more"))
          .isInstanceOf(Agendas.Outcome.Full.class);
    }
  }
}
