package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mentorbot.workspace.delivery.SocketLinks;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;

/** Who the app is, where it is installed, and its way into Socket Mode. */
final class AppMethods {
  private final State state;
  private final SocketLinks sockets;

  AppMethods(State state, SocketLinks sockets) {
    this.state = state;
    this.sockets = sockets;
  }

  Reply echo(Args args) {
    ObjectNode given = args.all().deepCopy();
    given.remove("token");
    ObjectNode body = Json.object();
    if (!given.isEmpty()) {
      body.set("args", given);
    }
    var error = args.text("error");
    return error.isPresent()
        ? new Reply.Refused(error.get(), body.put("ok", false).put("error", error.get()))
        : Reply.ok(body);
  }

  Reply whoAmI(Args args) {
    var app = state.identity();
    return Reply.ok(
        Json.object()
            .put("url", "https://" + app.teamDomain() + ".slack.com/")
            .put("team", app.teamName())
            .put("user", app.botName())
            .put("team_id", app.teamId())
            .put("user_id", app.botUserId())
            .put("bot_id", app.botId())
            .put("is_enterprise_install", false));
  }

  Reply connect(Args args) {
    return Reply.ok(Json.object().put("url", sockets.newUrl()));
  }

  Reply team(Args args) {
    var app = state.identity();
    if (!args.text("team").orElse(app.teamId()).equals(app.teamId())) {
      return Reply.refuse("team_not_found");
    }
    ObjectNode team = Json.object().put("id", app.teamId()).put("name", app.teamName());
    team.put("domain", app.teamDomain()).put("email_domain", "");
    team.putObject("icon").put("image_default", true);
    return Reply.ok(Json.object().set("team", team));
  }

  Reply bot(Args args) {
    var app = state.identity();
    if (!args.text("bot").orElse(app.botId()).equals(app.botId())) {
      return Reply.refuse("bot_not_found");
    }
    ObjectNode bot = Json.object().put("id", app.botId()).put("deleted", false);
    bot.put("name", app.botDisplay()).put("app_id", app.appId()).put("user_id", app.botUserId());
    bot.put("updated", state.wallNow().getEpochSecond()).putObject("icons");
    return Reply.ok(Json.object().set("bot", bot));
  }
}
