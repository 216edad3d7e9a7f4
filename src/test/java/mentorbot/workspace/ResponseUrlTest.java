package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ResponseUrlTest {
  private static final String BUTTON =
      "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"go\","
          + "\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]";

  private Fixture here;

  @BeforeEach
  void open() {
    here = new Fixture();
  }

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void takes_five_answers_and_no_sixth() {
    here.mira.command("/raw x");
    String url = here.bot.last().text("/response_url");
    for (int i = 0; i < 5; i++) {
      assertThat(post(url, "{\"text\":\"answer\"}").statusCode()).isEqualTo(200);
    }
    HttpResponse<String> sixth = post(url, "{\"text\":\"answer\"}");
    assertThat(sixth.statusCode()).isEqualTo(404);
    assertThat(sixth.body()).isEqualTo("used_url");
    assertThat(here.mira.messages()).filteredOn(Message::bot).hasSize(5);
  }

  @Test
  void lives_half_an_hour_of_wall_time() {
    here.mira.command("/raw x");
    String url = here.bot.last().text("/response_url");
    here.wall.forward(Duration.ofMinutes(30));
    assertThat(post(url, "{\"text\":\"in time\"}").statusCode()).isEqualTo(200);
    here.wall.forward(Duration.ofMillis(1));
    assertThat(post(url, "{\"text\":\"late\"}").body()).isEqualTo("expired_url");
  }

  @Test
  void answers_privately_unless_told_otherwise() {
    here.mira.commandIn("C0GENERAL", "/raw x");
    String url = here.bot.last().text("/response_url");
    post(url, "{\"text\":\"for you\"}");
    post(url, "{\"text\":\"for all\",\"response_type\":\"in_channel\"}");
    assertThat(here.workspace.driver("U02RUTH").messages("C0GENERAL"))
        .extracting(Message::text)
        .containsExactly("for all");
  }

  @Test
  void replaces_and_deletes_the_message_that_was_pressed_and_no_command_of_the_person() {
    post(pressed(), "{\"text\":\"new words\",\"replace_original\":true}");
    assertThat(here.mira.messages())
        .extracting(Message::text)
        .containsExactly("/raw x", "new words");
    here.api.call("chat.postMessage", Map.of("channel", "D01MIRA", "text", "2", "blocks", BUTTON));
    here.mira.press("go");
    post(pressUrl(), "{\"delete_original\":true}");
    assertThat(here.mira.messages())
        .extracting(Message::text)
        .containsExactly("/raw x", "new words");
  }

  @Test
  void keeps_a_private_message_private_when_it_is_replaced() {
    here.bot.answer("{\"text\":\"aside\",\"blocks\":" + BUTTON + "}");
    here.mira.commandIn("C0GENERAL", "/raw x");
    here.bot.answer("");
    var aside = here.mira.messages("C0GENERAL").get(1);
    here.mira.pressOn(aside, "go");
    assertThat(here.bot.last().payload().at("/container/is_ephemeral").asBoolean()).isTrue();
    assertThat(here.bot.last().payload().has("message")).isFalse();
    String url = here.bot.last().text("/response_url");
    post(url, "{\"text\":\"new\",\"replace_original\":true,\"response_type\":\"in_channel\"}");
    assertThat(here.workspace.driver("U02RUTH").messages("C0GENERAL")).isEmpty();
    assertThat(here.mira.messages("C0GENERAL").get(1).text()).isEqualTo("new");
  }

  @Test
  void refuses_what_a_message_may_not_hold_and_addresses_it_never_gave_out() {
    here.mira.command("/raw x");
    String url = here.bot.last().text("/response_url");
    assertThat(post(url, "{\"text\":\"\"}").body()).isEqualTo("no_text");
    assertThat(post(url, "not json").body()).isEqualTo("invalid_payload");
    assertThat(post(url + "X", "{\"text\":\"a\"}").statusCode()).isEqualTo(404);
  }

  private String pressed() {
    here.mira.command("/raw x");
    here.api.call("chat.postMessage", Map.of("channel", "D01MIRA", "text", "1", "blocks", BUTTON));
    here.mira.press("go");
    return pressUrl();
  }

  private String pressUrl() {
    for (int i = here.bot.received.size() - 1; i >= 0; i--) {
      if (here.bot.received.get(i).text("/type").equals("block_actions")) {
        return here.bot.received.get(i).text("/response_url");
      }
    }
    throw new AssertionError("nothing was pressed");
  }

  private HttpResponse<String> post(String url, String body) {
    return here.api.post(url, "", "application/json", body);
  }
}
