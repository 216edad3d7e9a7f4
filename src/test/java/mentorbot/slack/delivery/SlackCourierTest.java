package mentorbot.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import mentorbot.notices.Courier;
import mentorbot.notices.Part;
import mentorbot.notices.Receipt;
import mentorbot.notices.Recipient;
import mentorbot.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against the strict workspace over HTTP. */
class SlackCourierTest {
  private static final String MIRA = OnWorkspace.MIRA;
  private static final Recipient READER = OnWorkspace.READER;

  private static final List<Part> GOOD_NEWS = List.of(new Part("toy", "Good news"));

  private final OnWorkspace on = new OnWorkspace();
  private final Workspace workspace = on.workspace();
  private final SlackCourier courier = on.courier();

  @AfterEach
  void close() {
    on.close();
  }

  /** Another sender may be at the mailbox by then: what it finds there is all that was said. */
  @Test
  void who_has_lost_the_mailbox_between_two_calls_makes_no_second_one() {
    assertThat(on.postWhileHolding(1, "broken", "k1")).isInstanceOf(Receipt.Slower.class);
    assertThat(on.messages()).isEmpty();
    assertThat(on.calls("chat.postMessage")).isOne();
    assertThat(on.postWhileHolding(0, "Hello", "k1")).isInstanceOf(Receipt.Slower.class);
    assertThat(on.calls("chat.postMessage")).isOne();
    assertThat(on.postWhileHolding(2, "broken", "k1")).isInstanceOf(Receipt.Taken.class);
    assertThat(on.messages()).hasSize(1);
  }

  @Test
  void a_message_carries_its_keys_and_is_found_by_them() {
    var posted = on.post("Hello", "k1", "k2");
    assertThat(posted).isInstanceOf(Receipt.Taken.class);
    var found = courier.find(READER, null, null, List.of("k1", "k2", "k3"));
    assertThat(found.failure()).isNull();
    assertThat(found.found()).containsOnlyKeys("k1", "k2").containsValue((Receipt.Taken) posted);
    assertThat(workspace.driver(MIRA).lastMessage().orElseThrow().text()).isEqualTo("Hello");
  }

  @Test
  void a_channel_we_are_in_takes_messages_that_are_found_by_their_keys() {
    var channel = new Recipient("T0RIVERSIDE", "C0GOODNEWS", ZoneOffset.UTC, null);
    var posted =
        courier.post(channel, courier.write(channel, GOOD_NEWS), List.of("k1"), () -> true);
    assertThat(posted).isInstanceOf(Receipt.Taken.class);
    var found = courier.find(channel, null, null, List.of("k1", "k2"));
    assertThat(found.failure()).isNull();
    assertThat(found.found()).containsOnlyKeys("k1").containsValue((Receipt.Taken) posted);
    assertThat(workspace.driver(MIRA).messages("C0GOODNEWS")).hasSize(1);
  }

  @Test
  void a_channel_we_are_not_in_or_that_is_not_there_is_unreachable_and_nobody_else_suffers() {
    for (var id : List.of("C0NIGHTS", "C0NOWHERE")) {
      var channel = new Recipient("T0RIVERSIDE", id, ZoneOffset.UTC, null);
      assertThat(
              courier.post(channel, courier.write(channel, GOOD_NEWS), List.of("k1"), () -> true))
          .isInstanceOf(Receipt.Unreachable.class);
      assertThat(courier.find(channel, null, null, List.of("k1")).failure())
          .isInstanceOfAny(Receipt.Unreachable.class, Receipt.Refused.class);
    }
  }

  @Test
  void only_what_came_later_is_looked_at() {
    var first = (Receipt.Taken) on.post("One", "k1");
    var second = (Receipt.Taken) on.post("Two", "k2");
    var found = courier.find(READER, first.channel(), first.ts(), List.of("k1", "k2"));
    assertThat(found.found()).containsOnlyKeys("k2").containsValue(second);
  }

  @Test
  void an_old_message_is_found_behind_many_newer_ones() {
    var first = (Receipt.Taken) on.post("One", "k1");
    for (int n = 0; n < 120; n++) {
      workspace.driver(MIRA).dm("and " + n);
    }
    assertThat(courier.find(READER, first.channel(), null, List.of("k1")).found())
        .containsOnlyKeys("k1");
  }

  @Test
  void a_lost_reply_is_an_unknown_outcome_and_the_message_is_there_once() {
    workspace.faults().loseReply("chat.postMessage", 1);
    assertThat(on.post("Hello", "k1")).isInstanceOf(Receipt.Unknown.class);
    assertThat(workspace.driver(MIRA).messages()).hasSize(1);
    assertThat(courier.find(READER, null, null, List.of("k1")).found()).containsKey("k1");
  }

  @Test
  void slack_that_can_not_be_connected_to_has_done_nothing() {
    workspace.close();
    assertThat(on.post("Hello", "k1")).isInstanceOf(Receipt.Down.class);
  }

