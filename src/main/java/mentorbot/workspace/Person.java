package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.workspace.acts.Acts;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/**
 * A person at work in the workspace, for tests. Each act returns when the bot's ack has been
 * handled, with the page's answer: {} or {error}; forms {closed}, {errors}, {updated} or {pushed}.
 */
public final class Person {
  private final State state;
  private final Acts acts;
  private final Member member;

  Person(State state, Acts acts, Member member) {
    this.state = state;
    this.acts = acts;
    this.member = member;
  }

  public String id() {
    return member.id();
  }

  /** Types a command in the conversation with the bot: "/mentor help". */
  public ObjectNode command(String typed) {
    return commandIn(member.dm(), typed);
  }

  public ObjectNode commandIn(String channelId, String typed) {
    return acts.command(member.id(), channelId, typed);
  }

  public ObjectNode dm(String text) {
    return say(member.dm(), text);
  }

  public ObjectNode say(String channelId, String text) {
    return acts.say(member.id(), channelId, text, null);
  }

  /** What this person sees in their conversation with the bot, oldest first. */
  public List<Message> messages() {
    return messages(member.dm());
  }

  public List<Message> messages(String channelId) {
    return state.read(
        () -> state.conversations().in(channelId).stream().filter(m -> m.seenBy(id())).toList());
  }

  public Optional<Message> lastMessage() {
    List<Message> all = messages();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The modal on top. */
  public Optional<ObjectNode> modal() {
    return state.read(() -> state.views().top(id()));
  }

  public List<ObjectNode> modals() {
    return state.read(() -> state.views().stack(id()));
  }

  public Optional<ObjectNode> home() {
    return state.read(() -> state.views().home(id()));
  }

  public Optional<ObjectNode> openHome() {
    acts.openHome(id());
    return home();
  }

  public int unread() {
    return state.read(() -> state.people().unread(id()));
  }

  /**
   * Presses the button with this action_id: in the open modal, else in the newest message of the
   * conversation that has one.
   */
  public ObjectNode press(String actionId) {
    return choose(actionId, "");
  }

  /** The same for a menu or picker: `value` is an option's value, a user id, a date and so on. */
  public ObjectNode choose(String actionId, String value) {
    Optional<Target> target = state.read(() -> Target.inModal(state, id(), actionId));
    return act(
        target.or(() -> state.read(() -> Target.inMessages(messages(), actionId))),
        actionId,
        value);
  }

  /** Presses a button of the open modal with these values in its inputs, as {@link #submit} has. */
  public ObjectNode press(String actionId, Map<String, ?> values) {
    ObjectNode view =
        modal().orElseThrow(() -> new IllegalStateException(id() + " has no form open"));
    Target target =
        state
            .read(() -> Target.inModal(state, id(), actionId))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        id() + " sees nothing with action_id " + actionId));
    return acts.press(
        id(),
        target.container(),
        target.blockId(),
        actionId,
        target.chosen(""),
        Target.typed(view, values));
  }

  public ObjectNode pressOn(Message message, String actionId) {
    return act(Target.inMessages(List.of(message), actionId), actionId, "");
  }

  public ObjectNode pressHome(String actionId) {
    return chooseHome(actionId, "");
  }

  public ObjectNode chooseHome(String actionId, String value) {
    return act(state.read(() -> Target.inHome(state, id(), actionId)), actionId, value);
  }

  private ObjectNode act(Optional<Target> found, String actionId, String value) {
    Target target =
        found.orElseThrow(
            () -> new IllegalArgumentException(id() + " sees nothing with action_id " + actionId));
    return acts.press(
        id(), target.container(), target.blockId(), actionId, target.chosen(value), Json.object());
  }

  /**
   * Submits the open modal: values by block_id or action_id; a text, an option's value, a date, or
   * a list of them. What is not named keeps its initial value.
   */
  public ObjectNode submit(Map<String, ?> values) {
    ObjectNode view =
        modal().orElseThrow(() -> new IllegalStateException(id() + " has no form open"));
    return acts.submit(id(), view.path("id").asText(), Target.typed(view, values));
  }

  /** The Cancel button. */
  public ObjectNode cancel() {
    return acts.close(id(), top(), false);
  }

  /** The X: closes every open modal. */
  public ObjectNode closeAll() {
    return acts.close(id(), top(), true);
  }

  private String top() {
    return modal().<JsonNode>map(v -> v.path("id")).orElse(MissingNode.getInstance()).asText();
  }

  /** The options an external menu of the open modal offers for what is typed. */
  public ObjectNode suggestions(String actionId, String typed) {
    Target target = state.read(() -> Target.inModal(state, id(), actionId)).orElseThrow();
    return acts.suggest(id(), target.container(), target.blockId(), actionId, typed);
  }

  public ObjectNode shortcut(String callbackId) {
    return acts.shortcut(id(), callbackId, null, "");
  }

  public ObjectNode shortcutOn(Message message, String callbackId) {
    return acts.shortcut(id(), callbackId, message.channel(), message.ts());
  }

  /** Moves to another zone: the bot hears user_change. */
  public void moveTo(ZoneId zone) {
    acts.put(current().inZone(zone));
  }

  /** Leaves the workspace: the bot hears user_change. */
  public void deactivate() {
    acts.put(current().deactivated());
  }

  /** Their account is there again: the bot hears user_change. */
  public void reactivate() {
    acts.put(current().withAccount(true));
  }

  /** Goes by other names: the bot hears user_change. */
  public void rename(String name, String realName) {
    acts.put(current().named(name, realName));
  }

  private Member current() {
    return state.read(() -> state.people().get(id()));
  }
}
