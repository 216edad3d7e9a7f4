package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A small app's manifest. */
final class TestManifest {
  private static final String YAML =
      """
      display_information: {name: test}
      features:
        app_home: {home_tab_enabled: true, messages_tab_enabled: true}
        bot_user: {display_name: test}
        slash_commands:
          - {command: /note, description: Notes, usage_hint: "[help | add <text> | share @person]", should_escape: true}
          - {command: /raw, description: Raw, should_escape: false}
        shortcuts:
          - {name: Take a note, type: global, callback_id: take_note, description: Notes}
          - {name: Keep this, type: message, callback_id: keep, description: Keeps}
      oauth_config:
        scopes:
          bot: [commands, "chat:write", "im:write", "im:history", "mpim:write", "users:read",
                "usergroups:read", "channels:read", "im:read", "mpim:read", "team:read", "files:write"]
      settings:
        interactivity: {is_enabled: true}
        event_subscriptions:
          bot_events: [app_home_opened, message.im, user_change, team_join, tokens_revoked]
      """;

  private TestManifest() {}

  static JsonNode read() {
    try {
      return new YAMLMapper().readTree(YAML);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
