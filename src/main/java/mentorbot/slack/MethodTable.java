package mentorbot.slack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every Web API method we call, the scope it needs of those it may use, and what for. The manifests
 * ask for these scopes and no others; a test compares table, code and manifests both ways.
 */
public final class MethodTable {
  private MethodTable() {}

  /** {@code scope} is empty where the token alone is enough. */
  public record Use(String method, String scope, String why) {}

  public static final List<Use> USES =
      List.of(
          new Use("auth.test", "", "who we are, once at start"),
          new Use("apps.connections.open", "", "Socket Mode, with the app token"),
          new Use("chat.postMessage", "chat:write", "everything the bot tells a person"),
          new Use("chat.update", "chat:write", "a message that has been answered says so"),
          new Use("chat.delete", "chat:write", "what its owner takes back is gone"),
          new Use(
              "conversations.history",
              "im:history",
              "after a lost reply, whether our message has arrived; only in our own conversations"),
          new Use(
              "conversations.history",
              "channels:history",
              "after a lost reply, whether good news has been posted; only in the channel for it"),
          new Use(
              "conversations.open",
              "im:write",
              "our conversation with somebody, when the reply to our first message was lost"),
          new Use(
              "conversations.open", "mpim:write", "a place to talk for the two who were matched"),
          new Use(
              "files.getUploadURLExternal",
              "files:write",
              "a coordinator's report and people's calendar entries as files"),
          new Use("files.completeUploadExternal", "files:write", "the same, in our conversation"),
          new Use("usergroups.users.list", "usergroups:read", "coordinators named by a group"),
          new Use("users.info", "users:read", "time zone, language, guest or not"),
          new Use("views.open", "", "forms"),
          new Use("views.push", "", "a form on top of a form"),
          new Use("views.update", "", "a form that changes under the hand"),
          new Use("views.publish", "", "App Home"));

  /** What the bot token must be allowed: the methods' scopes, and slash commands. */
  public static Set<String> botScopes() {
    var scopes =
        USES.stream()
            .map(Use::scope)
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    scopes.add("commands");
    return scopes;
  }
}
