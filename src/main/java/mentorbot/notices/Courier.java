package mentorbot.notices;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes messages and takes them to people: all that the sender knows of Slack. Never throws. */
public interface Courier {
  /** A message, written; {@code parts} says how many of the first parts it holds. */
  interface Letter {
    int parts();
  }

  /** What can be asked of Slack; each has its own limits. */
  enum Errand {
    POST,
    EDIT,
    REMOVE,
    HOME,
    FIND
  }

  /**
   * Puts as many of the first parts into one message as it holds, at least one. Pure; throws only
   * by a bug in a renderer.
   */
  Letter write(Recipient reader, List<Part> parts);

  /**
   * Waits its turn by Slack's rates. Not zero: the wait would be long, come back after that. What
   * somebody awaits goes before what is sent to many.
   */
  Duration turn(Errand errand, Recipient reader, boolean awaited);

  /** How long Slack has asked not to be called for this; zero if it has not. */
  Duration pause(Errand errand, String team);

  /** Between two messages in one conversation. */
  Duration breather();

  /**
   * {@code keys}, the notices' ids, are left with the message for {@link #find}. Before each of the
   * calls that this takes, {@code hold} is asked; if it does not last, nothing more is called.
   */
  Receipt post(Recipient reader, Letter letter, List<String> keys, Hold hold);

  /** A sender's right to write to one person, which another sender has once it has run out. */
  @FunctionalInterface
  interface Hold {
    /** Whether it outlives one more call to Slack; renewed for that if need be. */
    boolean lasts();
  }

  Receipt edit(Recipient reader, String channel, String ts, Letter letter);

  /**
   * Deletes a message; taken if it is gone already. Where Slack does not let it be deleted, it is
   * edited to say {@code instead}.
   */
  Receipt remove(Recipient reader, String channel, String ts, Letter instead);

  /** Looks for messages posted with these keys after that one (null: ever). */
  Search find(
      Recipient reader, @Nullable String channel, @Nullable String after, Collection<String> keys);

  Receipt publishHome(Recipient reader);

  /** What was found, by key; with a failure nothing can be concluded from a missing key. */
  record Search(Map<String, Receipt.Taken> found, @Nullable Receipt failure) {}
}
