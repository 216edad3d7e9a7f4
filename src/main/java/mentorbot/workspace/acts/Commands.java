package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mentorbot.workspace.api.Answers;
import mentorbot.workspace.delivery.Ack;
import mentorbot.workspace.delivery.Parcel;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Manifest;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.ResponseUrls;
import mentorbot.workspace.state.State;

/** Slash commands: from the composer to the bot and back. */
final class Commands {
  private final Dispatch dispatch;
  private final State state;
  private final Answers answers;

  Commands(Dispatch dispatch, Answers answers) {
    this.dispatch = dispatch;
    this.state = dispatch.state();
    this.answers = answers;
  }

  private record Sent(Parcel parcel, ResponseUrls.Reply to, Member who, String typed) {}

  ObjectNode run(String userId, String channelId, String typed) {
    String word = typed.strip().split("\\s", 2)[0];
    Optional<Manifest.Command> command = state.manifest().command(word);
    Optional<String> refusal = state.read(() -> refusal(userId, channelId));
    if (refusal.isPresent()) {
      return dispatch.refused(userId, refusal.get());
    }
    if (command.isEmpty()) {
      return dispatch.refused(
          userId,
          word
              + " is not a valid command. In Slack, you would be offered to send it as a"
              + " message.");
    }
    String text = typed.strip().substring(word.length()).strip();
    Sent sent = state.locked(() -> prepare(userId, channelId, typed.strip(), command.get(), text));
    Ack ack = dispatch.deliveries().send(sent.parcel());
    if (!(ack instanceof Ack.Answered answered) || !ack.ok()) {
      return dispatch.failed(userId, word, ack);
    }
    return state.locked(() -> answer(sent, answered));
  }

  private Optional<String> refusal(String userId, String channelId) {
    Optional<Member> member = state.people().find(userId);
    if (member.isEmpty() || member.get().deleted()) {
      return Optional.of("This account is deactivated.");
    }
    if (member.get().stranger()) {
      return Optional.of(
          "Commands of this workspace's apps are not open to people of another one.");
    }
    boolean inside = state.conversations().find(channelId).filter(c -> c.holds(userId)).isPresent();
    return inside ? Optional.empty() : Optional.of("You are not in that conversation.");
  }

  private Sent prepare(
      String userId, String channelId, String typed, Manifest.Command command, String text) {
    Member who = state.people().get(userId);
    Channel channel = state.conversations().find(channelId).orElseThrow();
    state.conversations().post(Message.echo(channelId, userId, typed));
    var app = state.identity();
    ObjectNode form = Json.object();
    form.put("token", app.verificationToken()).put("team_id", app.teamId());
    form.put("team_domain", app.teamDomain()).put("channel_id", channelId);
    form.put("channel_name", channel.spokenName()).put("user_id", userId);
    form.put("user_name", who.name()).put("command", command.command());
    form.put("text", command.escaped() ? new Typed(state).forCommand(text) : text);
    form.put("api_app_id", app.appId()).put("is_enterprise_install", "false");
    form.put("response_url", dispatch.responseUrl(channelId, userId, null));
    form.put("trigger_id", dispatch.trigger(userId, null));
    Parcel parcel =
        Parcel.of(
            Parcel.Kind.COMMAND, command.command(), "user=" + userId + " in " + channelId, form);
    return new Sent(
        parcel, new ResponseUrls.Reply(channelId, userId, null, state.wallNow(), 0), who, typed);
  }

  /** The ack's body is an answer, as JSON or as plain text; none is needed. */
  private ObjectNode answer(Sent sent, Ack.Answered ack) {
    if (ack.body().isBlank()) {
      return Json.object();
    }
    JsonNode said =
        ack.json()
            .filter(JsonNode::isObject)
            .orElseGet(() -> Json.object().put("text", ack.body()));
    if (said.isEmpty()) {
      return Json.object();
    }
    if (said.path("response_type").asText().equals("in_channel")) {
      state
          .conversations()
          .post(Message.draft(sent.to().channel(), sent.who().id(), false, sent.typed()));
    }
    return answers
        .say(sent.to(), said)
        .map(
            error ->
                dispatch.refused(
                    sent.who().id(),
                    sent.parcel().name() + ": the answer was not valid for Slack (" + error + ")."))
        .orElseGet(Json::object);
  }
}
