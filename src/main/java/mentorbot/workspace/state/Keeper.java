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

/** Keeps the state on disk: each change in a journal at once, the whole every few seconds. */
public final class Keeper implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Keeper.class);
  private static final long EVERY_MILLIS = 3_000;

  private final State state;
  private final Path file;
  private final Journal journal;
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
    this.journal = Journal.open(state, file);
    this.kept = state.read(state::changes);
  }

  /** Brings back what the file holds, then keeps it current. */
  public static Keeper open(State state, Path file) {
    Snapshot.load(file).ifPresent(root -> state.locked(() -> Snapshot.restore(root, state)));
    Journal.lines(file).forEach(line -> state.locked(() -> Snapshot.replay(line, state)));
    Keeper keeper = new Keeper(state, file);
    var unused =
        keeper.thread.scheduleWithFixedDelay(
            keeper::keep, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return keeper;
  }

  /** The programme clock as the file has it: read before the workspace opens. */
  public static Optional<Instant> storedClock(Path file) {
    return Journal.clock(file).or(() -> Snapshot.clock(file));
  }

  private void keep() {
    if (state.read(state::changes) == kept) {
      return;
    }
    try {
      Picture picture = state.read(this::picture);
      Snapshot.write(picture.root(), file);
      journal.forgetBefore(picture.journal());
    } catch (IOException failed) {
      log.warn("could not save the local workspace: {}", failed.getMessage());
    }
  }

  /** The whole state, and the journal in which what comes after it is noted. */
  private record Picture(ObjectNode root, int journal) {}

  private Picture picture() {
    kept = state.changes();
    return new Picture(Snapshot.of(state), journal.turnOver());
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
    journal.close();
  }
}
