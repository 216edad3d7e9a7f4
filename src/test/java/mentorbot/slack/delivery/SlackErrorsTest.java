package mentorbot.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentorbot.notices.Courier;
import mentorbot.notices.Part;
import mentorbot.notices.Receipt;
import mentorbot.testing.Golden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Each row of the table, answered by the strict workspace to a real call. */
class SlackErrorsTest {
  private static final Path REFERENCE = Path.of("../shared/reference/slack-api/methods");

  /** Of arguments and kinds of message that we never send. */
  private static final String NEVER_SENT =
      "as_user.*|attachment.*|.*attachments|blocked_file.*|cannot_reply.*|cant_broadcast.*|draft_.*"
          + "|duplicate_.*|file_.*|invalid_metadata_filter.*|invalid_ts.*|markdown_text.*"
          + "|max_file.*|method_not_supported.*|missing_(file|profile).*|no_dual.*|not_enough_users"
          + "|not_implemented|posting_to.*|.*thread(able_channel|_locked)|send_on_behalf.*"
          + "|slack_connect_.*|too_many_.*|unable_to_share.*|users_list.*";

  private final OnWorkspace on = new OnWorkspace();

  @AfterEach
  void close() {
    on.close();
  }

  static List<String> codes() {
    return SlackErrors.table().keySet().stream()
        .filter(code -> !code.equals("unreachable"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void each_error_has_its_consequence(String code) {
    var consequence = Objects.requireNonNull(SlackErrors.table().get(code));
    on.workspace().faults().error("chat.postMessage", code, 1);
    var receipt = on.post("Hello", "k1");
    int there = on.messages().size();
    switch (consequence) {
      case STOP -> assertThat(receipt).isEqualTo(new Receipt.NotAllowed(code));
      case READER_GONE -> assertThat(receipt).isEqualTo(new Receipt.Unreachable(code));
      case GIVE_UP -> assertThat(receipt).isEqualTo(new Receipt.Refused(code));
      case LOOK_FIRST -> assertThat(receipt).isEqualTo(new Receipt.Unknown(code));
      case TRY_AGAIN -> assertThat(receipt).isEqualTo(new Receipt.Failed(code));
      case SLOWER -> assertThat(receipt).isInstanceOf(Receipt.Slower.class);
      case REOPEN, PLAIN_TEXT -> assertThat(receipt).isInstanceOf(Receipt.Taken.class);
      default -> throw new AssertionError(consequence);
    }
    assertThat(there).isEqualTo(receipt instanceof Receipt.Taken ? 1 : 0);
  }

  @Test
  void a_conversation_that_slack_does_not_know_is_opened_again_once() {
    on.workspace().faults().error("chat.postMessage", "channel_not_found", 2);
    assertThat(on.post("Hello", "k1")).isEqualTo(new Receipt.Unreachable("channel_not_found"));
    assertThat(on.calls("conversations.open")).isEqualTo(1);
    assertThat(on.calls("chat.postMessage")).isEqualTo(2);
  }

  @Test
  void a_person_who_is_gone_shows_when_the_conversation_is_opened_again() {
    on.workspace().faults().error("chat.postMessage", "channel_not_found", 1);
    on.workspace().faults().error("conversations.open", "user_disabled", 1);
    assertThat(on.post("Hello", "k1")).isEqualTo(new Receipt.Unreachable("user_disabled"));
  }

  @Test
  void a_conversation_remembered_wrongly_is_looked_for_again() {
    var posted = on.post("Hello", "k1");
    on.workspace().faults().error("conversations.history", "channel_not_found", 1);
    var found = on.courier().find(OnWorkspace.READER, "D0WRONG", null, List.of("k1"));
    assertThat(found.found()).containsEntry("k1", (Receipt.Taken) posted);
  }

  @Test
  void refused_blocks_are_told_in_words_and_the_bug_is_logged_with_the_kind() {
    var logger = (Logger) LoggerFactory.getLogger(InSimplerWords.class);
    var lines = new ListAppender<ILoggingEvent>();
    lines.start();
    logger.addAppender(lines);
    on.workspace().faults().error("chat.postMessage", "invalid_blocks", 1);
    assertThat(on.post("Hello", "k1")).isInstanceOf(Receipt.Taken.class);
    logger.detachAppender(lines);
    assertThat(on.messages().get(0).blocks()).isEmpty();
    assertThat(on.messages().get(0).text()).isEqualTo("Hello");
    assertThat(lines.list)
        .singleElement()
        .satisfies(line -> assertThat(line.getLevel()).isEqualTo(Level.ERROR))
        .extracting(ILoggingEvent::getFormattedMessage)
        .isEqualTo("Slack refuses blocks of notices of kinds [toy]: invalid_blocks");
  }

  @Test
  void a_text_that_is_too_long_is_begun_at_least() {
    on.workspace().faults().error("chat.postMessage", "msg_too_long", 2);
    assertThat(on.post("x".repeat(2_000), "k1")).isInstanceOf(Receipt.Taken.class);
    assertThat(on.messages().get(0).text()).hasSize(1_000).endsWith("…");
  }

  @Test
  void an_edit_that_is_refused_says_nothing_of_its_reader() {
    var posted = (Receipt.Taken) on.post("Hello", "k1");
    for (var code : List.of("channel_not_found", "is_inactive", "message_not_found")) {
      on.workspace().faults().error("chat.update", code, 1);
      var letter = on.courier().write(OnWorkspace.READER, List.of(new Part("toy", "Changed")));
      assertThat(on.courier().edit(OnWorkspace.READER, posted.channel(), posted.ts(), letter))
          .isEqualTo(new Receipt.Refused(code));
    }
  }

  @Test
  void what_can_not_be_deleted_is_emptied_and_what_is_gone_is_done() {
    var posted = (Receipt.Taken) on.post("Hello", "k1");
    var instead = on.courier().write(OnWorkspace.READER, List.of(new Part("toy", "Taken back")));
    for (var code : List.of("cant_delete_message", "compliance_exports_prevent_deletion")) {
      on.workspace().faults().error("chat.delete", code, 1);
      assertThat(removed(posted, instead)).isEqualTo(posted);
      assertThat(on.messages()).singleElement().extracting("text").isEqualTo("Taken back");
    }
    on.workspace().faults().error("chat.delete", "channel_not_found", 1);
    on.workspace().faults().error("chat.update", "is_inactive", 1);
    assertThat(removed(posted, instead)).isEqualTo(new Receipt.Refused("is_inactive"));
    on.workspace().faults().error("chat.delete", "token_revoked", 1);
    assertThat(removed(posted, instead)).isEqualTo(new Receipt.NotAllowed("token_revoked"));
    assertThat(removed(posted, instead)).isEqualTo(posted);
    assertThat(on.messages()).isEmpty();
    assertThat(removed(posted, instead)).as("gone already").isEqualTo(posted);
  }

  private Receipt removed(Receipt.Taken posted, Courier.Letter instead) {
    return on.courier().remove(OnWorkspace.READER, posted.channel(), posted.ts(), instead);
  }

  @Test
  void the_table_is_the_one_that_was_agreed_on() {
    Golden.assertText(
        "notices/slack-errors.txt",
        SlackErrors.table().entrySet().stream()
            .map(row -> row.getValue() + " " + row.getKey())
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  @Test
  void every_error_that_slack_lists_for_what_we_call_stands_in_the_table() throws IOException {
    assumeTrue(Files.isDirectory(REFERENCE));
    var missing = new TreeSet<String>();
    for (var method :
        List.of(
            "chat.postMessage",
            "chat.update",
            "chat.delete",
            "conversations.history",
            "conversations.open",
            "views.publish")) {
      var file = REFERENCE.resolve(method + ".json").toFile();
      new ObjectMapper().readTree(file).path("errors").fieldNames().forEachRemaining(missing::add);
    }
    missing.removeAll(SlackErrors.table().keySet());
    missing.removeIf(code -> code.matches(NEVER_SENT));
    assertThat(missing).isEmpty();
  }
}
