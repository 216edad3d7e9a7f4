package mentorbot.store;

/**
 * The database can't be opened; the message says what to do and is fit to be shown to whoever
 * installs.
 */
public final class DatabaseUnavailable extends RuntimeException {
  DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
