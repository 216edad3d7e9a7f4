package mentorbot.process;

import java.util.List;
import java.util.Random;
import mentorbot.workspace.Person;

/** People who write to the bot, now one and now another. */
final class Writing implements AutoCloseable {
  private final List<Person> people;
  private final Random random;
  private final Thread thread = new Thread(this::write, "writing");
  private volatile boolean over;

  Writing(List<Person> people, long seed) {
    this.people = people;
    this.random = new Random(seed + 1);
  }

  void begin() {
    thread.start();
  }

  private void write() {
    while (!over) {
      people.get(random.nextInt(people.size())).dm("hello");
      Storm.pause(100 + random.nextInt(800));
    }
  }

  /** Comes back when the last one has been taken, or tried at least. */
  void stop() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }
}
