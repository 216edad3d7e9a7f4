package mentorbot.people;

import org.jspecify.annotations.Nullable;

/**
 * An account as Slack describes it: display name, full name, zone id ("Europe/Lisbon") and locale
 * ("pt-PT"), the last two null where Slack has not told.
 */
public record SlackAccount(
    String user,
    String name,
    String realName,
    @Nullable String zone,
    @Nullable String locale,
    Kind kind) {
  private static final int NAME = 200;

  /** What kind of account it is. */
  public enum Kind {
    MEMBER,
    GUEST,
    STRANGER,
    DEACTIVATED,
    BOT
  }

  public SlackAccount {
    name = cut(name);
    realName = cut(realName);
    zone = zone == null || zone.length() > 64 ? null : zone;
    locale = locale == null || locale.length() > 32 ? null : locale;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= NAME
        ? text
        : text.substring(0, text.offsetByCodePoints(0, NAME));
  }
}
