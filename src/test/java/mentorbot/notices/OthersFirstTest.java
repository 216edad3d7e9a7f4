package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mentorbot.notices.FakeSlack.Fault;
import org.junit.jupiter.api.Test;

class OthersFirstTest {
  /** Each try closes the gate for everybody: made first each time, nothing else would go out. */
  @Test
  void an_edit_that_slack_never_answers_is_tried_again_after_what_waits_for_others() {
    var office = new Office();
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.changeState(office.personal, "a", "v2");
    office.slack.always.put("U1", Fault.LOST_REPLY);
    office.put(office.personal, "U2", "b");
    office.deliver();
    assertThat(office.slack.textsOf("U2")).as("the gate is closed").isEmpty();
    for (int second = 0; second < 3; second++) {
      office.wall.advance(Duration.ofSeconds(1));
      office.deliver();
    }
    assertThat(office.slack.textsOf("U2")).containsExactly("b");
    office.slack.always.clear();
    office.wall.advance(Duration.ofMinutes(1));
    office.deliver();
    assertThat(office.notices()).noneMatch(Notice::stale);
  }
}
