package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import mentorbot.workspace.delivery.Ack;
import mentorbot.workspace.delivery.Deliveries;
import mentorbot.workspace.delivery.Parcel;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.State;
import org.jspecify.annotations.Nullable;

/**
 * What every act needs: the parts all payloads share, triggers, response_urls, and what to say when
 * the bot does not answer.
 */
final class Dispatch {
  private final State state;
  private final Deliveries deliveries;
  private final Supplier<String> address;

  Dispatch(State state, Deliveries deliveries, Supplier<String> address) {
    this.state = state;
    this.deliveries = deliveries;
    this.address = address;
  }

  State state() {
    return state;
  }

  Deliveries deliveries() {
    return deliveries;
  }

  /** The head of every interaction payload. */
  ObjectNode payload(String type, Member who) {
    var app = state.identity();
    ObjectNode payload = Json.object().put("type", type);
    payload.set("user", user(who));
    payload.put("api_app_id", app.appId()).put("token", app.verificationToken());
    payload.putObject("team").put("id", app.teamId()).put("domain", app.teamDomain());
    return payload.putNull("enterprise").put("is_enterprise_install", false);
  }

  static ObjectNode user(Member who) {
    return Json.object()
        .put("id", who.id())
        .put("username", who.name())
        .put("name", who.name())
        .put("team_id", who.teamId());
  }

  static ObjectNode channel(Channel channel) {
    return Json.object().put("id", channel.id()).put("name", channel.spokenName());
  }

  String trigger(String user, @Nullable String viewId) {
    return state.triggers().issue(user, viewId, state.wallNow());
  }

  String responseUrl(String channel, String user, @Nullable String messageTs) {
    String secret = state.responseUrls().issue(channel, user, messageTs, state.wallNow());
    return address.get() + "/respond/" + secret;
  }

  Ack interact(String type, String detail, ObjectNode payload) {
    return deliveries.send(Parcel.of(Parcel.Kind.INTERACTION, type, detail, payload));
  }

  /** Tells the person, as Slack's client would, that the bot did not take it. */
  ObjectNode failed(String user, String what, Ack ack) {
    String name = state.identity().botDisplay();
    String why =
        switch (ack.verdict()) {
          case "operation_timeout" -> name + " did not answer within three seconds";
          case "dispatch_failed" -> name + " could not be reached";
          default -> name + " answered with an error";
        };
    return refused(user, what + ": " + why + " (" + ack.verdict() + ").");
  }

  ObjectNode refused(String user, String text) {
    state.feed().toast(user, "error", text);
    return Json.object().put("error", text);
  }
}
