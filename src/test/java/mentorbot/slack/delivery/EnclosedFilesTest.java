package mentorbot.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Part;
import mentorbot.notices.Receipt;
import mentorbot.notices.Recipient;
import mentorbot.slack.BoltApp;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Message;
import mentorbot.slack.SlackApi;
import mentorbot.texts.Texts;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.Clinic;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files and the message they come with, while Slack fails at each of the steps. */
class EnclosedFilesTest {
  private static final String RUTH = "U02RUTH";
  private static final String TOKEN = "xoxb-test-token-0123456789";
  private static final String BEGIN = "files.getUploadURLExternal";
  private static final String COMPLETE = "files.completeUploadExternal";
  private static final String POST = "chat.postMessage";
  private static final Recipient READER =
      new Recipient("T0RIVERSIDE", RUTH, ZoneOffset.UTC, "en-GB");

  private Workspace workspace = open(manifest());
  private SlackCourier courier = courier();

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void both_files_come_in_one_message_before_the_letter() {
    assertThat(post()).isInstanceOf(Receipt.Taken.class);
    assertThat(shares()).isEqualTo(1);
    assertThat(workspace.driver(RUTH).messages()).hasSize(2);
    assertThat(last()).isEqualTo("Figures");
    assertThat(shared()).containsExactly("r-1.html", "r-1.csv");
  }

  @Test
  void a_reply_lost_at_any_step_leads_to_each_file_once_and_the_letter_once() {
    for (var step : List.of(BEGIN, COMPLETE, POST, "conversations.open", "conversations.history")) {
      workspace.close();
      workspace = open(manifest());
      courier = courier();
      workspace.faults().loseReply(step, 1);
      assertThat(post()).as(step).isInstanceOf(Receipt.Unknown.class);
      boolean there = !courier.find(READER, null, null, List.of("k1")).found().isEmpty();
      if (!there) {
        assertThat(post()).as(step).isInstanceOf(Receipt.Taken.class);
      }
      assertThat(shared()).as(step).containsExactly("r-1.html", "r-1.csv");
      assertThat(letters()).as(step).isEqualTo(1);
    }
  }

  /** Looked, asked for two addresses, sent two files: it may not be shared by two senders. */
  @Test
  void who_has_lost_the_mailbox_meanwhile_shares_nothing() {
    for (int calls = 0; calls < 8; calls++) {
      var left = new AtomicInteger(calls);
      var letter = courier.write(READER, List.of(new Part("toy", "1")));
      var receipt = courier.post(READER, letter, List.of("k1"), () -> left.getAndDecrement() > 0);
      assertThat(receipt).as(calls + " calls").isInstanceOf(Receipt.Slower.class);
      assertThat(letters()).as(calls + " calls").isZero();
      assertThat(shares()).as(calls + " calls").isEqualTo(calls < 7 ? 0 : 1);
    }
    assertThat(post()).isInstanceOf(Receipt.Taken.class);
    assertThat(shares()).isEqualTo(1);
  }

  @Test
  void while_slack_asks_for_patience_nothing_is_lost() {
    for (var step : List.of(BEGIN, COMPLETE, POST)) {
      workspace.faults().rateLimit(step, Duration.ofSeconds(9), 1);
      assertThat(post()).as(step).isEqualTo(new Receipt.Slower(Duration.ofSeconds(9)));
    }
    assertThat(post()).isInstanceOf(Receipt.Taken.class);
    assertThat(shared()).containsExactly("r-1.html", "r-1.csv");
    assertThat(letters()).isEqualTo(1);
  }

  @Test
  void where_files_may_not_be_shared_the_letter_says_so() {
    workspace.close();
    workspace = open(without("files:write"));
    courier = courier();
    assertThat(post()).isInstanceOf(Receipt.Taken.class);
    assertThat(shares()).isZero();
    assertThat(last()).contains("Figures", "not taken");
    assertThat(workspace.driver(RUTH).lastMessage().orElseThrow().blocks().toString())
        .contains("not taken");
  }

  @Test
  void a_host_for_files_that_cannot_be_reached_keeps_nobody_waiting() {
    workspace.faults().unavailable("upload", 1);
    assertThat(post()).isInstanceOf(Receipt.Taken.class);
    assertThat(last()).contains("Figures", "not taken");
  }

  @Test
  void two_requests_do_not_answer_for_each_other() {
    assertThat(post("1", "k1")).isInstanceOf(Receipt.Taken.class);
    assertThat(post("2", "k2")).isInstanceOf(Receipt.Taken.class);
    assertThat(shared()).containsExactly("r-1.html", "r-1.csv", "r-2.html", "r-2.csv");
  }

  private Receipt post() {
    return post("1", "k1");
  }

  private Receipt post(String number, String key) {
    var letter = courier.write(READER, List.of(new Part("toy", number)));
    return courier.post(READER, letter, List.of(key), () -> true);
  }

  private String last() {
    return workspace.driver(RUTH).lastMessage().orElseThrow().text();
  }

  private long letters() {
    return workspace.driver(RUTH).messages().stream()
        .filter(message -> message.text().startsWith("Figures"))
        .count();
  }

  private long shares() {
    return workspace.driver(RUTH).messages().stream().filter(m -> m.files() != null).count();
  }

  private List<String> shared() {
    return workspace.driver(RUTH).messages().stream()
        .map(message -> message.files())
        .filter(Objects::nonNull)
        .flatMap(ArrayNode::valueStream)
        .map(file -> file.path("name").asText())
        .toList();
  }

  private SlackCourier courier() {
    var api = new SlackApi(BoltApp.slack(URI.create(workspace.apiUrl())), TOKEN);
    return new SlackCourier(
        api,
        List.of(toy()),
        Texts.load(),
        Pace.UNLIMITED,
        caller -> {
          throw new IllegalStateException("nobody opens Home");
        });
  }

  private static Told<String> toy() {
    NoticeKind<String> kind =
        new NoticeKind<>() {
          @Override
          public String name() {
            return "toy";
          }

          @Override
          public Weight weight() {
            return Weight.REPLY;
          }

          @Override
          public Decision<String> decide(StatelessSession session, Notice notice, Instant now) {
            return Decision.send(notice.subject());
          }
        };
    return new Told<>(kind, (number, reader) -> withFiles(number));
  }

  private static Message withFiles(String number) {
    var sheets =
        List.of(
            new Enclosed.Sheet("r-" + number + ".html", "Page", "<!doctype html>"),
            new Enclosed.Sheet("r-" + number + ".csv", "Table", "a,b\r\n"));
    return Message.of("Figures")
        .enclosing(
            new Enclosed("Two files", sheets, "not taken", Instant.parse("2026-03-02T09:00:00Z")));
  }

  private static Workspace open(JsonNode manifest) {
    return Workspace.open(
        new Workspace.Options(
            "127.0.0.1",
            0,
            null,
            Clock.systemUTC(),
            new Standing(),
            Clinic.riverside(),
            TOKEN,
            "xapp-test-token-0123456789",
            "signing-secret-of-tests",
            manifest));
  }

  private static JsonNode without(String scope) {
    var manifest = manifest();
    var scopes = (ArrayNode) manifest.at("/oauth_config/scopes/bot");
    var kept = ((ObjectNode) manifest.at("/oauth_config/scopes")).putArray("bot");
    scopes.forEach(
        one -> {
          if (!one.asText().equals(scope)) {
            kept.add(one);
          }
        });
    return manifest;
  }

  private static JsonNode manifest() {
    try (var yaml = EnclosedFilesTest.class.getResourceAsStream("/manifest/socket-mode.yaml")) {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
