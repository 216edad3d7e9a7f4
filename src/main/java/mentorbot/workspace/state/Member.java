package mentorbot.workspace.state;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A person of the workspace. `about` is told on the page and never to the bot; a stranger belongs
 * to another team and shares a channel with this one (Slack Connect).
 */
public record Member(
    String id,
    String teamId,
    String name,
    String realName,
    String title,
    String tz,
    String locale,
    boolean guest,
    boolean stranger,
    boolean deleted,
    boolean coordinator,
    String about) {

  public Member inZone(ZoneId zone) {
    return new Member(
        id,
        teamId,
        name,
        realName,
        title,
        zone.getId(),
        locale,
        guest,
        stranger,
        deleted,
        coordinator,
        about);
  }

  /** Under another display name and full name. */
  public Member named(String newName, String newRealName) {
    return new Member(
        id,
        teamId,
        newName,
        newRealName,
        title,
        tz,
        locale,
        guest,
        stranger,
        deleted,
        coordinator,
        about);
  }

  public Member deactivated() {
    return withAccount(false);
  }

  /** The account switched on, or off: the person stays known either way. */
  public Member withAccount(boolean active) {
    return new Member(
        id,
        teamId,
        name,
        realName,
        title,
        tz,
        locale,
        guest,
        stranger,
        !active,
        coordinator,
        about);
  }

  /** The channel of this person's conversation with the bot. */
  @JsonIgnore
  public String dm() {
    return "D" + id.substring(1);
  }

  /** Slack's user object; the offset is right for the given instant only, as in Slack. */
  public ObjectNode toSlack(Instant now, boolean withLocale) {
    ZoneId zone = ZoneId.of(tz);
    ObjectNode user = Json.object();
    user.put("id", id).put("team_id", teamId).put("name", name).put("deleted", deleted);
    user.put("real_name", realName);
    if (!deleted) {
      user.put("tz", tz).put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ROOT));
      user.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
    }
    ObjectNode profile = user.putObject("profile");
    profile.put("title", title).put("real_name", realName).put("real_name_normalized", realName);
    profile.put("display_name", name).put("display_name_normalized", name).put("team", teamId);
    profile.put("status_text", "").put("status_emoji", "");
    user.put("is_admin", coordinator).put("is_owner", false).put("is_primary_owner", false);
    user.put("is_restricted", guest).put("is_ultra_restricted", false).put("is_bot", false);
    user.put("is_app_user", false).put("updated", now.getEpochSecond());
    if (stranger) {
      user.put("is_stranger", true);
    }
    if (withLocale && !stranger) {
      user.put("locale", locale);
    }
    return user;
  }
}
