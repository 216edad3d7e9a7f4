package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the bot shares: kept, shown, and harmless whatever is in them. */
final class FilesTest {
  private static final String BEGIN = "files.getUploadURLExternal";
  private static final String COMPLETE = "files.completeUploadExternal";
  private static final String SCRIPT = "<!doctype html><script>alert(1)</script>";

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_shared_file_can_be_read_in_a_sandbox_or_downloaded_and_survives_a_restart(
      @TempDir Path folder) throws Exception {
    var state = folder.resolve("workspace.json");
    String id;
    try (var workspace = OpenWorkspace.at(state, new FakeTime(), Clock.systemUTC())) {
      id = uploaded(workspace, "page \"x\".html", SCRIPT);
      assertThat(get(workspace, id, "").statusCode()).as("nobody has shared it").isEqualTo(404);
      assertThat(complete(workspace, id, "D02RUTH").path("ok").asBoolean()).isTrue();
    }
    try (var workspace = OpenWorkspace.at(state, new FakeTime(), Clock.systemUTC())) {
      var shown = get(workspace, id, "");
      assertThat(shown.body()).isEqualTo(SCRIPT);
      assertThat(header(shown, "Content-Security-Policy"))
          .startsWith("sandbox;")
          .doesNotContain("allow-scripts", "allow-same-origin");
      assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(shown, "Content-Disposition")).startsWith("inline");
      assertThat(header(get(workspace, id, "?download"), "Content-Disposition"))
          .isEqualTo("attachment; filename=\"page__x_.html\"");
      var message = workspace.driver("U02RUTH").lastMessage().orElseThrow();
      assertThat(message.toPage().at("/files/0/title").asText()).isEqualTo("A page");
      var history = new Api(workspace).call("conversations.history", Map.of("channel", "D02RUTH"));
      assertThat(history.at("/messages/0/files/0/name").asText()).isEqualTo("page \"x\".html");
      assertThat(history.at("/messages/0/subtype").asText()).isEqualTo("file_share");
    }
  }

  @Test
  void an_upload_is_completed_once_as_a_whole_or_not_at_all() throws Exception {
    try (var workspace = OpenWorkspace.fresh()) {
      var one = uploaded(workspace, "one.csv", "a,b");
      assertThat(complete(workspace, one, "C0NOWHERE").path("error").asText())
          .isEqualTo("channel_not_found");
      var api = new Api(workspace);
      var both = "[{\"id\":\"" + one + "\"},{\"id\":\"F0NONE\"}]";
      assertThat(api.error(COMPLETE, Map.of("files", both, "channel_id", "D02RUTH")))
          .isEqualTo("file_not_found");
      assertThat(workspace.driver("U02RUTH").messages()).isEmpty();
      assertThat(complete(workspace, one, "D02RUTH").path("ok").asBoolean()).isTrue();
      assertThat(complete(workspace, one, "D02RUTH").path("error").asText())
          .isEqualTo("file_not_found");
      assertThat(workspace.driver("U02RUTH").messages()).hasSize(1);
    }
  }

  @Test
  void fewer_bytes_than_were_announced_are_no_file() throws Exception {
    try (var workspace = OpenWorkspace.fresh()) {
      var begun = new Api(workspace).call(BEGIN, Map.of("filename", "a.csv", "length", "9"));
      post(begun.path("upload_url").asText(), "short");
      assertThat(
              complete(workspace, begun.path("file_id").asText(), "D02RUTH").path("error").asText())
          .isEqualTo("file_not_found");
      assertThat(post(workspace.page() + "upload/F0NONE", "x").statusCode()).isEqualTo(404);
      for (var none : List.of("", "F0NONE", "..%2Fworkspace.json", "%2e%2e")) {
        assertThat(get(workspace, none, "").statusCode()).as(none).isBetween(400, 404);
      }
    }
  }

  private String uploaded(Workspace workspace, String name, String content) throws Exception {
    var begun =
        new Api(workspace)
            .call(BEGIN, Map.of("filename", name, "length", String.valueOf(content.length())));
    assertThat(post(begun.path("upload_url").asText(), content).body())
        .isEqualTo("OK - " + content.length());
    return begun.path("file_id").asText();
  }

  private static JsonNode complete(Workspace workspace, String id, String channel) {
    var files = "[{\"id\":\"" + id + "\",\"title\":\"A page\"}]";
    return new Api(workspace).call(COMPLETE, Map.of("files", files, "channel_id", channel));
  }

  private HttpResponse<String> get(Workspace workspace, String id, String query)
      throws IOException, InterruptedException {
    var address = URI.create(workspace.page() + "files/" + id + query);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String address, String content)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .POST(HttpRequest.BodyPublishers.ofString(content));
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
