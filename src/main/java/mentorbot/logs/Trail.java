package mentorbot.logs;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One opaque id from a request, or a job's run, to all that it causes: it stands in each line that
 * is logged meanwhile, and on each notice that is left. What has to do with surveys leaves none and
 * is counted nowhere, so that nobody can follow an answer.
 */
public final class Trail {
  /** As it is called in a structured line. */
  public static final String KEY = "trail";

  /** What begins so has to do with surveys. */
  public static final String SURVEYS = "survey";

  private static final ThreadLocal<Boolean> DISCREET = new ThreadLocal<>();

  private Trail() {}

  /** Does it on a new trail; {@code what}: a route, a job or anything else by its name. */
  public static <T> T begin(String what, Supplier<T> work) {
    boolean discreet = isDiscreet(what);
    return on(discreet ? null : fresh(), discreet, work);
  }

  /** {@link #begin(String, Supplier)} for what answers nothing. */
  public static void begin(String what, Runnable work) {
    begin(what, answering(work));
  }

  /** Does it on the trail that was left with a notice. */
  public static void goOn(@Nullable String trail, Runnable work) {
    on(trail, false, answering(work));
  }

  /** The same work, in whatever thread, on the trail of this one. */
  public static Runnable carriedBy(Runnable work) {
    var id = current();
    boolean discreet = isDiscreet();
    return () -> on(id, discreet, answering(work));
  }

  public static @Nullable String current() {
    return MDC.get(KEY);
  }

  /** Whether what happens in this thread now is to be counted nowhere. */
  public static boolean isDiscreet() {
    return Boolean.TRUE.equals(DISCREET.get());
  }

  /** Whether what is called so has to do with surveys: a route, a kind of notice, a job, a word. */
  public static boolean isDiscreet(String what) {
    return what.startsWith(SURVEYS) || what.contains(" " + SURVEYS);
  }

  private static Supplier<Boolean> answering(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  private static <T> T on(@Nullable String id, boolean discreet, Supplier<T> work) {
    var idBefore = current();
    boolean discreetBefore = isDiscreet();
    put(id, discreet);
    try {
      return work.get();
    } finally {
      put(idBefore, discreetBefore);
    }
  }

  private static void put(@Nullable String id, boolean discreet) {
    if (id == null) {
      MDC.remove(KEY);
    } else {
      MDC.put(KEY, id);
    }
    if (discreet) {
      DISCREET.set(true);
    } else {
      DISCREET.remove();
    }
  }

  private static String fresh() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 60), Character.MAX_RADIX);
  }
}
