package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each person's open modals (at most three, the last on top) and Home tab. */
public final class Views {
  public static final int DEEPEST = 3;

  private final Identity identity;
  private final Feed feed;
  private final Map<String, List<ObjectNode>> stacks = new LinkedHashMap<>();
  private final Map<String, ObjectNode> homes = new LinkedHashMap<>();

  Views(Identity identity, Feed feed) {
    this.identity = identity;
    this.feed = feed;
  }

  public List<ObjectNode> stack(String user) {
    return List.copyOf(stacks.getOrDefault(user, List.of()));
  }

  public Optional<ObjectNode> top(String user) {
    List<ObjectNode> stack = stack(user);
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
  }

  public Optional<ObjectNode> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  public Optional<ObjectNode> find(String viewId) {
    return all().filter(view -> id(view).equals(viewId)).findFirst();
  }

  public Optional<ObjectNode> external(String externalId) {
    return all().filter(v -> v.path("external_id").asText().equals(externalId)).findFirst();
  }

  private Stream<ObjectNode> all() {
    return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream());
  }

  /** Who has this modal open. */
  public Optional<String> owner(String viewId) {
    return stacks.entrySet().stream()
        .filter(stack -> stack.getValue().stream().anyMatch(v -> id(v).equals(viewId)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A new stack; what was open before goes. */
  public ObjectNode open(String user, JsonNode submitted) {
    ObjectNode view = dressed(submitted, null, null);
    setStack(user, List.of(view));
    return view;
  }

  public ObjectNode push(String user, JsonNode submitted) {
    ObjectNode view = dressed(submitted, null, top(user).orElse(null));
    List<ObjectNode> stack = new ArrayList<>(stack(user));
    stack.add(view);
    setStack(user, stack);
    return view;
  }

  public ObjectNode update(ObjectNode current, JsonNode submitted) {
    ObjectNode view = dressed(submitted, current, null);
    String user = owner(id(current)).orElseThrow();
    List<ObjectNode> stack = new ArrayList<>(stack(user));
    stack.replaceAll(v -> id(v).equals(id(view)) ? view : v);
    setStack(user, stack);
    return view;
  }

  public ObjectNode publish(String user, JsonNode submitted) {
    ObjectNode view = dressed(submitted, homes.get(user), null);
    homes.put(user, view);
    feed.publish("home", Json.object().put("user", user).<ObjectNode>set("view", view.deepCopy()));
    return view;
  }

  void restoreHome(String user, ObjectNode view) {
    homes.put(user, view);
  }

  void restoreStack(String user, JsonNode stack) {
    List<ObjectNode> views = new ArrayList<>();
    stack.forEach(view -> views.add((ObjectNode) view));
    stacks.put(user, List.copyOf(views));
  }

  Map<String, ObjectNode> homes() {
    return homes;
  }

  /** Closes this view and all above it; with clear_on_close the whole stack. */
  public void close(String user, ObjectNode view) {
    List<ObjectNode> stack = new ArrayList<>(stack(user));
    int at = stack.indexOf(view);
    if (at < 0) {
      return;
    }
    boolean everything = view.path("clear_on_close").asBoolean(false);
    setStack(user, everything ? List.of() : stack.subList(0, at));
  }

  public void clear(String user) {
    setStack(user, List.of());
  }

  private void setStack(String user, List<ObjectNode> stack) {
    stacks.put(user, List.copyOf(stack));
    ObjectNode news = Json.object().put("user", user);
    news.set("stack", toPage(user));
    feed.publish("modal", news);
  }

  public ArrayNode toPage(String user) {
    ArrayNode views = Json.array();
    stack(user).forEach(view -> views.add(view.deepCopy()));
    return views;
  }

  /** The view as Slack keeps it: an id, a new hash, ids for every block. */
  private ObjectNode dressed(
      JsonNode submitted, @Nullable ObjectNode replaced, @Nullable ObjectNode below) {
    String id = replaced == null ? Ids.random("V", 10) : id(replaced);
    ObjectNode view = Json.object();
    view.put("id", id).put("team_id", identity.teamId());
    view.put("type", submitted.path("type").asText());
    for (String text : List.of("title", "submit", "close")) {
      view.set(text, submitted.path(text).isObject() ? submitted.get(text).deepCopy() : null);
    }
    JsonNode blocks = submitted.path("blocks");
    view.set("blocks", Ids.completed(blocks instanceof ArrayNode array ? array : Json.array()));
    for (String text : List.of("private_metadata", "callback_id", "external_id")) {
      view.put(text, submitted.path(text).asText(""));
    }
    view.putObject("state").putObject("values");
    view.put("hash", Ids.random("", 10) + "." + Ids.random("", 8));
    for (String flag : List.of("clear_on_close", "notify_on_close", "submit_disabled")) {
      view.put(flag, submitted.path(flag).asBoolean(false));
    }
    ObjectNode before = replaced == null ? below : replaced;
    view.put("root_view_id", before == null ? id : before.path("root_view_id").asText());
    view.put(
        "previous_view_id",
        replaced != null
            ? replaced.path("previous_view_id").textValue()
            : below == null ? null : id(below));
    view.put("app_id", identity.appId()).put("app_installed_team_id", identity.teamId());
    return view.put("bot_id", identity.botId());
  }

  public static String id(JsonNode view) {
    return view.path("id").asText();
  }
}
