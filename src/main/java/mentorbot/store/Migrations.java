package mentorbot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date: one set of scripts, with placeholders where the two databases
 * differ.
 */
final class Migrations {
  private static final Map<String, String> HSQLDB_TYPES = Map.of("bytes", "varbinary(32768)");
  private static final Map<String, String> POSTGRES_TYPES = Map.of("bytes", "bytea");

  private Migrations() {}

  static void run(DataSource pool, DatabaseSettings settings) {
    migrate(configured(settings).dataSource(pool));
  }

  /** Up to this version, or all, on connections of its own. */
  static void run(DatabaseSettings settings, @Nullable String version) {
    var flyway =
        settings.isPostgres()
            ? configured(settings).dataSource(settings.url(), null, null)
            : configured(settings).dataSource(settings.jdbcUrl(), "SA", "");
    migrate(flyway.target(version == null ? "latest" : version));
  }

  private static void migrate(FluentConfiguration configuration) {
    var flyway = configuration.load();
    refuseNewer(flyway);
    flyway.migrate();
  }

  private static FluentConfiguration configured(DatabaseSettings settings) {
    List<String> folders = new ArrayList<>(List.of("classpath:db/migration"));
    if (settings.isPostgres()) {
      folders.add("classpath:db/postgresql");
    }
    return Flyway.configure()
        .locations(folders.toArray(String[]::new))
        .placeholders(settings.isPostgres() ? POSTGRES_TYPES : HSQLDB_TYPES)
        .failOnMissingLocations(false);
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
