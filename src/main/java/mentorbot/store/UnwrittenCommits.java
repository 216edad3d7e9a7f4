package mentorbot.store;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices commits that HSQLDB answers with "committed" though it could not write them down: it only
 * logs that, in the committing thread.
 */
final class UnwrittenCommits extends Handler {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(UnwrittenCommits.class);

  /** Without it HSQLDB keeps its warnings to a file of its own. */
  static final String HEARD = "set database external event log level 2";

  /** Kept, since Java forgets a logger that nobody holds. */
  private static final Logger HSQLDB = Logger.getLogger("hsqldb");

  private static final ThreadLocal<boolean[]> COMMITTING = new ThreadLocal<>();

  private static final UnwrittenCommits LISTENING = new UnwrittenCommits();

  private UnwrittenCommits() {
    setLevel(Level.WARNING);
  }

  /** Whether the commit was answered without being written. */
  static boolean in(Runnable commit) {
    listen();
    var unwritten = new boolean[1];
    COMMITTING.set(unwritten);
    try {
      commit.run();
    } finally {
      COMMITTING.remove();
    }
    return unwritten[0];
  }

  /**
   * Again before each commit: whoever reads Java's logging configuration anew drops all handlers.
   */
  private static void listen() {
    for (var handler : HSQLDB.getHandlers()) {
      if (handler == LISTENING) {
        return;
      }
    }
    HSQLDB.setUseParentHandlers(false);
    HSQLDB.addHandler(LISTENING);
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getLevel().intValue() < Level.WARNING.intValue()) {
      return;
    }
    LOG.error("HSQLDB: {}", record.getMessage());
    var committing = COMMITTING.get();
    if (committing != null) {
      committing[0] = true;
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
