package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
  void what_happened_is_on_disk_within_a_second_without_a_proper_end() {
    Path file = folder.resolve("workspace.json");
    try (Workspace workspace = OpenWorkspace.at(file, new FakeTime(), Clock.systemUTC())) {
      workspace.driver("U01MIRA").say("C0GENERAL", "written soon");
      Eventually.holds(() -> Files.exists(file) && read(file).contains("written soon"));
    }
  }

  @Test
  void a_fresh_file_has_no_clock() {
    assertThat(Workspace.storedClock(folder.resolve("none.json"))).isEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
