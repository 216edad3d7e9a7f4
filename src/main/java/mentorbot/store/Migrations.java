package mentorbot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
    Flyway.configure()
        .dataSource(pool)
        .locations(folders.toArray(String[]::new))
        .placeholders(settings.isPostgres() ? POSTGRES_TYPES : HSQLDB_TYPES)
        .failOnMissingLocations(false)
        .load()
        .migrate();
  }
}
