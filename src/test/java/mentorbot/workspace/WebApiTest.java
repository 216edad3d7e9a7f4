package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
final class WebApiTest {
  private Workspace workspace;
  private Api api;

  @BeforeAll
  void open() {
    workspace = OpenWorkspace.fresh();
    api = new Api(workspace);
  }

  @AfterAll
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource({
    "chat.scheduleEverything, xoxb-test-token-0123456789, unknown_method",
    "auth.test, '', not_authed",
    "auth.test, xoxb-somebody-elses-token, invalid_auth",
    "chat.postMessage, xapp-test-token-0123456789, not_allowed_token_type",
    "apps.connections.open, xoxb-test-token-0123456789, not_allowed_token_type",
  })
  void refuses_with_slacks_own_codes(String method, String token, String error) {
    assertThat(api.send(method, token, Map.of("channel", "C0GENERAL")).body())
        .contains("\"error\":\"" + error + "\"");
  }

  @Test
  void tells_the_bot_who_it_is_and_what_it_may_do() {
    var answer = api.send("auth.test", OpenWorkspace.BOT_TOKEN, Map.of());
    assertThat(answer.body()).contains("\"bot_id\":\"B0MENTORBOT\"", "T0RIVERSIDE");
    assertThat(answer.headers().firstValue("x-oauth-scopes").orElseThrow())
        .contains("chat:write", "im:history");
  }

  @Test
  void takes_the_token_from_a_form_too() {
    var answer = api.send("auth.test", "", Map.of("token", OpenWorkspace.BOT_TOKEN));
    assertThat(answer.body()).contains("\"ok\":true");
  }

  @Test
  void refuses_what_the_manifest_has_no_scope_for() {
    JsonNode answer = api.call("conversations.history", Map.of("channel", "C0GENERAL"));
    assertThat(answer.path("error").asText()).isEqualTo("missing_scope");
    assertThat(answer.path("needed").asText()).isEqualTo("channels:history");
    assertThat(answer.path("provided").asText()).contains("chat:write");
  }

  @ParameterizedTest
  @CsvSource({
    "chat.postMessage, channel",
    "chat.postEphemeral, channel",
    "chat.update, channel",
    "chat.delete, channel",
    "conversations.history, channel",
    "users.info, user",
    "usergroups.users.list, usergroup",
    "views.open, view",
    "views.publish, user_id",
    "files.completeUploadExternal, files",
  })
  void names_the_argument_that_is_missing(String method, String argument) {
    JsonNode answer = api.call(method, Map.of());
    assertThat(answer.path("error").asText()).isEqualTo("invalid_arguments");
    assertThat(answer.at("/response_metadata/messages/0").asText()).contains(argument);
  }

  @Test
  void posts_to_a_person_a_conversation_and_a_channel_by_name() {
    assertThat(post(Map.of("channel", "U03TOMAS", "text", "hi")).path("channel").asText())
        .isEqualTo("D03TOMAS");
    assertThat(post(Map.of("channel", "D03TOMAS", "text", "hi")).path("ok").asBoolean()).isTrue();
    assertThat(post(Map.of("channel", "#general", "text", "hi")).path("channel").asText())
        .isEqualTo("C0GENERAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "C0NOWHERE; text; hi; channel_not_found",
        "C0NIGHTS; text; hi; not_in_channel",
        "U0NOBODY; text; hi; channel_not_found",
        "D01MIRA; text; '  '; no_text",
        "D01MIRA; blocks; []; no_text",
        "D01MIRA; blocks; {; invalid_blocks_format",
        "D01MIRA; blocks; [{\"type\":\"nope\"}]; invalid_blocks",
        "D01MIRA; metadata; {\"event_type\":\"x\"}; invalid_metadata_schema",
        "D01MIRA; metadata; nope; invalid_metadata_format",
        "D01MIRA; markdown_text; also; markdown_text_conflict",
        "D01MIRA; thread_ts; 1.000001; cannot_reply_to_message",
      })
  void refuses_a_message_that_slack_would(String channel, String name, String value, String error) {
    boolean alone = name.equals("text") || value.equals("[]");
    Map<String, String> form =
        alone
            ? Map.of("channel", channel, name, value)
            : Map.of("channel", channel, "text", "hi", name, value);
    assertThat(api.error("chat.postMessage", form)).isEqualTo(error);
  }

