package mentorbot.store;

import java.util.Locale;
import java.util.Optional;

/** Where the database is. For HSQLDB files the settings that make a commit durable are added. */
public record DatabaseSettings(String url, int connections) {
  /** Two cores and short transactions: more connections only queue inside the database. */
  public static final int DEFAULT_CONNECTIONS = 10;

  public DatabaseSettings(String url) {
    this(url, DEFAULT_CONNECTIONS);
  }

  /** Empty for a database that is no file of ours. */
  public Optional<DatabaseFiles> files() {
    return DatabaseFiles.of(url);
  }

  public boolean isPostgres() {
    return url.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:");
  }

  /**
   * HSQLDB acknowledges commits before they are on disk unless told otherwise, and waits ten
   * seconds on the lock file of a killed process; {@link FileLock} takes the place of that file.
   */
  String jdbcUrl() {
    if (isPostgres()) {
      return url;
    }
    var full = new StringBuilder(url);
    addUnlessSet(full, "hsqldb.tx", "mvcc");
    addUnlessSet(full, "hsqldb.write_delay", "false");
    addUnlessSet(full, "hsqldb.lock_file", "false");
    addUnlessSet(full, "hsqldb.default_table_type", "cached");
    return full.toString();
  }

  private static void addUnlessSet(StringBuilder url, String key, String value) {
    if (url.indexOf(";" + key + "=") < 0) {
      url.append(';').append(key).append('=').append(value);
    }
  }
}
