package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The app's manifest, read for what Slack would enforce from it. */
public record Manifest(JsonNode tree) {
  private static final Pattern LITERAL = Pattern.compile("^[^<\\[@#]*");

  /** A slash command as the composer offers it. */
  public record Command(String command, String description, String usageHint, boolean escaped) {

    /** The words before the first placeholder of each alternative: "[help | goal <text>]". */
    public List<String> subcommands() {
      List<String> words = new ArrayList<>();
      String hint = usageHint.strip();
      if (hint.startsWith("[") && hint.endsWith("]")) {
        hint = hint.substring(1, hint.length() - 1);
      }
      for (String alternative : hint.split("\\|")) {
        var literal = LITERAL.matcher(alternative.strip());
        if (literal.find() && !literal.group().isBlank()) {
          words.add(literal.group().strip());
        }
      }
      return words;
    }
  }

  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    for (JsonNode node : tree.path("features").path("slash_commands")) {
      commands.add(
          new Command(
              node.path("command").asText(),
              node.path("description").asText(),
              node.path("usage_hint").asText(""),
              node.path("should_escape").asBoolean(false)));
    }
    return commands;
  }

  public Optional<Command> command(String typed) {
    return commands().stream().filter(c -> c.command().equals(typed)).findFirst();
  }

  public JsonNode shortcuts() {
    return tree.path("features").path("shortcuts");
  }

  public Optional<JsonNode> shortcut(String callbackId) {
    for (JsonNode shortcut : shortcuts()) {
      if (shortcut.path("callback_id").asText().equals(callbackId)) {
        return Optional.of(shortcut);
      }
    }
    return Optional.empty();
  }

  public Set<String> scopes() {
    Set<String> scopes = new TreeSet<>();
    tree.path("oauth_config").path("scopes").path("bot").forEach(s -> scopes.add(s.asText()));
    return scopes;
  }

  public boolean listensTo(String event) {
    for (JsonNode name : tree.path("settings").path("event_subscriptions").path("bot_events")) {
      if (name.asText().equals(event)) {
        return true;
      }
    }
    return false;
  }

  public boolean homeTab() {
    return tree.path("features").path("app_home").path("home_tab_enabled").asBoolean(false);
  }

  public boolean messagesTab() {
    return tree.path("features").path("app_home").path("messages_tab_enabled").asBoolean(true);
  }

  public boolean messagesReadOnly() {
    return tree.path("features")
        .path("app_home")
        .path("messages_tab_read_only_enabled")
        .asBoolean(false);
  }

  public boolean interactive() {
    return tree.path("settings").path("interactivity").path("is_enabled").asBoolean(false);
  }
}