  @Test
  void a_rate_limit_is_obeyed() {
    var pace = new SlackPace(300, new UnsharedRates(Clock.systemUTC()), Clock.systemUTC());
    var paced = on.courier(pace, caller -> OnWorkspace.home());
    workspace.faults().rateLimit("chat.postMessage", Duration.ofSeconds(30), 1);
    var letter = paced.write(READER, List.of(new Part("toy", "Hello")));
    assertThat(paced.post(READER, letter, List.of("k1"), () -> true))
        .isEqualTo(new Receipt.Slower(Duration.ofSeconds(30)));
    assertThat(pace.turn(Courier.Errand.POST, READER, false)).isGreaterThan(Duration.ofSeconds(25));
    assertThat(pace.turn(Courier.Errand.EDIT, READER, true)).isZero();
  }

  @Test
  void blocks_that_slack_refuses_are_told_in_plain_text() {
    assertThat(on.post("broken", "k1")).isInstanceOf(Receipt.Taken.class);
    var message = workspace.driver(MIRA).lastMessage().orElseThrow();
    assertThat(message.text()).isEqualTo("broken");
    assertThat(message.blocks()).isEmpty();
  }

  @Test
  void a_workspace_that_takes_no_pictures_gets_the_same_in_plain_blocks() {
    assertThat(on.post("drawn", "k1")).isInstanceOf(Receipt.Taken.class);
    var message = workspace.driver(MIRA).lastMessage().orElseThrow();
    assertThat(message.blocks()).hasSize(2);
    assertThat(message.blocks())
        .allSatisfy(block -> assertThat(block.path("type").asText()).isEqualTo("section"));
  }

  @Test
  void an_edit_replaces_the_message() {
    var posted = (Receipt.Taken) on.post("Hello", "k1");
    var letter = courier.write(READER, List.of(new Part("toy", "Changed")));
    assertThat(courier.edit(READER, posted.channel(), posted.ts(), letter))
        .isInstanceOf(Receipt.Taken.class);
    assertThat(workspace.driver(MIRA).messages()).hasSize(1);
    assertThat(workspace.driver(MIRA).lastMessage().orElseThrow().text()).isEqualTo("Changed");
    assertThat(courier.find(READER, null, null, List.of("k1")).found())
        .as("an edit leaves the keys")
        .containsKey("k1");
  }

  @Test
  void an_edit_of_a_message_that_is_gone_is_given_up() {
    var posted = (Receipt.Taken) on.post("Hello", "k1");
    var letter = courier.write(READER, List.of(new Part("toy", "Changed")));
    assertThat(courier.edit(READER, posted.channel(), "1.000001", letter))
        .isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void nobody_of_that_id_is_unreachable() {
    var nobody = new Recipient("T0RIVERSIDE", "U0NOBODY", ZoneOffset.UTC, null);
    var letter = courier.write(nobody, List.of(new Part("toy", "Hello")));
    assertThat(courier.post(nobody, letter, List.of("k1"), () -> true))
        .isInstanceOf(Receipt.Unreachable.class);
  }

  @Test
  void a_revoked_token_is_ours_to_mend() {
    workspace.revokeToken();
    assertThat(on.post("Hello", "k1")).isInstanceOf(Receipt.NotAllowed.class);
    assertThat(courier.publishHome(READER)).isInstanceOf(Receipt.NotAllowed.class);
  }

  @Test
  void home_is_published() {
    assertThat(courier.publishHome(READER)).isInstanceOf(Receipt.Taken.class);
    assertThat(workspace.driver(MIRA).home()).isPresent();
  }

  @Test
  void a_bug_in_home_is_not_repeated_without_end() {
    var broken =
        on.courier(
            Pace.UNLIMITED,
            caller -> {
              throw new IllegalStateException("a bug");
            });
    assertThat(broken.publishHome(READER)).isEqualTo(new Receipt.Refused("bug"));
  }

  @Test
  void parts_share_a_message_as_far_as_slack_allows() {
    var few = courier.write(READER, List.of(new Part("toy", "One"), new Part("toy", "Two")));
    assertThat(few.parts()).isEqualTo(2);
    courier.post(READER, few, List.of("k1", "k2"), () -> true);
    var message = workspace.driver(MIRA).lastMessage().orElseThrow();
    assertThat(message.text()).isEqualTo("One\nTwo");
    assertThat(message.blocks()).hasSize(3);

    var many = java.util.Collections.nCopies(60, new Part("toy", "x".repeat(300)));
    var cut = courier.write(READER, many);
    assertThat(cut.parts()).isBetween(2, 25);
    assertThat(courier.post(READER, cut, List.of("k3"), () -> true))
        .isInstanceOf(Receipt.Taken.class);
    assertThat(workspace.driver(MIRA).lastMessage().orElseThrow().blocks()).isNotEmpty();

    var one = courier.write(READER, List.of(new Part("toy", "y".repeat(9_000))));
    assertThat(one.parts()).isOne();
  }

  @Test
  void a_part_that_is_past_says_so() {
    var letter =
        (Composer.Composed)
            courier.write(READER, List.of(new Part("toy", "One"), new Part("toy", null)));
    mentorbot.testing.Golden.assertMatches("notices/one-part-past", letter.message());
  }
}
