package mentorbot.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the environment says of the database and its keys, for commands that need nothing of Slack.
 * Without a URL it is a real programme's database, never the local workspace's.
 */
public record StoreSettings(Secret databaseUrl, Optional<Secret> key, List<Secret> oldKeys) {

  /**
   * @throws SettingsRefused with every problem at once
   */
  public static StoreSettings read(Map<String, String> environment, Predicate<Secret> usableKey) {
    return SettingsReader.ofStore(environment, usableKey).readStore();
  }
}
