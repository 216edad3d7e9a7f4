package mentorbot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schema up to date: one set of scripts, with placeholders where the two databases
 * differ.
 */
final class Migrations {
  private static final Map<String, String> HSQLDB_TYPES = Map.of("bytes", "varbinary(32768)");
  private static final Map<String, String> POSTGRES_TYPES = Map.of("bytes", "bytea");

  private Migrations() {}

  static void run(DataSource pool, DatabaseSettings settings) {
    List<String> folders = new ArrayList<>(List.of("classpath:db/migration"));
    if (settings.isPostgres()) {
      folders.add("classpath:db/postgresql");
    }
    var flyway =
        Flyway.configure()
            .dataSource(pool)
            .locations(folders.toArray(String[]::new))
            .placeholders(settings.isPostgres() ? POSTGRES_TYPES : HSQLDB_TYPES)
            .failOnMissingLocations(false)
            .load();
    refuseNewer(flyway);
    flyway.migrate();
  }

  /**
   * An older program on a newer schema would keep rules that are no longer all of them, and would
   * take from the shared timetable the jobs that it does not know.
   */
  private static void refuseNewer(Flyway flyway) {
    for (var applied : flyway.info().applied()) {
      if (isUnknown(applied)) {
        throw new DatabaseUnavailable(
            "The database was brought up to date by a newer mentorbot (its schema is "
                + applied.getVersion()
                + "). Start that version, or restore the backup made before it.");
      }
    }
  }

  private static boolean isUnknown(MigrationInfo applied) {
    return applied.getState() == MigrationState.FUTURE_SUCCESS
        || applied.getState() == MigrationState.MISSING_SUCCESS;
  }
}
