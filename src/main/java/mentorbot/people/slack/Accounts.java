package mentorbot.people.slack;

import com.slack.api.model.User;
import mentorbot.people.SlackAccount;
import mentorbot.people.SlackAccount.Kind;
import mentorbot.slack.Standing;
import org.jspecify.annotations.Nullable;

/** Reads Slack's user objects; any of their fields may be missing, null or empty. */
final class Accounts {
  private static final String SLACKBOT = "USLACKBOT";

  private Accounts() {}

  static SlackAccount of(String team, User user) {
    var profile = user.getProfile();
    var realName = orEmpty(user.getRealName());
    var shown = profile == null ? "" : orEmpty(profile.getDisplayName());
    return new SlackAccount(
        user.getId(),
        shown.isEmpty() ? firstOf(realName, orEmpty(user.getName())) : shown,
        realName,
        orNull(user.getTz()),
        orNull(user.getLocale()),
        kind(team, user));
  }

  private static Kind kind(String team, User user) {
    if (user.isStranger() || (user.getTeamId() != null && !user.getTeamId().equals(team))) {
      return Kind.STRANGER;
    }
    if (user.isDeleted()) {
      return Kind.DEACTIVATED;
    }
    if (user.isBot() || SLACKBOT.equals(user.getId())) {
      return Kind.BOT;
    }
    return user.isRestricted() || user.isUltraRestricted() ? Kind.GUEST : Kind.MEMBER;
  }

  static Standing standing(Kind kind, boolean guestsAllowed) {
    return switch (kind) {
      case MEMBER -> Standing.MEMBER;
      case GUEST -> guestsAllowed ? Standing.MEMBER : Standing.GUEST;
      case STRANGER -> Standing.STRANGER;
      case DEACTIVATED -> Standing.DEACTIVATED;
      case BOT -> Standing.BOT;
    };
  }

  private static String firstOf(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
