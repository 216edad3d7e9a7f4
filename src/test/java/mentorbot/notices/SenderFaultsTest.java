package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mentorbot.actor.Actor;
import mentorbot.notices.FakeSlack.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sender makes of Slack's refusals, of silence and of outages. */
class SenderFaultsTest {
  private final Office office = new Office();

  @Test
  void what_waits_for_an_account_that_is_gone_is_dropped_and_told_once() {
    office.slack.always.put("U1", Fault.UNREACHABLE);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.put(office.personal, "U2", "c");
    office.deliver();
    assertThat(office.reason("a")).isEqualTo("DROPPED unreachable: user_disabled");
    assertThat(office.reason("b")).isEqualTo("DROPPED unreachable: user_disabled");
    office.put(office.personal, "U1", "d");
    office.deliver();
    assertThat(office.events).containsExactly("U1 unreachable: user_disabled");
    assertThat(office.slack.textsOf("U2")).containsExactly("c");
    office.slack.always.clear();
    office.put(office.personal, "U1", "e");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("e");
  }

  @Test
  void a_refused_token_stops_sending_and_loses_nothing() {
    office.slack.faults.add(Fault.NOT_ALLOWED);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U2", "b");
    assertThat(office.deliver()).isZero();
    assertThat(office.slack.calls).isOne();
    assertThat(office.sender.state())
        .isInstanceOfSatisfying(
            SendingState.Stopped.class, s -> assertThat(s.why()).isEqualTo("token_revoked"));
    office.later(Duration.ofMinutes(6));
    assertThat(office.deliver()).isEqualTo(2);
    assertThat(office.sender.state()).isEqualTo(new SendingState.Running());
  }

  @Test
  void an_outage_is_met_by_single_tries_and_what_piled_up_is_merged() {
    office.slack.always.put("U1", Fault.DOWN);
    office.slack.always.put("U2", Fault.DOWN);
    for (int n = 0; n < 5; n++) {
      office.put(office.personal, "U1", "a" + n);
      office.put(office.personal, "U2", "b" + n);
      office.deliver();
      office.later(Duration.ofMinutes(12));
    }
    assertThat(office.slack.calls).isEqualTo(5);
    office.slack.always.clear();
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a0 + a1 + a2 + a3 + a4");
    assertThat(office.slack.textsOf("U2")).containsExactly("b0 + b1 + b2 + b3 + b4");
  }

  @Test
  void a_request_to_go_slower_is_obeyed() {
    office.slack.faults.add(Fault.SLOWER);
    office.put(office.personal, "U1", "a");
    assertThat(office.deliver()).isZero();
    assertThat(office.sender.leftOver(office.team)).isEqualTo(Duration.ofSeconds(7));
    office.wall.advance(Duration.ofSeconds(6));
    assertThat(office.deliver()).isZero();
    assertThat(office.slack.calls).isOne();
    office.wall.advance(Duration.ofSeconds(1));
    assertThat(office.deliver()).isOne();
    assertThat(office.sender.leftOver(office.team)).isZero();
  }

  @Test
  void one_message_that_slack_keeps_failing_does_not_hold_up_a_person_for_ever() {
    office.slack.always.put("U1", Fault.FAILED);
    office.put(office.personal, "U1", "a");
    for (int n = 0; n < 10; n++) {
      office.deliver();
      office.wall.advance(Duration.ofHours(1));
    }
    assertThat(office.reason("a")).isEqualTo("DROPPED refused: internal_error");
  }

  @Test
  void a_lost_reply_is_settled_by_looking_before_sending_again() {
    office.slack.faults.add(Fault.LOST_REPLY);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.deliver();
    office.wall.advance(Settling.SETTLE_AFTER);
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
  }

  @ParameterizedTest
  @EnumSource(names = {"SLOWER", "DOWN", "NOT_ALLOWED", "FAILED", "LOST_REPLY"})
  void what_can_not_be_looked_for_yet_is_not_said_again_before_that(Fault fault) {
    office.slack.faults.add(Fault.LOST_REPLY);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.deliver();
    office.slack.findFaults.add(fault);
    office.wall.advance(Settling.SETTLE_AFTER);
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a");
    assertThat(office.reason("a")).startsWith("WAITING");
    office.wall.advance(Duration.ofMinutes(2));
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
    assertThat(office.reason("a")).startsWith("SENT");
  }

  /** Looking, editing and Home are harmless to repeat. */
  @Test
  void a_look_without_an_answer_is_repeated_after_seconds() {
    office.slack.faults.add(Fault.LOST_REPLY);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.deliver();
    office.slack.findFaults.add(Fault.LOST_REPLY);
    office.wall.advance(Settling.SETTLE_AFTER.plusSeconds(10));
    office.deliver();
    office.wall.advance(Duration.ofSeconds(10));
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
  }

  @Test
  void what_can_never_be_looked_for_is_rather_told_never_than_twice() {
    office.slack.faults.add(Fault.LOST_CALL);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.deliver();
    office.slack.findFaults.add(Fault.REFUSED);
    office.wall.advance(Settling.SETTLE_AFTER);
    office.deliver();
    assertThat(office.reason("a")).isEqualTo("DROPPED unsettled: msg_too_long");
    assertThat(office.slack.textsOf("U1")).containsExactly("b");
  }

