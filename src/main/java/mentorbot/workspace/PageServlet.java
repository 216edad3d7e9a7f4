package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import mentorbot.workspace.acts.Acts;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ui/*}: what the page reads and does. Only JSON with the page's own header is taken, so no
 * other site can act through a visitor's browser.
 */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient State state;
  private final transient Acts acts;
  private final transient ClockBar clock;
  private final transient FaultSwitch faults;
  private final transient BooleanSupplier ready;

  /** {@code ready}: whether there is a bot to deliver to. */
  PageServlet(State state, Acts acts, ClockBar clock, FaultSwitch faults, BooleanSupplier ready) {
    this.state = state;
    this.acts = acts;
    this.clock = clock;
    this.faults = faults;
    this.ready = ready;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"/state".equals(request.getPathInfo())) {
      response.setStatus(404);
      return;
    }
    write(response, 200, PageState.of(state, clock, ready.getAsBoolean()));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!"1".equals(request.getHeader("X-Workspace")) || !type.startsWith("application/json")) {
      write(response, 403, Json.object().put("error", "Only the workspace's page may do this."));
      return;
    }
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Optional<JsonNode> asked = Json.parse(body).filter(JsonNode::isObject);
    if (asked.isEmpty()) {
      write(response, 400, Json.object().put("error", "That was not JSON."));
      return;
    }
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<ObjectNode> answer = act(path, asked.get());
    write(
        response,
        answer.isPresent() ? 200 : 404,
        answer.orElseGet(
            () -> Json.object().put("error", "There is no such thing or person here.")));
  }

  private Optional<ObjectNode> act(String path, JsonNode asked) {
    if (path.equals("/clock")) {
      return Optional.of(clock.move(asked));
    }
    if (path.equals("/fault")) {
      return Optional.of(faults.set(asked));
    }
    String user = asked.path("user").asText();
    boolean known = state.read(() -> state.people().find(user).isPresent());
    return known ? Optional.ofNullable(actAs(user, path, asked)) : Optional.empty();
  }

  private @Nullable ObjectNode actAs(String user, String path, JsonNode asked) {
    String view = asked.path("view_id").asText();
    String channel = asked.path("channel").asText();
    String text = asked.path("text").asText();
    String block = asked.path("block_id").asText();
    String action = asked.path("action_id").asText();
    return switch (path) {
      case "/command" -> acts.command(user, channel, text);
      case "/message" -> acts.say(user, channel, text, Json.text(asked, "thread").orElse(null));
      case "/action" ->
          acts.press(
              user,
              asked.path("container"),
              block,
              action,
              asked.path("payload"),
              asked.path("state").path("values"));
      case "/submit" -> acts.submit(user, view, asked.path("values"));
      case "/close" -> acts.close(user, view, asked.path("all").asBoolean(false));
      case "/suggest" ->
          acts.suggest(user, place(asked), block, action, asked.path("value").asText());
      case "/shortcut" -> shortcut(user, asked);
      case "/account" -> acts.account(user, asked.path("active").asBoolean(true));
      case "/home" -> acts.openHome(user);
      case "/read" -> {
        acts.read(user);
        yield Json.object();
      }
      default -> null;
    };
  }

  private static JsonNode place(JsonNode asked) {
    if (asked.path("container").isObject()) {
      return asked.path("container");
    }
    if (asked.has("view_id")) {
      return Json.object().put("type", "view").put("view_id", asked.path("view_id").asText());
    }
    return Json.object()
        .put("type", "message")
        .put("channel", asked.path("message").path("channel").asText())
        .put("ts", asked.path("message").path("ts").asText());
  }

  private ObjectNode shortcut(String user, JsonNode asked) {
    JsonNode message = asked.path("message");
    return acts.shortcut(
        user,
        asked.path("callback_id").asText(),
        Json.text(message, "channel").orElse(null),
        message.path("ts").asText());
  }

  private static void write(HttpServletResponse response, int status, ObjectNode body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response
        .getOutputStream()
        .write(Json.MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
  }
}