  @Test
  void holds_to_the_sizes_of_metadata_and_of_an_edit() {
    String large =
        "{\"event_type\":\"t\",\"event_payload\":{\"k\":\"" + "x".repeat(17_000) + "\"}}";
    assertThat(
            api.error(
                "chat.postMessage", Map.of("channel", "D01MIRA", "text", "hi", "metadata", large)))
        .isEqualTo("metadata_too_large");
    String ts = post(Map.of("channel", "D01MIRA", "text", "hi")).path("ts").asText();
    Map<String, String> edit = Map.of("channel", "D01MIRA", "ts", ts, "text", "é".repeat(4000));
    assertThat(api.call("chat.update", edit).path("ok").asBoolean()).isTrue();
    assertThat(
            api.error(
                "chat.update", Map.of("channel", "D01MIRA", "ts", ts, "text", "é".repeat(4001))))
        .isEqualTo("msg_too_long");
  }

  @Test
  void keeps_blocks_and_metadata_that_an_edit_leaves_out_and_drops_them_when_emptied() {
    String blocks = "[{\"type\":\"divider\"}]";
    String metadata = "{\"event_type\":\"notice\",\"event_payload\":{\"key\":\"k1\"}}";
    Map<String, String> post =
        Map.of("channel", "D04NOOR", "text", "a", "blocks", blocks, "metadata", metadata);
    String ts = post(post).path("ts").asText();
    JsonNode kept = api.call("chat.update", Map.of("channel", "D04NOOR", "ts", ts, "text", "b"));
    assertThat(kept.at("/message/blocks")).hasSize(1);
    assertThat(kept.at("/message/metadata/event_payload/key").asText()).isEqualTo("k1");
    JsonNode emptied =
        api.call(
            "chat.update",
            Map.of("channel", "D04NOOR", "ts", ts, "text", "b", "blocks", "[]", "metadata", "{}"));
    assertThat(emptied.at("/message/blocks").isMissingNode()).isTrue();
    assertThat(emptied.at("/message/metadata").isMissingNode()).isTrue();
  }

  @Test
  void neither_edits_nor_deletes_what_it_cannot_find_or_did_not_write() {
    workspace.driver("U01MIRA").say("C0GENERAL", "mine");
    String mine = workspace.driver("U01MIRA").messages("C0GENERAL").get(0).ts();
    Map<String, String> theirs = Map.of("channel", "C0GENERAL", "ts", mine, "text", "x");
    assertThat(api.error("chat.update", theirs)).isEqualTo("cant_update_message");
    assertThat(api.error("chat.delete", theirs)).isEqualTo("cant_delete_message");
    Map<String, String> byPerson = Map.of("channel", "U01MIRA", "ts", mine, "text", "x");
    assertThat(api.error("chat.update", byPerson)).isEqualTo("channel_not_found");
    Map<String, String> lost = Map.of("channel", "D01MIRA", "ts", "1.000001", "text", "x");
    assertThat(api.error("chat.update", lost)).isEqualTo("message_not_found");
  }

  @Test
  void whispers_only_to_who_is_there_and_forgets_it() {
    Map<String, String> aside = Map.of("channel", "C0GENERAL", "user", "U01MIRA", "text", "psst");
    String ts = api.call("chat.postEphemeral", aside).path("message_ts").asText();
    assertThat(workspace.driver("U01MIRA").messages("C0GENERAL")).anyMatch(m -> m.ts().equals(ts));
    assertThat(workspace.driver("U02RUTH").messages("C0GENERAL")).noneMatch(m -> m.ts().equals(ts));
    assertThat(api.error("chat.update", Map.of("channel", "C0GENERAL", "ts", ts, "text", "x")))
        .isEqualTo("message_not_found");
    assertThat(
            api.error(
                "chat.postEphemeral",
                Map.of("channel", "C0GENERAL", "user", "U11KIT", "text", "psst")))
        .isEqualTo("user_not_in_channel");
  }

  @Test
  void opens_the_same_conversation_every_time() {
    JsonNode one = api.call("conversations.open", Map.of("users", "U01MIRA"));
    assertThat(one.at("/channel/id").asText()).isEqualTo("D01MIRA");
    JsonNode two = api.call("conversations.open", Map.of("users", "U01MIRA,U03TOMAS"));
    assertThat(two.at("/channel/id").asText()).startsWith("G");
    JsonNode again = api.call("conversations.open", Map.of("users", "U03TOMAS,U01MIRA"));
    assertThat(again.at("/channel/id")).isEqualTo(two.at("/channel/id"));
    assertThat(again.path("already_open").asBoolean()).isTrue();
    assertThat(api.error("conversations.open", Map.of("users", "U0NOBODY")))
        .isEqualTo("user_not_found");
    assertThat(api.error("conversations.open", Map.of())).isEqualTo("users_list_not_supplied");
  }

