package mentorbot.jobs;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a sweep does of what is due, each in a transaction of its own or many together:
 * one that fails, by a bug or a broken row, holds up no other, and neither does one that can't be
 * read. It is told of when nothing else is left to do, and tried again at the next tick. To be used
 * by one thread for one run.
 */
public final class OneByOne {
  /** SQL's class of states in which there is no connection: the next one would fail, too. */
  private static final String NO_CONNECTION = "08";

  private int done;
  private boolean anyFailed;
  private @Nullable RuntimeException first;

  /** {@code act} answers whether there was something to do. */
  public <T> void each(Collection<? extends T> due, Predicate<? super T> act) {
    due.forEach(one -> tried(List.of(one), some -> act.test(some.get(0)) ? 1 : 0));
  }

  /** Only the first of these with which there is something to do. */
  public <T> void first(Collection<? extends T> due, Predicate<? super T> act) {
    int before = done;
    for (var one : due) {
      if (done == before) {
        each(List.of(one), act);
      }
    }
  }

  /**
   * What is made of each row; those of which nothing can be made are left out. For what is wrong
   * with a row that the database has given out: after an error of its own, PostgreSQL answers
   * nothing more in the same transaction.
   */
  public <T, R> List<R> read(
      Collection<? extends T> rows, Function<? super T, ? extends Stream<? extends R>> reader) {
    var read = new ArrayList<R>();
    each(
        rows,
        row -> {
          reader.apply(row).forEach(read::add);
          return false;
        });
    return read;
  }

  /**
   * {@code act} does so many at once, and answers how many it did; if it fails, half of them and
   * then the other half, until those that fail are alone.
   */
  public <T> void inPortions(List<T> due, int size, ToIntFunction<List<T>> act) {
    for (int from = 0; from < due.size(); from += size) {
      together(due.subList(from, Math.min(due.size(), from + size)), act);
    }
  }

  /**
   * Like {@link #each} for the oldest so many; where all of these fail, for those behind them.
   * Answers how many did not fail.
   */
  public <T> int oldest(int most, IntFunction<List<T>> oldest, Predicate<? super T> act) {
    return rounds(most, oldest, due -> oneByOne(due, some -> act.test(some.get(0)) ? 1 : 0));
  }

  /** Like {@link #inPortions} for the oldest so many; where all fail, for those behind them. */
  public <T> int oldestTogether(int most, IntFunction<List<T>> oldest, ToIntFunction<List<T>> act) {
    return rounds(most, oldest, due -> together(due, act));
  }

  /** {@code attempt} answers those that failed. */
  private static <T> int rounds(
      int most, IntFunction<List<T>> oldest, Function<List<T>, List<T>> attempt) {
    var failed = new HashSet<T>();
    while (true) {
      var due =
          oldest.apply(most + failed.size()).stream().filter(one -> !failed.contains(one)).toList();
      failed.addAll(attempt.apply(due));
      int went = (int) due.stream().filter(one -> !failed.contains(one)).count();
      if (went > 0 || due.isEmpty()) {
        return went;
      }
    }
  }

  private <T> List<T> together(List<T> some, ToIntFunction<List<T>> act) {
    if (some.size() <= 1) {
      return oneByOne(some, act);
    }
    if (went(some, act)) {
      return List.of();
    }
    int half = some.size() / 2;
    var failed = new ArrayList<>(together(some.subList(0, half), act));
    failed.addAll(together(some.subList(half, some.size()), act));
    return failed;
  }

  private <T> List<T> oneByOne(List<T> some, ToIntFunction<List<T>> act) {
    var failed = new ArrayList<T>();
    for (var one : some) {
      if (!tried(List.of(one), act)) {
        failed.add(one);
      }
    }
    return failed;
  }

  private <T> boolean went(List<T> some, ToIntFunction<List<T>> act) {
    try {
      done += act.applyAsInt(some);
      return true;
    } catch (RuntimeException oneOfThem) {
      throwIfDisconnected(oneOfThem);
      return false;
    }
  }

  private <T> boolean tried(List<T> one, ToIntFunction<List<T>> act) {
    try {
      done += act.applyAsInt(one);
      return true;
    } catch (RuntimeException failure) {
      throwIfDisconnected(failure);
      anyFailed = true;
      first = first == null ? failure : first;
      return false;
    }
  }

  private static void throwIfDisconnected(RuntimeException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith(NO_CONNECTION)) {
        throw failure;
      }
    }
  }

  public boolean anyFailed() {
    return anyFailed;
  }

  /** How many are done; if none is, throws what the first one that failed threw. */
  public int done() {
    if (done == 0 && first != null) {
      throw first;
    }
    return done;
  }
}
