package mentorbot.store;

import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Whether a transaction only met another one, so that trying again makes sense. */
final class Collisions {
  private Collisions() {}

  /** Serialisation failure or deadlock (SQLSTATE class 40), or a row changed since it was read. */
  static boolean isOne(Throwable thrown) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof OptimisticLockException
          || t instanceof StaleStateException
          || t instanceof OptimisticLockingFailureException) {
        return true;
      }
      if (t instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith("40")) {
        return true;
      }
    }
    return false;
  }
}
