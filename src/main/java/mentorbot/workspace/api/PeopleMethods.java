package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.State;

/** Users and user groups. */
final class PeopleMethods {
  private final State state;

  PeopleMethods(State state) {
    this.state = state;
  }

  Reply info(Args args) {
    String id = args.text("user").orElse("");
    boolean locale = args.flag("include_locale");
    if (id.equals(state.identity().botUserId())) {
      return Reply.ok(Json.object().set("user", botUser()));
    }
    return state
        .people()
        .find(id)
        .map(m -> Reply.ok(Json.object().set("user", toSlack(m, locale))))
        .orElseGet(() -> Reply.refuse("user_not_found"));
  }

  Reply list(Args args) {
    List<ObjectNode> everyone = new ArrayList<>();
    boolean locale = args.flag("include_locale");
    state.people().all().stream().map(m -> toSlack(m, locale)).forEach(everyone::add);
    everyone.add(botUser());
    var page = Page.of(everyone, args, 1000, 1000);
    if (page.isEmpty()) {
      return Reply.refuse("invalid_cursor");
    }
    ObjectNode body = Json.object();
    ArrayNode members = body.putArray("members");
    page.get().items().forEach(members::add);
    body.put("cache_ts", state.wallNow().getEpochSecond());
    return Reply.ok(body.set("response_metadata", page.get().metadata()));
  }

  Reply ofGroup(Args args) {
    String asked = args.text("usergroup").orElse("");
    for (var group : state.people().usergroups()) {
      if (group.id().equals(asked)) {
        ObjectNode body = Json.object();
        group.users().forEach(body.putArray("users")::add);
        return Reply.ok(body);
      }
    }
    return Reply.refuse("no_such_subteam");
  }

  private ObjectNode toSlack(Member member, boolean locale) {
    return member.toSlack(state.programmeNow(), locale);
  }

  private ObjectNode botUser() {
    var app = state.identity();
    ObjectNode user = Json.object().put("id", app.botUserId()).put("team_id", app.teamId());
    user.put("name", app.botName()).put("deleted", false).put("real_name", app.botDisplay());
    user.put("tz", app.zone()).put("is_bot", true).put("is_app_user", false);
    ObjectNode profile = user.putObject("profile");
    profile.put("real_name", app.botDisplay()).put("display_name", app.botName());
    profile.put("bot_id", app.botId()).put("api_app_id", app.appId()).put("team", app.teamId());
    return user;
  }
}
