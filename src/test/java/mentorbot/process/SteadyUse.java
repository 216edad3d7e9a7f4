package mentorbot.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.workspace.Person;

/** People who type one command after the other, each waiting for its answer, until told to stop. */
final class SteadyUse implements AutoCloseable {
  private final List<Thread> people = new ArrayList<>();
  private final AtomicInteger answered = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private volatile boolean stop;

  static SteadyUse by(Person... people) {
    var use = new SteadyUse();
    for (var person : people) {
      var thread = new Thread(() -> use.keepOn(person), "steady-use");
      use.people.add(thread);
      thread.start();
    }
    return use;
  }

  private void keepOn(Person person) {
    while (!stop) {
      try {
        var answer = person.command("/mentor help");
        if (answer.has("error")) {
          failures.add(answer.path("error").asText());
        } else {
          answered.incrementAndGet();
        }
      } catch (RuntimeException e) {
        failures.add(e.toString());
      }
    }
  }

  int answered() {
    return answered.get();
  }

  /** What people were told instead of an answer. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    stop = true;
    for (var thread : people) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
