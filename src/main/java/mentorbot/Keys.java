package mentorbot;

import mentorbot.config.Secret;
import mentorbot.config.Settings;
import mentorbot.store.Sealer;

/** What private text is sealed and opened with. */
final class Keys {
  private Keys() {}

  /** The key, from wherever it comes, and those that it has replaced. */
  static Sealer sealer(Settings settings, String key) {
    return Sealer.withKeys(key, settings.oldKeys().stream().map(Secret::reveal).toList());
  }
}
