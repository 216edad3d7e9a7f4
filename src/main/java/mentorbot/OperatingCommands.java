package mentorbot;

import mentorbot.config.StoreSettings;
import mentorbot.operations.Copying;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.Sealer;

/** What is asked of the database rather than of the bot: says what came of it in a few lines. */
final class OperatingCommands {
  private OperatingCommands() {}

  private static DatabaseSettings database(Command.Call call) {
    var settings = StoreSettings.read(call.environment(), key -> Sealer.isKey(key.reveal()));
    return new DatabaseSettings(settings.databaseUrl().reveal());
  }

  static int copy(Command.Call call) {
    var copied = Copying.copy(database(call), new DatabaseSettings(call.value()));
    copied.forEach(
        (table, rows) -> {
          if (rows > 0) {
            call.out().printf("%8d  %s%n", rows, table);
          }
        });
    call.out()
        .printf(
            "Copied %d rows of %d tables, each table compared with the original.%n",
            copied.values().stream().mapToLong(rows -> rows).sum(), copied.size());
    call.out()
        .println(
            "Now set DATABASE_URL to what you wrote after --to, keep MENTORBOT_KEY as it is, and"
                + " start. The original was left as it was.");
    return Command.DONE;
  }
}
