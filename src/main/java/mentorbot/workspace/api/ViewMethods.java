package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mentorbot.workspace.rules.BlockRules;
import mentorbot.workspace.rules.Violation;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.State;
import mentorbot.workspace.state.Triggers;
import mentorbot.workspace.state.Views;

/** Modals and App Home. */
final class ViewMethods {
  private static final int MOST_BYTES = 250_000;

  private final State state;

  ViewMethods(State state) {
    this.state = state;
  }

  Reply open(Args args) {
    return valid(args, "modal")
        .orElseGet(() -> withTrigger(args, t -> shown(state.views().open(t.user(), view(args)))));
  }

  Reply push(Args args) {
    return valid(args, "modal").orElseGet(() -> withTrigger(args, t -> pushed(t, args)));
  }

  private Reply pushed(Triggers.Trigger trigger, Args args) {
    String from = trigger.viewId();
    if (from == null || state.views().owner(from).isEmpty()) {
      return Reply.refuse("not_found");
    }
    if (state.views().stack(trigger.user()).size() >= Views.DEEPEST) {
      return Reply.refuse("push_limit_reached");
    }
    return shown(state.views().push(trigger.user(), view(args)));
  }

  Reply update(Args args) {
    Optional<String> id = args.text("view_id");
    Optional<String> externalId = args.text("external_id");
    if (id.isPresent() == externalId.isPresent()) {
      return Reply.invalid("exactly one of view_id and external_id is needed");
    }
    Optional<ObjectNode> current =
        id.isPresent()
            ? state.views().find(id.get())
            : state.views().external(externalId.orElseThrow());
    if (current.isEmpty() || state.views().owner(Views.id(current.get())).isEmpty()) {
      return Reply.refuse("not_found");
    }
    Optional<Reply> refused = valid(args, "modal", current.get());
    if (refused.isPresent()) {
      return refused.get();
    }
    if (stale(args, current.get())) {
      return Reply.refuse("hash_conflict");
    }
    return shown(state.views().update(current.get(), view(args)));
  }

  Reply publish(Args args) {
    String user = args.text("user_id").orElse("");
    if (state.people().find(user).filter(m -> !m.deleted()).isEmpty()) {
      return Reply.invalid("invalid `user_id`");
    }
    if (!state.manifest().homeTab()) {
      return Reply.refuse("not_enabled");
    }
    Optional<ObjectNode> current = state.views().home(user);
    Optional<Reply> refused =
        current.isPresent() ? valid(args, "home", current.get()) : valid(args, "home");
    if (refused.isPresent()) {
      return refused.get();
    }
    if (current.isPresent() && stale(args, current.get())) {
      return Reply.refuse("hash_conflict");
    }
    return shown(state.views().publish(user, view(args)));
  }

  private static Reply shown(ObjectNode view) {
    return Reply.ok(Json.object().set("view", view.deepCopy()));
  }

  private static JsonNode view(Args args) {
    return args.node("view").orElseThrow();
  }

  private static boolean stale(Args args, JsonNode current) {
    return args.text("hash").map(h -> !h.equals(current.path("hash").asText())).orElse(false);
  }

  private interface Use {
    Reply with(Triggers.Trigger trigger);
  }

  private Reply withTrigger(Args args, Use use) {
    Optional<String> trigger = args.text("trigger_id");
    Optional<String> pointer = args.text("interactivity_pointer");
    if (trigger.isPresent() == pointer.isPresent()) {
      return Reply.invalid("exactly one of trigger_id and interactivity_pointer is needed");
    }
    var exchange =
        state.triggers().exchange(trigger.orElseGet(pointer::orElseThrow), state.wallNow());
    var issued = exchange.trigger();
    if (issued == null) {
      return Reply.refuse(exchange.error());
    }
    boolean gone = state.people().find(issued.user()).filter(Member::deleted).isPresent();
    return gone ? Reply.refuse("invalid_trigger_id") : use.with(issued);
  }

  private Optional<Reply> valid(Args args, String type) {
    return valid(args, type, Json.object());
  }

  /** Why the view cannot be shown; `replaced` may keep its external_id. */
  private Optional<Reply> valid(Args args, String type, JsonNode replaced) {
    JsonNode view = args.node("view").orElseGet(Json::object);
    if (!view.isObject()) {
      return Optional.of(Reply.invalid("view is not a JSON object"));
    }
    if (view.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(Reply.refuse("view_too_large"));
    }
    if (!view.path("type").asText().equals(type)) {
      return Optional.of(Reply.invalid("must be a " + type + " [json-pointer:/view/type]"));
    }
    var violations = type.equals("home") ? BlockRules.home(view) : BlockRules.modal(view);
    if (!violations.isEmpty()) {
      return Optional.of(Reply.violates("invalid_arguments", inView(violations)));
    }
    return Json.text(view, "external_id")
        .flatMap(state.views()::external)
        .filter(other -> !Views.id(other).equals(Views.id(replaced)))
        .map(other -> Reply.refuse("duplicate_external_id"));
  }

  private static List<Violation> inView(List<Violation> violations) {
    return violations.stream()
        .map(v -> new Violation("/view" + v.pointer(), v.code(), v.message()))
        .toList();
  }
}
