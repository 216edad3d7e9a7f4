package mentorbot.store;

import jakarta.data.exceptions.EntityExistsException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Two people act on one thing at the same moment: the later one finds a row changed or a key taken,
 * and does its act again on what is there now.
 */
public final class Overtaken {
  private static final int MOST = 5;

  private Overtaken() {}

  /**
   * Runs a whole use-case once; whoever was overtaken at a row is told how it stands instead, since
   * what they meant was about what they saw.
   */
  public static <T> T orElse(Supplier<T> act, Supplier<T> asItStands) {
    try {
      return act.get();
    } catch (OptimisticLockingFailureException | OptimisticLockException changedMeanwhile) {
      return asItStands.get();
    }
  }

  /** Runs a whole use-case, transaction and all; throws what it threw if it keeps losing. */
  public static <T> T retrying(Supplier<T> act) {
    for (int attempt = 1; ; attempt++) {
      try {
        return act.get();
      } catch (EntityExistsException
          | OptimisticLockingFailureException
          | OptimisticLockException
          | StaleStateException
          | ConstraintViolationException
          | jakarta.persistence.EntityExistsException overtaken) {
        if (attempt == MOST) {
          throw overtaken;
        }
      }
    }
  }
}
