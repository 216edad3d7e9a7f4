package mentorbot.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the environment says. {@code bind} is empty for all addresses; {@code slackApi} ends with a
 * slash; the database's URL may hold a password, so it is a secret; {@code key} is only ever absent
 * in the local workspace, which makes its own; old keys open what was sealed before the key
 * changed.
 */
public record Settings(
    Mode mode,
    int port,
    Optional<String> bind,
    URI slackApi,
    Secret databaseUrl,
    Path configFolder,
    Optional<Secret> key,
    List<Secret> oldKeys) {

  /**
   * Reads the variables; a blank one counts as missing. Variables that are not ours are left alone,
   * unless they look like a misspelling of ours.
   *
   * @param usableKey whether a MENTORBOT_KEY can open sealed text
   * @throws SettingsRefused with every problem at once
   */
  public static Settings read(Map<String, String> environment, Predicate<Secret> usableKey) {
    return new SettingsReader(environment, usableKey).read();
  }

  public boolean local() {
    return mode instanceof Mode.LocalWorkspace;
  }

  public boolean onPostgres() {
    return databaseUrl.reveal().startsWith(SettingsReader.POSTGRES);
  }
}
