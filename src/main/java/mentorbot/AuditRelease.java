package mentorbot;

import java.io.PrintStream;
import java.util.Map;
import mentorbot.config.Settings;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.Sealer;
import mentorbot.surveys.ReleaseAudit;

/**
 * {@code java -jar mentorbot.jar audit-release}: attacks everything ever said of anonymous surveys
 * with all that a reader could know. Of an HSQLDB file only while the bot is stopped.
 */
final class AuditRelease {
  private final Map<String, String> environment;
  private final PrintStream out;

  AuditRelease(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /** The exit code: 1 if somebody could learn something. */
  int run() {
    var settings = Settings.read(environment, key -> Sealer.isKey(key.reveal()));
    var key = settings.key().map(k -> k.reveal()).orElseGet(LocalWorkspace::key);
    var url = new DatabaseSettings(settings.databaseUrl().reveal());
    try (var database = Database.open(url, Entities.all(), Clocks.real().wall())) {
      var sealer = Sealer.withKey(key);
      database.checkKey(sealer);
      return audit(database, new ReleaseAudit(database, sealer));
    }
  }

  private int audit(Database database, ReleaseAudit audit) {
    int found = 0;
    for (var team : database.teams()) {
      var audited = audit.audit(team);
      out.printf(
          "Workspace %s: %d closed anonymous surveys, %d results, %d changes between surveys.%n",
          team, audited.surveys(), audited.said(), audited.changes());
      for (var finding : audited.findings()) {
        out.printf(
            "[found] %s: survey %s, question %s: %s%n",
            finding.kind(), finding.survey(), finding.question(), finding.what());
      }
      found += audited.findings().size();
    }
    out.println(
        found == 0
            ? "Nobody could be told from what was released."
            : "Found: " + found + ". Please report this: the release function has a gap.");
    return found == 0 ? Command.DONE : Command.FOUND;
  }
}
