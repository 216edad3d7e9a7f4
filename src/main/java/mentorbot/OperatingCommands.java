package mentorbot;

import java.nio.file.Path;
import java.util.List;
import mentorbot.config.SettingsRefused;
import mentorbot.config.StoreSettings;
import mentorbot.operations.Backups;
import mentorbot.operations.Copying;
import mentorbot.operations.Rekeying;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.Sealer;

/** What is asked of the database rather than of the bot: says what came of it in a few lines. */
final class OperatingCommands {
  private OperatingCommands() {}

  private static StoreSettings settings(Command.Call call) {
    return StoreSettings.read(call.environment(), key -> Sealer.isKey(key.reveal()));
  }

  private static DatabaseSettings database(Command.Call call) {
    return new DatabaseSettings(settings(call).databaseUrl().reveal());
  }

  static int backup(Command.Call call) {
    var written = Hushed.run(() -> new Backups(database(call)).write(Path.of(call.value())));
    call.out()
        .printf(
            "%s: %d KB with %d rows, made by %s and opened as a trial.%n",
            written.file(),
            (written.bytes() + 1023) / 1024,
            written.rows(),
            written.running() ? "the running bot" : "this command, as no bot runs");
    call.out().println("It does not hold MENTORBOT_KEY: keep that elsewhere, as safe as this.");
    return Command.DONE;
  }

  static int restore(Command.Call call) {
    var restored = Hushed.run(() -> new Backups(database(call)).restore(Path.of(call.value())));
    call.out()
        .printf(
            "Restored %d rows to %s. Start with the MENTORBOT_KEY that the backup was made with.%n",
            restored.rows(), restored.base());
    return Command.DONE;
  }

  static int rekey(Command.Call call) {
    var settings = settings(call);
    if (settings.key().isEmpty() || settings.oldKeys().isEmpty()) {
      throw new SettingsRefused(
          List.of(
              "Set MENTORBOT_KEY to the new key (`java -jar mentorbot.jar new-key` prints one) and"
                  + " MENTORBOT_OLD_KEYS to the one used so far."));
    }
    var old = settings.oldKeys().stream().map(key -> key.reveal()).toList();
    var sealer = Sealer.withKeys(settings.key().get().reveal(), old);
    var resealed = Rekeying.rekey(database(call), sealer, SealedColumns::in);
    call.out()
        .printf(
            "All %d private texts open with MENTORBOT_KEY alone; %d were sealed anew.%n",
            resealed.all(), resealed.changed());
    call.out()
        .println(
            "Remove MENTORBOT_OLD_KEYS and start. Keep the old key as long as backups made with it:"
                + " they still need it.");
    return Command.DONE;
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
