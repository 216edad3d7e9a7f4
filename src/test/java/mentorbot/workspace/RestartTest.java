package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestartTest {
  @TempDir Path folder;

  @Test
  void messages_homes_unread_marks_people_and_the_clock_survive() {
    Path file = folder.resolve("data/workspace.json");
    FakeTime time = new FakeTime();
    List<Message> before;
    try (Workspace workspace = OpenWorkspace.at(file, time, Clock.systemUTC())) {
      Api api = new Api(workspace);
      String metadata = "{\"event_type\":\"notice\",\"event_payload\":{\"key\":\"k\"}}";
      api.call(
          "chat.postMessage",
          Map.of(
              "channel",
              "U01MIRA",
              "text",
              "نور & <b>",
              "blocks",
              "[{\"type\":\"divider\"}]",
              "metadata",
              metadata));
      api.call("conversations.open", Map.of("users", "U01MIRA,U03TOMAS"));
      api.call(
          "views.publish",
          Map.of(
              "user_id",
              "U01MIRA",
              "view",
              "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}"));
      workspace.driver("U01MIRA").moveTo(ZoneId.of("America/Toronto"));
      time.walkTo(Instant.parse("2026-04-01T08:00:00Z"));
      workspace.driver("U01MIRA").say("C0GENERAL", "hello");
      before = workspace.driver("U01MIRA").messages();
    }
    assertThat(Workspace.storedClock(file)).contains(Instant.parse("2026-04-01T08:00:00Z"));
    // The clock may start anew: no ts is given out twice.
    try (Workspace workspace = OpenWorkspace.at(file, new FakeTime(), Clock.systemUTC())) {
      Person mira = workspace.driver("U01MIRA");
      assertThat(mira.messages()).isEqualTo(before);
      assertThat(mira.home()).isPresent();
      assertThat(mira.unread()).isEqualTo(1);
      Api api = new Api(workspace);
      assertThat(api.call("users.info", Map.of("user", "U01MIRA")).at("/user/tz").asText())
          .isEqualTo("America/Toronto");
      assertThat(
              api.call("conversations.open", Map.of("users", "U01MIRA,U03TOMAS"))
                  .path("already_open")
                  .asBoolean())
          .isTrue();
      mira.say("C0GENERAL", "again");
      assertThat(mira.messages("C0GENERAL")).extracting(Message::ts).isSorted().hasSize(2);
    }
  }

  @Test
  void what_happened_is_on_disk_at_once_as_if_the_process_were_killed() throws IOException {
    Path file = folder.resolve("first/workspace.json");
    Path killed = folder.resolve("second/workspace.json");
    FakeTime time = new FakeTime();
    List<Message> before;
    try (Workspace workspace = OpenWorkspace.at(file, time, Clock.systemUTC())) {
      Person mira = workspace.driver("U01MIRA");
      Api api = new Api(workspace);
      JsonNode posted = api.call("chat.postMessage", Map.of("channel", "U01MIRA", "text", "one"));
      var edit = Map.of("channel", "D01MIRA", "ts", posted.path("ts").asText(), "text", "two");
      assertThat(api.call("chat.update", edit).path("ok").asBoolean()).isTrue();
      time.walkTo(Instant.parse("2026-04-01T08:00:00Z"));
      mira.say("C0GENERAL", "said last");
      before = mira.messages();
      copy(file.resolveSibling(""), killed.resolveSibling(""));
      Files.writeString(killed.resolveSibling("workspace.json.journal.99"), "{\"kind\": \"mess");
    }
    assertThat(Workspace.storedClock(killed)).contains(Instant.parse("2026-04-01T08:00:00Z"));
    try (Workspace workspace = OpenWorkspace.at(killed, new FakeTime(), Clock.systemUTC())) {
      Person mira = workspace.driver("U01MIRA");
      assertThat(mira.messages()).isEqualTo(before);
      assertThat(mira.unread()).isEqualTo(1);
      assertThat(mira.messages("C0GENERAL")).extracting(Message::text).containsExactly("said last");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, to.resolve(each.getFileName()));
      }
    }
  }

  @Test
  void a_fresh_file_has_no_clock() {
    assertThat(Workspace.storedClock(folder.resolve("none.json"))).isEmpty();
  }
}
