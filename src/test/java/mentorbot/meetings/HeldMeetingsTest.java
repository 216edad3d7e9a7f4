package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import mentorbot.meetings.HeldMeetings.Held;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which meetings count for whom, on a certificate say. */
class HeldMeetingsTest {
  private static final String BEN = "U0BEN";
  private static final Instant FIRST = Instant.parse("2026-06-02T16:00:00Z");
  private final MeetingWorld world = new MeetingWorld(TestDatabase.hsqldb());

  @BeforeEach
  void begin() {
    world.begin();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void of_a_group_those_at_which_somebody_was_to_be_and_did_not_say_that_it_did_not_take_place() {
    held(1, List.of(ADA, MIRA), ben -> {});
    held(2, List.of(ADA, MIRA, BEN), ben -> {});
    held(3, List.of(ADA, MIRA, BEN), ben -> ben.happened(Happened.NOT_YET));
    held(4, List.of(ADA, MIRA, BEN), ben -> ben.goes(FIRST));
    held(5, List.of(ADA, MIRA, BEN), ben -> ben.happened(Happened.YES));
    assertThat(with(BEN)).extracting(Held::at).containsExactly(on(5), on(2));
    assertThat(with(ADA)).hasSize(5);
  }

  @Test
  void of_two_each_was_there_as_soon_as_one_says_so() {
    held(1, List.of(ADA, BEN), ben -> ben.happened(Happened.NOT_YET));
    assertThat(with(BEN)).hasSize(1);
    assertThat(with(MIRA)).isEmpty();
  }

  private List<Held> with(String person) {
    return world.database.read(TEAM, session -> HeldMeetings.with(session, world.pair, person));
  }

  private static Instant on(int day) {
    return FIRST.plusSeconds(86_400L * day);
  }

  private void held(int day, List<String> people, Consumer<MeetingParty> ben) {
    world.database.change(
        TEAM,
        session -> {
          var rows = new Meetings_(session);
          var meeting = Meeting.noted(world.pair, ADA, 45, on(day), on(day));
          rows.add(meeting);
          for (var person : people) {
            var party = new MeetingParty(meeting.id(), person, MeetingWorld.LONDON);
            if (person.equals(BEN)) {
              ben.accept(party);
            }
            rows.add(party);
          }
        });
  }
}
