package mentorbot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import mentorbot.actor.Actor;
import org.junit.jupiter.api.Test;

class SenderTest {
  private final Office office = new Office();

  @Test
  void what_is_due_is_sent_in_the_order_it_was_put_in() {
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.put(office.personal, "U2", "c");
    assertThat(office.deliver()).isEqualTo(3);
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
    assertThat(office.slack.textsOf("U2")).containsExactly("c");
    assertThat(office.deliver()).isZero();
  }

  @Test
  void the_same_thing_put_in_twice_is_told_once() {
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.put(office.personal, "U1", "a");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a");
  }

  @Test
  void nothing_is_sent_before_its_time() {
    var tomorrow = office.programme.instant().plus(Duration.ofDays(1));
    office.put(office.personal, "U1", "a", tomorrow);
    assertThat(office.deliver()).isZero();
    assertThat(office.sender.nextDue(office.team, office.programme.instant()))
        .contains(new Sender.Due(tomorrow, "toy.personal"));
    office.later(Duration.ofDays(1));
    assertThat(office.deliver()).isOne();
  }

  @Test
  void what_no_longer_matters_is_dropped_with_its_reason() {
    office.personal.decisions.put("a", Decision.drop("withdrawn"));
    office.put(office.personal, "U1", "a");
    assertThat(office.deliver()).isZero();
    assertThat(office.reason("a")).isEqualTo("DROPPED withdrawn");
  }

  @Test
  void what_is_to_come_later_is_asked_again_then() {
    var then = office.programme.instant().plus(Duration.ofHours(2));
    office.personal.decisions.put("a", Decision.later(then));
    office.put(office.personal, "U1", "a");
    assertThat(office.deliver()).isZero();
    assertThat(office.sender.nextDue(office.team, office.programme.instant()))
        .contains(new Sender.Due(then, "toy.personal"));
    office.personal.decisions.clear();
    office.later(Duration.ofHours(2));
    assertThat(office.deliver()).isOne();
  }

  @Test
  void a_later_that_has_gone_by_does_not_ask_without_end() {
    office.personal.decisions.put("a", Decision.later(Instant.EPOCH));
    office.put(office.personal, "U1", "a");
    assertThat(office.deliver()).isZero();
  }

  @Test
  void a_bug_in_one_kind_holds_up_nobody_and_ends_after_three_days() {
    office.personal.states.put("bad", "bug");
    office.put(office.personal, "U1", "bad");
    office.put(office.personal, "U1", "good");
    office.slack.brokenKinds.add("toy.reply");
    office.put(office.reply, "U1", "unwritable");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("good");
    for (int day = 0; day < 4; day++) {
      office.later(Duration.ofDays(1));
      office.deliver();
    }
    assertThat(office.reason("bad")).isEqualTo("DROPPED failed");
    assertThat(office.reason("unwritable")).isEqualTo("DROPPED failed");
  }

  @Test
  void quiet_time_holds_back_all_but_a_prompt_reply() {
    office.programme.set(Instant.parse("2026-04-13T21:00:00Z"));
    office.put(office.reply, "U1", "answer");
    office.put(office.personal, "U1", "accepted");
    office.put(office.nudge, "U1", "reminder");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("answer");
    assertThat(office.sender.nextDue(office.team, office.programme.instant()))
        .contains(new Sender.Due(Instant.parse("2026-04-14T07:00:00Z"), "toy.personal"));
    office.programme.set(Instant.parse("2026-04-14T07:00:00Z"));
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("answer", "accepted + reminder");
  }

  @Test
  void a_reply_that_comes_too_late_waits_like_the_rest() {
    office.programme.set(Instant.parse("2026-04-13T21:00:00Z"));
    office.put(office.reply, "U1", "answer", office.programme.instant());
    office.programme.advance(Selecting.PROMPT.plusSeconds(1));
    assertThat(office.deliver()).isZero();
  }

  @Test
  void replies_come_one_by_one_unless_they_were_held_up() {
    office.put(office.reply, "U1", "a");
    office.put(office.reply, "U1", "b");
    office.programme.advance(Selecting.AT_ONCE);
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b");
    office.put(office.reply, "U1", "c", office.programme.instant());
    office.programme.advance(Selecting.AT_ONCE.plusSeconds(1));
    office.put(office.reply, "U1", "d", office.programme.instant());
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a", "b", "c + d");
  }

  @Test
  void someone_who_changes_their_hours_gets_what_was_held_back() {
    office.programme.set(Instant.parse("2026-04-13T21:00:00Z"));
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.quietFor("U1", LocalTime.of(23, 0), LocalTime.of(6, 0));
    office.database.change(office.team, s -> Outbox.reconsider(s, "U1"));
    assertThat(office.deliver()).isOne();
  }

  @Test
  void someone_who_is_never_open_is_noted_once() {
    office.hours.put("U1", NeverOpen.HOURS);
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.later(Duration.ofDays(2));
    office.deliver();
    assertThat(office.events).containsExactly("U1 never open");
    assertThat(office.slack.textsOf("U1")).isEmpty();
  }

  @Test
  void what_piled_up_shares_a_message() {
    office.programme.set(Instant.parse("2026-04-13T21:00:00Z"));
    office.put(office.personal, "U1", "a");
    office.put(office.personal, "U1", "b");
    office.deliver();
    office.programme.set(Instant.parse("2026-04-14T07:00:00Z"));
    assertThat(office.deliver()).isOne();
    assertThat(office.slack.textsOf("U1")).containsExactly("a + b");
  }

