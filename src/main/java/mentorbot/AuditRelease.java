package mentorbot;

import java.io.PrintStream;
import java.util.Map;
import mentorbot.config.Settings;
import mentorbot.config.SettingsRefused;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.Sealer;
import mentorbot.surveys.ReleaseAudit;

/**
 * {@code java -jar mentorbot.jar audit-release}: attacks everything ever said of anonymous surveys
 * with all that a reader could know. Of an HSQLDB file only while the bot is stopped.
 */
final class AuditRelease {
  private static final int NOTHING_FOUND = 0;
  private static final int FOUND = 1;
  private static final int REFUSED = 2;

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream problems;

  AuditRelease(Map<String, String> environment, PrintStream out, PrintStream problems) {
    this.environment = environment;
    this.out = out;
    this.problems = problems;
  }

  /** The exit code: 1 if somebody could learn something. */
  int run() {
    try {
      var settings = Settings.read(environment, key -> Sealer.isKey(key.reveal()));
      var key = settings.key().map(k -> k.reveal()).orElseGet(LocalWorkspace::key);
      var url = new DatabaseSettings(settings.databaseUrl().reveal());
      try (var database = Database.open(url, Entities.all(), Clocks.real().wall())) {
        var sealer = Sealer.withKey(key);
        database.checkKey(sealer);
        return audit(database, new ReleaseAudit(database, sealer));
      }
    } catch (SettingsRefused e) {
      e.problems().forEach(problems::println);
    } catch (DatabaseUnavailable e) {
      problems.println(e.getMessage());
    }
    return REFUSED;
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
    return found == 0 ? NOTHING_FOUND : FOUND;
  }
}
