package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the state on disk: a quarter of a second after a change, and when closed. */
public final class Keeper implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Keeper.class);
  private static final long EVERY_MILLIS = 250;

  private final State state;
  private final Path file;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread worker = new Thread(work, "workspace-keeper");
            worker.setDaemon(true);
            return worker;
          });
  private volatile long kept;

  private Keeper(State state, Path file) {
    this.state = state;
    this.file = file;
    this.kept = state.read(state::changes);
  }

  /** Brings back what the file holds, then keeps it current. */
  public static Keeper open(State state, Path file) {
    Snapshot.load(file).ifPresent(root -> state.locked(() -> Snapshot.restore(root, state)));
    Keeper keeper = new Keeper(state, file);
    var unused =
        keeper.thread.scheduleWithFixedDelay(
            keeper::keep, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return keeper;
  }

  /** The programme clock as the file has it: read before the workspace opens. */
  public static Optional<Instant> storedClock(Path file) {
    return Snapshot.clock(file);
  }

  private void keep() {
    if (state.read(state::changes) == kept) {
      return;
    }
    try {
      Snapshot.write(state.read(this::picture), file);
    } catch (IOException failed) {
      log.warn("could not save the local workspace: {}", failed.getMessage());
    }
  }

  private ObjectNode picture() {
    kept = state.changes();
    return Snapshot.of(state);
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (thread.awaitTermination(5, TimeUnit.SECONDS)) {
        kept = -1;
        keep();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
