package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import mentorbot.workspace.api.Answers;
import mentorbot.workspace.delivery.Deliveries;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person can do, for the page and for tests alike. Each call returns when the bot's
 * ack has been handled; the answer is what the page gets: {} or {error}, for a form {errors},
 * {closed} and so on.
 */
public final class Acts {
  private final State state;
  private final Deliveries deliveries;
  private final Commands commands;
  private final Presses presses;
  private final Modals modals;
  private final Talk talk;

  /** response_urls lie below `address`: "http://host:port". */
  public Acts(State state, Deliveries deliveries, Answers answers, Supplier<String> address) {
    Dispatch dispatch = new Dispatch(state, deliveries, address);
    this.state = state;
    this.deliveries = deliveries;
    this.commands = new Commands(dispatch, answers);
    this.presses = new Presses(dispatch);
    this.modals = new Modals(dispatch);
    this.talk = new Talk(dispatch);
  }

  /** `typed` is the whole line, "/mentor help". */
  public ObjectNode command(String userId, String channelId, String typed) {
    return commands.run(userId, channelId, typed);
  }

  public ObjectNode say(String userId, String channelId, String text, @Nullable String thread) {
    return talk.say(userId, channelId, text, thread);
  }

  /**
   * `chosen` is the element's state; `typed` the values of the whole surface, both as on the page.
   */
  public ObjectNode press(
      String userId,
      JsonNode container,
      String blockId,
      String actionId,
      JsonNode chosen,
      JsonNode typed) {
    return presses.press(userId, container, blockId, actionId, chosen, typed);
  }

  public ObjectNode suggest(
      String userId, JsonNode container, String blockId, String actionId, String value) {
    return presses.suggest(userId, container, blockId, actionId, value);
  }

  public ObjectNode submit(String userId, String viewId, JsonNode values) {
    return modals.submit(userId, viewId, values);
  }

  public ObjectNode close(String userId, String viewId, boolean everything) {
    return modals.close(userId, viewId, everything);
  }

  public ObjectNode openHome(String userId) {
    return talk.openHome(userId);
  }

  /** `channelId` null for a global shortcut. */
  public ObjectNode shortcut(
      String userId, String callbackId, @Nullable String channelId, String ts) {
    return talk.shortcut(userId, callbackId, channelId, ts);
  }

  public void read(String userId) {
    state.locked(() -> state.people().read(userId));
  }

  /** Somebody new, or somebody changed: team_join or user_change. */
  public void put(Member member) {
    ObjectNode event =
        state.locked(
            () -> {
              boolean joins = state.people().find(member.id()).isEmpty();
              state.people().put(member);
              state.conversations().directMessage(member.id());
              ObjectNode news = Json.object().put("type", joins ? "team_join" : "user_change");
              news.set("user", member.toSlack(state.programmeNow(), true));
              return news.put("event_ts", state.conversations().nextTs());
            });
    deliveries.event(event.path("type").asText(), event).join();
  }

  /** Somebody who looks after the workspace switches an account off, or on again. */
  public ObjectNode account(String userId, boolean active) {
    put(state.read(() -> state.people().get(userId)).withAccount(active));
    return Json.object();
  }

  /** Tells the bot that its token is no longer good. */
  public void tellRevoked() {
    ObjectNode event = Json.object().put("type", "tokens_revoked");
    event.putObject("tokens").putArray("bot").add(state.identity().botUserId());
    event.put("event_ts", state.read(state.conversations()::nextTs));
    deliveries.event("tokens_revoked", event).join();
  }
}
