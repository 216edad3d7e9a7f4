package mentorbot.workspace.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The app's two tokens, and whether the bot's has been revoked. Never printed. */
public final class Tokens {
  private final String bot;
  private final String app;
  private volatile boolean revoked;

  public Tokens(String bot, String app) {
    this.bot = bot;
    this.app = app;
  }

  public void revoke() {
    revoked = true;
  }

  boolean isRevoked() {
    return revoked;
  }

  boolean isBot(String token) {
    return same(bot, token);
  }

  boolean isApp(String token) {
    return same(app, token);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