  @Test
  void no_seven_days_hold_more_than_two_messages_of_nudges_and_none_is_lost() {
    for (int day = 0; day < 14; day++) {
      office.put(office.nudge, "U1", "day" + day);
      office.put(office.nudge, "U1", "too" + day);
      office.deliver();
      office.later(Duration.ofDays(1));
    }
    assertThat(office.slack.textsOf("U1"))
        .startsWith(
            "day0 + too0",
            "day1 + too1",
            "day2 + too2 + day3 + too3 + day4 + too4 + day5 + too5 + day6 + too6 + day7 + too7")
        .hasSize(4);
    office.later(Duration.ofDays(7));
    office.deliver();
    assertThat(String.join(" + ", office.slack.textsOf("U1"))).contains("day13 + too13");
  }

  @Test
  void personal_messages_do_not_count() {
    for (int n = 0; n < 5; n++) {
      office.put(office.personal, "U1", "p" + n);
    }
    office.put(office.nudge, "U1", "n1");
    assertThat(office.deliver()).isEqualTo(6);
  }

  @Test
  void what_does_not_fit_into_one_message_goes_into_the_next() {
    office.slack.fitting = 2;
    for (int n = 0; n < 3; n++) {
      office.put(office.nudge, "U1", "n" + n);
    }
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("n0 + n1", "n2");
  }

  @Test
  void a_message_is_edited_when_what_it_tells_of_has_changed() {
    office.put(office.personal, "U1", "request");
    office.deliver();
    office.changeState(office.personal, "request", "accepted");
    assertThat(office.deliver()).isZero();
    assertThat(office.slack.textsOf("U1")).containsExactly("request:accepted");
    office.deliver();
    assertThat(office.slack.edits).hasSize(1);
  }

  @Test
  void an_edit_of_a_shared_message_writes_all_its_parts_again() {
    office.put(office.nudge, "U1", "a");
    office.put(office.nudge, "U1", "b");
    office.put(office.nudge, "U1", "c");
    office.deliver();
    office.nudge.decisions.put("c", Decision.drop("over"));
    office.changeState(office.nudge, "b", "done");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a + b:done + past");
  }

  @Test
  void a_message_with_nothing_left_to_say_stays_as_it_is() {
    office.put(office.personal, "U1", "a");
    office.deliver();
    office.personal.decisions.put("a", Decision.drop("over"));
    office.changeState(office.personal, "a", "over");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("a");
    assertThat(office.deliver()).isZero();
  }

  @Test
  void what_is_taken_back_is_gone_and_what_shares_its_message_stays() {
    office.put(office.personal, "U1", "alone");
    office.deliver();
    office.later(Duration.ofDays(1));
    office.personal.decisions.put("alone", Decision.remove("nothing"));
    office.put(office.personal, "U1", "never sent");
    office.personal.decisions.put("never sent", Decision.remove("nothing"));
    office.changeState(office.personal, "alone", "over");
    office.deliver();
    assertThat(office.slack.textsOf("U1")).isEmpty();
    assertThat(office.reason("never sent")).isEqualTo("DROPPED taken back");
    office.changeState(office.personal, "alone", "over again");
    office.deliver();
    assertThat(office.slack.removed).as("gone already").hasSize(2).contains("none");
    assertThat(office.personal.notChanged).isEmpty();
    office.put(office.nudge, "U2", "a");
    office.put(office.nudge, "U2", "b");
    office.deliver();
    office.nudge.decisions.put("a", Decision.remove("nothing"));
    office.changeState(office.nudge, "a", "over");
    office.deliver();
    assertThat(office.slack.textsOf("U2")).containsExactly("nothing + b");
  }

  @Test
  void what_can_not_be_taken_away_is_told_to_its_kind_once() {
    office.put(office.personal, "U1", "kept");
    office.deliver();
    office.personal.decisions.put("kept", Decision.remove("nothing"));
    office.slack.faults.add(FakeSlack.Fault.REFUSED);
    office.changeState(office.personal, "kept", "over");
    office.deliver();
    office.deliver();
    assertThat(office.slack.textsOf("U1")).containsExactly("kept");
    assertThat(office.personal.notChanged).containsExactly("kept: msg_too_long");
    office.changeState(office.personal, "kept", "tried again");
    office.slack.faults.add(FakeSlack.Fault.LOST_REPLY);
    office.deliver();
    office.later(Leases.LENGTH.plus(Settling.SETTLE_AFTER));
    office.deliver();
    assertThat(office.slack.textsOf("U1")).isEmpty();
    assertThat(office.slack.removed).as("once more after a lost reply").hasSize(2);
    assertThat(office.personal.notChanged).hasSize(1);
  }

  @Test
  void home_is_published_for_those_who_have_opened_it_and_only_when_it_changed() {
    new Homes(office.database).opened(new Actor(office.team, "U1", "event 1"));
    office.database.change(office.team, s -> Outbox.homeStale(s, List.of("U1", "U2")));
    office.deliver();
    office.deliver();
    assertThat(office.slack.homes).containsExactly("U1");
    office.database.change(office.team, s -> Outbox.homeStale(s, List.of("U1")));
    office.deliver();
    assertThat(office.slack.homes).containsExactly("U1", "U1");
  }
}
