package mentorbot.workspace.state;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** response_urls: five uses within thirty minutes of wall time. */
public final class ResponseUrls {
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int USES = 5;
  private static final int KEPT = 10_000;

  private final Map<String, Reply> replies = new LinkedHashMap<>();

  /** Where a response goes; `messageTs` is the message acted on, null for a command. */
  public record Reply(
      String channel, String user, @Nullable String messageTs, Instant made, int uses) {}

  /** The reply's place, or "used_url" / "expired_url". */
  public record Use(@Nullable Reply reply, String error) {}

  public String issue(String channel, String user, @Nullable String messageTs, Instant now) {
    String secret = Ids.random("", 32);
    replies.put(secret, new Reply(channel, user, messageTs, now, 0));
    if (replies.size() > KEPT) {
      replies.remove(replies.keySet().iterator().next());
    }
    return secret;
  }

  public Use use(String secret, Instant now) {
    Reply reply = replies.get(secret);
    if (reply == null || now.isAfter(reply.made().plus(LIFE))) {
      return new Use(null, "expired_url");
    }
    if (reply.uses() >= USES) {
      return new Use(null, "used_url");
    }
    replies.put(
        secret,
        new Reply(
            reply.channel(), reply.user(), reply.messageTs(), reply.made(), reply.uses() + 1));
    return new Use(reply, "");
  }
}