  @Test
  void pages_through_a_history_without_loss_or_repetition() {
    for (int i = 0; i < 7; i++) {
      post(Map.of("channel", "D08DANA", "text", "n" + i));
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          api.call(
              "conversations.history",
              Map.of("channel", "D08DANA", "limit", "3", "cursor", cursor));
      page.path("messages").forEach(m -> read.add(m.path("text").asText()));
      cursor = page.at("/response_metadata/next_cursor").asText();
    } while (!cursor.isEmpty());
    assertThat(read).containsExactly("n6", "n5", "n4", "n3", "n2", "n1", "n0");
    assertThat(
            api.error("conversations.history", Map.of("channel", "D08DANA", "cursor", "bm9wZQ==")))
        .isEqualTo("invalid_cursor");
  }

  @Test
  void reads_a_history_between_two_instants_with_metadata_when_asked() {
    String metadata = "{\"event_type\":\"notice\",\"event_payload\":{\"key\":\"k9\"}}";
    JsonNode first = post(Map.of("channel", "D09SAM", "text", "first", "metadata", metadata));
    String ts = first.path("ts").asText();
    post(Map.of("channel", "D09SAM", "text", "second"));
    Map<String, String> after = Map.of("channel", "D09SAM", "oldest", ts);
    assertThat(api.call("conversations.history", after).path("messages")).hasSize(1);
    Map<String, String> from =
        Map.of("channel", "D09SAM", "oldest", ts, "inclusive", "1", "include_all_metadata", "true");
    JsonNode both = api.call("conversations.history", from).path("messages");
    assertThat(both).hasSize(2);
    assertThat(both.at("/1/metadata/event_payload/key").asText()).isEqualTo("k9");
  }

  @Test
  void lists_people_page_by_page_with_the_locale_only_when_asked() {
    JsonNode page = api.call("users.list", Map.of("limit", "5"));
    assertThat(page.path("members")).hasSize(5);
    assertThat(page.at("/members/0/locale").isMissingNode()).isTrue();
    JsonNode mira = api.call("users.info", Map.of("user", "U06PRIYA", "include_locale", "true"));
    assertThat(mira.at("/user/tz").asText()).isEqualTo("Asia/Kolkata");
    assertThat(mira.at("/user/tz_offset").asInt()).isEqualTo(19_800);
    assertThat(mira.at("/user/locale").asText()).isEqualTo("en-IN");
    JsonNode ivo = api.call("users.info", Map.of("user", "U12IVO", "include_locale", "true"));
    assertThat(ivo.at("/user/is_stranger").asBoolean()).isTrue();
    assertThat(ivo.at("/user/locale").isMissingNode()).isTrue();
    assertThat(api.error("users.info", Map.of("user", "U0NOBODY"))).isEqualTo("user_not_found");
  }

  @Test
  void takes_a_file_in_three_steps() {
    Map<String, String> begin = Map.of("filename", "agreement.pdf", "length", "5");
    JsonNode begun = api.call("files.getUploadURLExternal", begin);
    String files = "[{\"id\":\"" + begun.path("file_id").asText() + "\",\"title\":\"Ours\"}]";
    Map<String, String> complete = Map.of("files", files, "channel_id", "D01MIRA");
    assertThat(api.error("files.completeUploadExternal", complete)).isEqualTo("file_not_found");
    String url = begun.path("upload_url").asText();
    assertThat(api.post(url, "", "application/octet-stream", "12345").body()).isEqualTo("OK - 5");
    assertThat(api.call("files.completeUploadExternal", complete).at("/files/0/title").asText())
        .isEqualTo("Ours");
  }

  @Test
  void takes_a_json_body_where_slack_does() {
    JsonNode posted =
        api.json("chat.postMessage", "{\"channel\":\"D01MIRA\",\"text\":\"json & <tags>\"}");
    assertThat(posted.at("/message/text").asText()).isEqualTo("json & <tags>");
    assertThat(api.json("users.info", "{\"user\":\"U01MIRA\"}").path("error").asText())
        .isEqualTo("invalid_arguments");
  }

  @Test
  void gives_every_message_a_ts_of_its_own_though_the_clock_stands_still() {
    List<String> stamps = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      stamps.add(post(Map.of("channel", "D05JUN", "text", "x")).path("ts").asText());
    }
    assertThat(stamps).doesNotHaveDuplicates().isSorted().allMatch(s -> s.matches("\\d+\\.\\d{6}"));
  }

  private JsonNode post(Map<String, String> form) {
    return api.call("chat.postMessage", form);
  }
}
