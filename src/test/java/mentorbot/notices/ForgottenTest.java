package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentorbot.notices.FakeSlack.Fault;
import org.junit.jupiter.api.Test;

/** What is not told: why is on record, but never of what surveys tell. */
class ForgottenTest {
  private final Office office = new Office();

  @Test
  void what_waits_for_who_leaves_is_dropped_with_a_reason_and_of_surveys_without() {
    office.put(office.personal, "U1", "a");
    office.put(office.survey, "U1", "b");
    office.put(office.personal, "U2", "c");
    List<String> kinds =
        office.database.write(office.team, session -> Outbox.forget(session, "U1", "left"));
    assertThat(kinds).containsExactlyInAnyOrder("toy.personal", "surveys.toy");
    assertThat(office.reason("a")).isEqualTo("DROPPED left");
    assertThat(office.reason("b")).isEqualTo("DROPPED null");
    assertThat(office.reason("c")).isEqualTo("WAITING null");
  }

  @Test
  void neither_an_account_that_is_gone_nor_a_refusal_leaves_one_with_a_survey() {
    office.put(office.survey, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.slack.always.put("U1", Fault.UNREACHABLE);
    office.deliver();
    assertThat(office.reason("a")).isEqualTo("DROPPED null");
    assertThat(office.reason("b")).isEqualTo("DROPPED unreachable: user_disabled");
    office.put(office.survey, "U2", "c");
    office.slack.always.put("U2", Fault.REFUSED);
    office.deliver();
    assertThat(office.reason("c")).isEqualTo("DROPPED null");
  }
}
