package mentorbot.store;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The room left on the disk of an HSQLDB database. Below a reserve nothing is begun that would have
 * to be written: HSQLDB itself notices too late.
 */
final class DiskSpace {
  private static final int MEGABYTE = 1 << 20;

  private final Path folder;
  private final long reserve;
  private volatile boolean shut;

  DiskSpace(DatabaseFiles files, long reserve) {
    this.folder = files.folder().toAbsolutePath();
    this.reserve = reserve;
  }

  /**
   * The database was closed for want of room or of a working disk; the next connection opens it.
   */
  void shut() {
    shut = true;
  }

  /** Opening puts files in order, which takes room. */
  void refuseToReopenWhenLow() throws SQLException {
    if (shut) {
      try {
        refuseWhenLow();
      } catch (DatabaseUnavailable e) {
        throw new SQLException(e.getMessage(), "58030", e);
      }
      shut = false;
    }
  }

  /** Throws {@link DatabaseUnavailable} while there is too little. */
  void refuseWhenLow() {
    long left = folder.toFile().getUsableSpace();
    if (left < reserve) {
      throw new DatabaseUnavailable(
          "The disk of "
              + folder
              + " is full ("
              + left / MEGABYTE
              + " MB left): nothing is saved until "
              + reserve / MEGABYTE
              + " MB are free.");
    }
  }
}
