package mentorbot.store;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What to do when a unique key kept two transactions apart: the other one was first. */
public final class UniqueKeys {
  private static final String VIOLATED = "23505";

  /** The database itself rolled one of two back, and asks to try again. */
  private static final String SERIALIZATION = "40001";

  private static final int TRIES = 5;

  private UniqueKeys() {}

  /**
   * Runs a whole use-case, transaction and all, again when it lost on a unique key or on a row that
   * both changed, so that it sees what the other one did. Throws what it threw if it keeps losing,
   * or for any other reason.
   */
  public static <T> T retrying(Supplier<T> useCase) {
    for (int attempt = 1; ; attempt++) {
      try {
        return useCase.get();
      } catch (RuntimeException e) {
        if (attempt == TRIES || !(isViolation(e) || has(e, SERIALIZATION))) {
          throw e;
        }
      }
    }
  }

  public static boolean isViolation(Throwable thrown) {
    return has(thrown, VIOLATED);
  }

  private static boolean has(Throwable thrown, String state) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && state.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
