package mentorbot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mentorbot.logs.Trail;
import mentorbot.slack.Handlers.OnAction;
import mentorbot.slack.Handlers.OnCommand;
import mentorbot.slack.Handlers.OnEvent;
import mentorbot.slack.Handlers.OnMessage;
import mentorbot.slack.Handlers.OnSubmission;
import mentorbot.slack.Handlers.OnSuggestion;

/**
 * Everything the bot answers, registered once at start. Bolt lets a second handler of the same id
 * win silently; here it stops the start.
 */
public final class Routes {
  private final Map<String, OnCommand> commands = new TreeMap<>();
  private final Map<String, Subcommands> subcommands = new TreeMap<>();
  private final Map<String, OnAction> actions = new TreeMap<>();
  private final Map<String, OnSubmission> submissions = new TreeMap<>();
  private final Map<String, OnSuggestion> suggestions = new TreeMap<>();
  private final Map<String, OnCommand> shortcuts = new TreeMap<>();
  private final Map<String, OnMessage> messageShortcuts = new TreeMap<>();
  private final Map<String, OnEvent> events = new TreeMap<>();

  /** A whole slash command, such as {@code "/goal"}. */
  public Routes command(String command, OnCommand handler) {
    register("command", commands, command, handler);
    return this;
  }

  /** A slash command that is a family of subcommands; {@code alone} answers the bare command. */
  public Subcommands family(String command, OnCommand alone) {
    var family = new Subcommands(command, alone);
    register("command", commands, command, family);
    subcommands.put(command, family);
    return family;
  }

  /** The family made before by {@link #family}. */
  public Subcommands family(String command) {
    return Optional.ofNullable(subcommands.get(command))
        .orElseThrow(() -> new IllegalStateException("no command family " + command));
  }

  /** A button or choice; ids read {@code feature.act}, a suffix after a colon is not part of it. */
  public Routes action(String id, OnAction handler) {
    if (id.indexOf(':') >= 0) {
      throw new IllegalStateException("action id with a colon: " + id);
    }
    register("action", actions, id, handler);
    return this;
  }

  public Routes submission(String callbackId, OnSubmission handler) {
    register("submission", submissions, callbackId, handler);
    return this;
  }

  public Routes suggestion(String actionId, OnSuggestion handler) {
    register("suggestion", suggestions, actionId, handler);
    return this;
  }

  /** A global shortcut; it answers as a command without text does. */
  public Routes shortcut(String callbackId, OnCommand handler) {
    register("shortcut", shortcuts, callbackId, handler);
    return this;
  }

  /** A shortcut among the actions of every message. */
  public Routes messageShortcut(String callbackId, OnMessage handler) {
    register("message shortcut", messageShortcuts, callbackId, handler);
    return this;
  }

  public Routes event(String type, OnEvent handler) {
    register("event", events, type, handler);
    return this;
  }

  private static <T> void register(String kind, Map<String, T> routes, String id, T handler) {
    if (routes.putIfAbsent(id, handler) != null) {
      throw new IllegalStateException("two handlers for " + kind + " " + id);
    }
  }

  /**
   * How a command is called in figures: of few names, whatever people type. How often somebody
   * looked for surveys is told nowhere.
   */
  String nameOf(String command, String text) {
    var family = subcommands.get(command);
    var word = family == null ? "" : family.meant(text);
    return ("command " + command + " " + (Trail.isDiscreet(word) ? "other" : word)).strip();
  }

  Map<String, OnCommand> commands() {
    return commands;
  }

  Map<String, OnAction> actions() {
    return actions;
  }

  Map<String, OnSubmission> submissions() {
    return submissions;
  }

  Map<String, OnSuggestion> suggestions() {
    return suggestions;
  }

  Map<String, OnCommand> shortcuts() {
    return shortcuts;
  }

  Map<String, OnMessage> messageShortcuts() {
    return messageShortcuts;
  }

  Map<String, OnEvent> events() {
    return events;
  }

  /** One line a route, sorted, for the golden file. */
  public List<String> table() {
    var lines = new ArrayList<String>();
    commands.keySet().forEach(id -> lines.add("command     " + id));
    subcommands
        .values()
        .forEach(f -> f.words().forEach(w -> lines.add("subcommand  " + f.command() + " " + w)));
    actions.keySet().forEach(id -> lines.add("action      " + id));
    submissions.keySet().forEach(id -> lines.add("submission  " + id));
    suggestions.keySet().forEach(id -> lines.add("suggestion  " + id));
    shortcuts.keySet().forEach(id -> lines.add("shortcut    " + id));
    messageShortcuts.keySet().forEach(id -> lines.add("on message  " + id));
    events.keySet().forEach(id -> lines.add("event       " + id));
    return lines;
  }
}
