package mentorbot.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Conversations;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Manifest;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/** All the page draws from, in one answer. */
final class PageState {
  private static final int MESSAGES = 500;
  private static final int CALLS = 300;

  private PageState() {}

  static ObjectNode of(State state, ClockBar clock, boolean ready) {
    ObjectNode page = Json.object();
    var app = state.identity();
    page.putObject("team").put("id", app.teamId()).put("name", app.teamName());
    page.putObject("bot")
        .put("id", app.botUserId())
        .put("name", app.botName())
        .put("display", app.botDisplay())
        .put("ready", ready);
    page.set("clock", clock.toPage());
    page.set("commands", commands(state.manifest()));
    page.set("shortcuts", shortcuts(state.manifest()));
    page.set("api", calls(state));
    return state.read(() -> withPeople(state, page));
  }

  private static ObjectNode withPeople(State state, ObjectNode page) {
    page.set("people", state.people().toPage());
    page.set("shown", state.people().shownFirst());
    ArrayNode channels = page.putArray("channels");
    ArrayNode groups = page.putArray("groups");
    ObjectNode conversations = page.putObject("conversations");
    for (Channel channel : state.conversations().all()) {
      if (channel.kind() == Channel.Kind.PUBLIC) {
        channels.add(Conversations.toPage(channel));
      } else if (channel.kind() == Channel.Kind.MPIM) {
        groups.add(Conversations.toPage(channel));
      }
      List<Message> all = state.conversations().in(channel.id());
      ArrayNode shown = conversations.putArray(channel.id());
      all.subList(Math.max(0, all.size() - MESSAGES), all.size())
          .forEach(message -> shown.add(message.toPage()));
    }
    ObjectNode modals = page.putObject("modals");
    ObjectNode homes = page.putObject("homes");
    for (Member member : state.people().all()) {
      modals.set(member.id(), state.views().toPage(member.id()));
      homes.set(
          member.id(), state.views().home(member.id()).map(ObjectNode::deepCopy).orElse(null));
    }
    return page;
  }

  private static ArrayNode commands(Manifest manifest) {
    ArrayNode commands = Json.array();
    for (Manifest.Command command : manifest.commands()) {
      ObjectNode node =
          commands
              .addObject()
              .put("command", command.command())
              .put("description", command.description())
              .put("usage_hint", command.usageHint());
      command.subcommands().forEach(node.putArray("subcommands")::add);
    }
    return commands;
  }

  private static ArrayNode shortcuts(Manifest manifest) {
    ArrayNode shortcuts = Json.array();
    manifest
        .shortcuts()
        .forEach(
            s ->
                shortcuts
                    .addObject()
                    .put("callback_id", s.path("callback_id").asText())
                    .put("name", s.path("name").asText())
                    .put("type", s.path("type").asText())
                    .put("description", s.path("description").asText()));
    return shortcuts;
  }

  private static ArrayNode calls(State state) {
    List<ApiCall> all = state.calls().all();
    ArrayNode calls = Json.array();
    all.subList(Math.max(0, all.size() - CALLS), all.size())
        .forEach(call -> calls.add(call.toPage()));
    return calls;
  }
}
