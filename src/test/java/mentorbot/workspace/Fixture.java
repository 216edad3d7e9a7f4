package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import mentorbot.workspace.state.Json;

/** A workspace with a moved wall clock and a bot that answers as told. */
final class Fixture implements AutoCloseable {
  final MovedClock wall = new MovedClock();
  final FakeTime time = new FakeTime();
  final Workspace workspace = OpenWorkspace.at(null, time, wall);
  final Api api = new Api(workspace);
  final BotDouble bot;
  final Person mira = workspace.driver("U01MIRA");

  Fixture() {
    bot = new BotDouble(workspace);
  }

  /** A trigger, by typing a command. */
  String trigger() {
    mira.command("/raw x");
    return bot.last().text("/trigger_id");
  }

  JsonNode open(String view) {
    return api.call("views.open", Map.of("trigger_id", trigger(), "view", view));
  }

  /** A modal with one required text input "name" / "text" and what else is given. */
  static String form(String callback, String more) {
    return """
        {"type":"modal","callback_id":"%s","title":{"type":"plain_text","text":"A form"},
         "submit":{"type":"plain_text","text":"Save"},"blocks":[
          {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
           "element":{"type":"plain_text_input","action_id":"text"}}]%s}
        """
        .formatted(callback, more.isEmpty() ? "" : "," + more);
  }

  /** A modal with these blocks. */
  static String modal(String blocks) {
    return """
        {"type":"modal","callback_id":"m","title":{"type":"plain_text","text":"A form"},
         "submit":{"type":"plain_text","text":"Save"},"blocks":%s}
        """
        .formatted(blocks);
  }

  static JsonNode tree(String json) {
    return Json.parse(json).orElseThrow();
  }

  @Override
  public void close() {
    bot.close();
    workspace.close();
  }
}
