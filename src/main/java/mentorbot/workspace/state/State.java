package mentorbot.workspace.state;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * All the workspace knows. People, conversations, views, triggers and response_urls may be touched
 * only inside {@link #locked}; never call the bot from there.
 */
public final class State {
  private final ReentrantLock lock = new ReentrantLock();
  private final Feed feed = new Feed();
  private final Triggers triggers = new Triggers();
  private final ResponseUrls responseUrls = new ResponseUrls();
  private final Clock wall;
  private final Supplier<Instant> programmeTime;
  private final Manifest manifest;
  private final People people;
  private final Conversations conversations;
  private final Views views;
  private final CallLog calls;
  private final SharedFiles files;
  private long changes;

  /** `wall` decides triggers and response_urls, `programmeTime` every message's ts. */
  public State(
      Clinic clinic,
      Manifest manifest,
      Clock wall,
      Supplier<Instant> programmeTime,
      SharedFiles files) {
    this.files = files;
    this.wall = wall;
    this.programmeTime = programmeTime;
    this.manifest = manifest;
    people = new People(clinic, feed);
    conversations = new Conversations(clinic, people, feed, programmeTime);
    views = new Views(clinic.identity(), feed);
    calls = new CallLog(wall, feed);
  }

  /** Does the work alone; what it changed will be saved. */
  public <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      T result = work.get();
      changes++;
      return result;
    } finally {
      lock.unlock();
    }
  }

  public void locked(Runnable work) {
    locked(
        () -> {
          work.run();
          return true;
        });
  }

  /** Looks alone, and changes nothing. */
  public <T> T read(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  long changes() {
    return changes;
  }

  public Instant wallNow() {
    return wall.instant();
  }

  public Instant programmeNow() {
    return programmeTime.get();
  }

  public Identity identity() {
    return people.identity();
  }

  public Manifest manifest() {
    return manifest;
  }

  public Feed feed() {
    return feed;
  }

  public Triggers triggers() {
    return triggers;
  }

  public ResponseUrls responseUrls() {
    return responseUrls;
  }

  public People people() {
    return people;
  }

  public Conversations conversations() {
    return conversations;
  }

  public Views views() {
    return views;
  }

  public SharedFiles files() {
    return files;
  }

  public CallLog calls() {
    return calls;
  }
}