  @Test
  void who_is_gone_when_it_is_looked_for_is_unreachable() {
    office.slack.faults.add(Fault.LOST_CALL);
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.slack.findFaults.add(Fault.UNREACHABLE);
    office.wall.advance(Settling.SETTLE_AFTER);
    office.deliver();
    assertThat(office.reason("a")).isEqualTo("DROPPED unreachable: user_disabled");
    assertThat(office.events).containsExactly("U1 unreachable: user_disabled");
  }

  /** Such as {@code internal_error} each time: it can't be known that it was not taken. */
  @Test
  void one_message_that_slack_never_answers_is_given_up_while_others_are_taken() {
    office.slack.always.put("U1", Fault.LOST_CALL);
    office.put(office.personal, "U1", "a");
    for (int n = 0; n < 12; n++) {
      office.put(office.personal, "U2", "other" + n);
      office.deliver();
      office.wall.advance(Duration.ofSeconds(2));
      office.deliver();
      office.wall.advance(Duration.ofMinutes(10));
      office.deliver();
      office.wall.advance(Duration.ofMinutes(10));
    }
    assertThat(office.reason("a")).isEqualTo("DROPPED refused: never answered");
    assertThat(office.slack.textsOf("U2")).hasSize(12);
    office.slack.always.clear();
    office.put(office.personal, "U1", "next");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("next");
  }

  @Test
  void in_an_outage_without_answers_nothing_is_given_up() {
    office.slack.always.put("U1", Fault.LOST_CALL);
    office.slack.always.put("U2", Fault.LOST_CALL);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U2", "b");
    for (int n = 0; n < 20; n++) {
      office.deliver();
      office.wall.advance(Duration.ofMinutes(10));
    }
    office.slack.always.remove("U2");
    for (int n = 0; n < 3; n++) {
      office.deliver();
      office.wall.advance(Duration.ofSeconds(31));
    }
    assertThat(office.slack.textsOf("U2")).as("not behind who is still failed").contains("b");
    office.slack.always.clear();
    for (int n = 0; n < 3; n++) {
      office.deliver();
      office.wall.advance(Duration.ofMinutes(1));
    }
    assertThat(office.slack.textsOf("U1")).containsExactly("a");
    assertThat(office.slack.textsOf("U2")).containsExactly("b");
  }

  @Test
  void a_lost_call_is_sent_again() {
    office.slack.faults.add(Fault.LOST_CALL);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.deliver();
    office.wall.advance(Settling.SETTLE_AFTER);
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
  }

  @Test
  void a_message_that_changed_while_it_was_on_its_way_is_edited() {
    office.slack.faults.add(Fault.LOST_REPLY);
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.changeState(office.personal, "a", "changed");
    office.wall.advance(Settling.SETTLE_AFTER);
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a:changed");
  }

  @Test
  void a_tap_on_the_message_settles_what_a_lost_reply_left_open() {
    office.slack.faults.add(Fault.LOST_REPLY);
    office.put(office.personal, "U1", "a");
    office.deliver();
    var seen = office.slack.conversations.get(0);
    var others = new Actor(office.team, "U2", "");
    office.sender.seen(others, "DU2", seen.ts(), seen.keys());
    assertThat(office.reason("a")).as("of somebody else it proves nothing").startsWith("WAITING");
    office.sender.seen(new Actor(office.team, "U1", ""), "DU1", seen.ts(), seen.keys());
    assertThat(office.reason("a")).startsWith("SENT");
    int calls = office.slack.calls;
    office.wall.advance(Settling.SETTLE_AFTER);
    office.deliver();
    assertThat(office.slack.calls).as("nothing is looked for any more").isEqualTo(calls);
    office.changeState(office.personal, "a", "changed");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a:changed");
  }

  @Test
  void a_second_lies_between_two_messages_in_one_conversation_whoever_sends_them() {
    office.slack.breather = Duration.ofSeconds(1);
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.put(office.personal, "U2", "c");
    assertThat(office.deliver()).isEqualTo(2);
    assertThat(office.newSender().deliverDue()).isZero();
    office.wall.advance(Duration.ofSeconds(1));
    assertThat(office.newSender().deliverDue()).isOne();
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
  }

  @Test
  void why_one_was_dropped_is_not_on_record_where_that_must_not_be() {
    office.personal.decisions.put("a", Decision.drop("answered"));
    office.personal.keepsReason = false;
    office.put(office.personal, "U1", "a");
    office.deliver();
    assertThat(office.reason("a")).isEqualTo("DROPPED null");
  }

  @Test
  void of_an_outage_one_message_comes_with_all_that_piled_up() {
    office.slack.always.put("U1", Fault.DOWN);
    office.put(office.nudge, "U1", "reminder");
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.later(Duration.ofMinutes(55));
    office.put(office.personal, "U1", "b");
    office.deliver();
    office.slack.always.clear();
    office.later(Duration.ofMinutes(5));
    assertThat(office.deliver()).isOne();
    assertThat(office.slack.textsOf("U1")).containsExactly("reminder + a + b");
  }
}
