package mentorbot.workspace.api;

import static mentorbot.workspace.api.Method.Tier.SPECIAL;
import static mentorbot.workspace.api.Method.Tier.T2;
import static mentorbot.workspace.api.Method.Tier.T3;
import static mentorbot.workspace.api.Method.Tier.T4;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import mentorbot.workspace.delivery.Deliveries;
import mentorbot.workspace.delivery.SocketLinks;
import mentorbot.workspace.state.State;

/** The table of every method the workspace knows; anything else is unknown_method. */
final class Methods {
  private static final boolean JSON = true;
  private static final boolean FORM = false;

  private final Map<String, Method> table = new LinkedHashMap<>();

  Methods(
      State state,
      Deliveries deliveries,
      SocketLinks sockets,
      Uploads uploads,
      Supplier<String> address) {
    Postings postings = new Postings(state, deliveries);
    ChatMethods chat = new ChatMethods(state, postings);
    ConversationMethods talk = new ConversationMethods(state);
    PeopleMethods people = new PeopleMethods(state);
    ViewMethods views = new ViewMethods(state);
    AppMethods app = new AppMethods(state, sockets);

    add("api.test", T4, Method.Token.NONE, JSON, app::echo, List.of());
    add("auth.test", SPECIAL, Method.Token.EITHER, JSON, app::whoAmI, List.of());
    add("apps.connections.open", T3, Method.Token.APP, JSON, app::connect, List.of());
    bot("team.info", T3, JSON, app::team, List.of(), "team:read");
    bot("bots.info", T3, FORM, app::bot, List.of(), "users:read");

    bot("chat.postMessage", SPECIAL, JSON, chat::post, List.of("channel"), "chat:write");
    bot("chat.postEphemeral", T4, JSON, chat::whisper, List.of("channel", "user"), "chat:write");
    bot("chat.update", T3, JSON, chat::update, List.of("channel", "ts"), "chat:write");
    bot("chat.delete", T3, JSON, chat::delete, List.of("channel", "ts"), "chat:write");

    bot("conversations.open", T3, JSON, talk::open, List.of(), "im:write", "mpim:write");
    String[] histories = {"im:history", "mpim:history", "channels:history", "groups:history"};
    bot("conversations.history", T3, JSON, talk::history, List.of("channel"), histories);
    String[] reads = {"im:read", "mpim:read", "channels:read", "groups:read"};
    bot("conversations.info", T3, FORM, talk::info, List.of("channel"), reads);
    bot("conversations.members", T4, FORM, talk::members, List.of("channel"), reads);

    bot("users.info", T4, FORM, people::info, List.of("user"), "users:read");
    bot("users.list", T2, FORM, people::list, List.of(), "users:read");
    bot(
        "usergroups.users.list",
        T2,
        FORM,
        people::ofGroup,
        List.of("usergroup"),
        "usergroups:read");

    bot("views.open", T4, JSON, views::open, List.of("view"));
    bot("views.push", T4, JSON, views::push, List.of("view"));
    bot("views.update", T4, JSON, views::update, List.of("view"));
    bot("views.publish", T4, JSON, views::publish, List.of("user_id", "view"));

    FileMethods files = new FileMethods(state, uploads, postings, address);
    bot("files.getUploadURLExternal", T4, FORM, files::begin, List.of(), "files:write");
    bot("files.completeUploadExternal", T4, JSON, files::complete, List.of("files"), "files:write");
  }

  private void bot(
      String name,
      Method.Tier tier,
      boolean json,
      Function<Args, Reply> handler,
      List<String> required,
      String... scopes) {
    add(name, tier, Method.Token.BOT, json, handler, required, scopes);
  }

  private void add(
      String name,
      Method.Tier tier,
      Method.Token token,
      boolean json,
      Function<Args, Reply> handler,
      List<String> required,
      String... scopes) {
    table.put(name, new Method(name, tier, token, json, List.of(scopes), required, handler));
  }

  Optional<Method> find(String name) {
    return Optional.ofNullable(table.get(name));
  }

  List<Method> all() {
    return List.copyOf(table.values());
  }
}
