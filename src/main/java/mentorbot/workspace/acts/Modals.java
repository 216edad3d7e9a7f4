package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.workspace.delivery.Ack;
import mentorbot.workspace.rules.BlockRules;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;
import mentorbot.workspace.state.Views;

/** Submitting and closing modals, and what the bot's ack does to the stack. */
final class Modals {
  private static final String WHAT = "That form";

  private final Dispatch dispatch;
  private final State state;

  Modals(Dispatch dispatch) {
    this.dispatch = dispatch;
    this.state = dispatch.state();
  }

  private record Submission(ObjectNode view, ObjectNode payload, ObjectNode errors) {}

  ObjectNode submit(String userId, String viewId, JsonNode typed) {
    Optional<Submission> prepared = state.locked(() -> prepare(userId, viewId, typed));
    if (prepared.isEmpty()) {
      return error("This form is no longer open.");
    }
    Submission submission = prepared.get();
    if (!submission.errors().isEmpty()) {
      return Json.object().set("errors", submission.errors());
    }
    String callback = submission.view().path("callback_id").asText();
    Ack ack =
        dispatch.interact(
            "view_submission", "user=" + userId + " callback_id=" + callback, submission.payload());
    if (!(ack instanceof Ack.Answered answered) || !ack.ok()) {
      return dispatch.failed(userId, WHAT, ack);
    }
    ObjectNode outcome = state.locked(() -> taken(userId, submission.view(), answered));
    logAck(callback, answered, outcome);
    return outcome;
  }

  private Optional<Submission> prepare(String userId, String viewId, JsonNode typed) {
    return state
        .views()
        .top(userId)
        .filter(view -> Views.id(view).equals(viewId))
        .map(
            view -> {
              ObjectNode values = Values.of(view.path("blocks"), typed);
              ObjectNode payload = dispatch.payload("view_submission", state.people().get(userId));
              payload.put("trigger_id", dispatch.trigger(userId, viewId));
              payload.set("view", Place.withValues(view, values));
              payload.putArray("response_urls");
              return new Submission(view, payload, Validity.errors(view.path("blocks"), values));
            });
  }

  private ObjectNode taken(String userId, ObjectNode sent, Ack.Answered ack) {
    Optional<JsonNode> body = ack.json();
    if (ack.body().isBlank() || body.filter(b -> b.isObject() && b.isEmpty()).isPresent()) {
      current(userId, sent).ifPresent(view -> state.views().close(userId, view));
      return Json.object().put("closed", true);
    }
    JsonNode answer = body.orElseGet(Json::object);
    return switch (answer.path("response_action").asText()) {
      case "errors" -> errors(sent, answer.path("errors"));
      case "clear" -> {
        state.views().clear(userId);
        yield Json.object().put("closed", true);
      }
      case "update" -> update(userId, sent, answer.path("view"));
      case "push" -> push(userId, answer.path("view"));
      default -> error("mentorbot's answer was not one Slack understands.");
    };
  }

  private Optional<ObjectNode> current(String userId, ObjectNode sent) {
    return state.views().stack(userId).stream()
        .filter(view -> Views.id(view).equals(Views.id(sent)))
        .findFirst();
  }

  private static ObjectNode errors(ObjectNode view, JsonNode errors) {
    List<String> inputs = new ArrayList<>();
    for (JsonNode block : view.path("blocks")) {
      if (block.path("type").asText().equals("input")) {
        inputs.add(block.path("block_id").asText());
      }
    }
    if (!errors.isObject() || errors.isEmpty()) {
      return error("mentorbot's answer named no errors.");
    }
    for (Map.Entry<String, JsonNode> one : errors.properties()) {
      if (!inputs.contains(one.getKey()) || !one.getValue().isTextual()) {
        return error("mentorbot's answer named an input that is not in this form: " + one.getKey());
      }
    }
    return Json.object().set("errors", errors.deepCopy());
  }

  private ObjectNode update(String userId, ObjectNode sent, JsonNode view) {
    Optional<ObjectNode> refused = invalid(view);
    Optional<ObjectNode> open = current(userId, sent);
    if (refused.isPresent() || open.isEmpty()) {
      return refused.orElseGet(() -> error("This form is no longer open."));
    }
    state.views().update(open.get(), view);
    return Json.object().put("updated", true);
  }

  private ObjectNode push(String userId, JsonNode view) {
    Optional<ObjectNode> refused = invalid(view);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (state.views().stack(userId).size() >= Views.DEEPEST) {
      return error("mentorbot opened one form too many (push_limit_reached).");
    }
    state.views().push(userId, view);
    return Json.object().put("pushed", true);
  }

  private static Optional<ObjectNode> invalid(JsonNode view) {
    if (!view.isObject() || !view.path("type").asText().equals("modal")) {
      return Optional.of(error("mentorbot's answer holds no form."));
    }
    var violations = BlockRules.modal(view);
    return violations.isEmpty()
        ? Optional.empty()
        : Optional.of(
            error(
                "mentorbot's form is not valid for Slack: "
                    + violations.get(0).message()
                    + " at "
                    + violations.get(0).pointer()));
  }

  private void logAck(String callback, Ack.Answered ack, ObjectNode outcome) {
    if (ack.body().isBlank()) {
      return;
    }
    String action =
        ack.json().map(body -> body.path("response_action").asText("?")).orElse("not JSON");
    String verdict = outcome.has("error") ? "invalid_response" : "ok";
    state
        .calls()
        .record(
            ApiCall.Direction.ACK,
            "view_submission",
            verdict,
            Duration.ZERO,
            "callback_id=" + callback + " response_action=" + action);
  }

  private static ObjectNode error(String text) {
    return Json.object().put("error", text);
  }

  /** Cancel closes this view; the X closes the whole stack and is told of the root view. */
  ObjectNode close(String userId, String viewId, boolean everything) {
    Optional<ObjectNode> payload = state.locked(() -> closed(userId, viewId, everything));
    payload.ifPresent(
        told -> {
          Ack ack = dispatch.interact("view_closed", "user=" + userId, told);
          if (!ack.ok()) {
            var unused = dispatch.failed(userId, WHAT, ack);
          }
        });
    return Json.object();
  }

  private Optional<ObjectNode> closed(String userId, String viewId, boolean everything) {
    List<ObjectNode> stack = state.views().stack(userId);
    Optional<ObjectNode> asked =
        stack.stream().filter(view -> Views.id(view).equals(viewId)).findFirst();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode told = everything ? stack.get(0) : asked.get();
    boolean cleared = everything || told.path("clear_on_close").asBoolean(false);
    if (everything) {
      state.views().clear(userId);
    } else {
      state.views().close(userId, asked.get());
    }
    if (!told.path("notify_on_close").asBoolean(false)) {
      return Optional.empty();
    }
    ObjectNode payload = dispatch.payload("view_closed", state.people().get(userId));
    payload.set("view", told.deepCopy());
    return Optional.of(payload.put("is_cleared", cleared));
  }
}
