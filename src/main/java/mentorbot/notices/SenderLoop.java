package mentorbot.notices;

import java.util.List;
import java.util.function.BooleanSupplier;
import mentorbot.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a {@link Sender} going: one lane for what somebody looks at the screen for, one for all the
 * rest, so that an answer never queues behind a thousand reminders.
 */
public final class SenderLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SenderLoop.class);
  private static final int AWAITED_AT_ONCE = 2;

  private final Sender sender;
  private final Database database;
  private final List<SendingLane> lanes;

  /**
   * {@code atOnce}: to so many people are messages delivered at the same time. {@code more}:
   * something is about to be added to what is due, so that what nobody looks for can wait for it.
   */
  public SenderLoop(Sender sender, Database database, int atOnce, BooleanSupplier more) {
    this.sender = sender;
    this.database = database;
    this.lanes =
        List.of(
            new SendingLane(
                "notices-awaited", AWAITED_AT_ONCE, sender::awaited, sender::run, this::wakeAll),
            new SendingLane(
                "notices",
                atOnce,
                underWay -> more.getAsBoolean() ? List.of() : sender.due(underWay),
                sender::run,
                this::wakeAll));
    if (!database.isShared()) {
      sender.isAlone();
    }
  }

  public void start() {
    database.onCommit(this::wake);
    lanes.forEach(SendingLane::start);
  }

  /** Our own commits are many, and mean nothing new to us. */
  private void wake() {
    if (!SendingLane.isWorking()) {
      wakeAll();
    }
  }

  private void wakeAll() {
    lanes.forEach(SendingLane::wake);
  }

  /** Finishes what is under way, for at most five seconds. */
  @Override
  public void close() {
    sender.stop();
    lanes.forEach(SendingLane::stop);
    boolean finished = lanes.stream().map(SendingLane::finish).toList().stream().allMatch(f -> f);
    if (!finished) {
      LOG.warn("a message was still under way; it is settled at the next start");
    }
  }
}
