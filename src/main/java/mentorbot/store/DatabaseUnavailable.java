package mentorbot.store;

/**
 * The database can't be opened; the message says what to do and is fit to be shown to whoever
 * installs.
 */
public final class DatabaseUnavailable extends RuntimeException {
  public DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /** With the first line of what the database itself says, which names no secret. */
  public static DatabaseUnavailable because(String what, Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var said = String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
    return new DatabaseUnavailable(what + ": " + said, thrown);
  }
}
