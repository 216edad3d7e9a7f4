package mentorbot.notices;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conversations as people see them, and a courier to them that fails as it is told. */
public final class FakeSlack implements Courier {
  /** What goes wrong with one call. */
  public enum Fault {
    NONE,
    /** Slack takes the message; its answer never comes. */
    LOST_REPLY,
    /** Neither arrives. */
    LOST_CALL,
    DOWN,
    SLOWER,
    FAILED,
    REFUSED,
    UNREACHABLE,
    NOT_ALLOWED,
    /** The process dies before the call. */
    KILLED_BEFORE,
    /** The process dies after Slack took the message. */
    KILLED_AFTER
  }

  /** Nothing of ours survives it. */
  static final class Killed extends Error {}

  /** A message as it stands in a conversation. */
  public record Seen(String user, String ts, String text, List<String> keys) {}

  private record Written(String text, int parts) implements Letter {}

  public final List<Seen> conversations = new ArrayList<>();
  final List<String> edits = new ArrayList<>();
  final List<String> removed = new ArrayList<>();
  final List<String> homes = new ArrayList<>();
  final Deque<Fault> faults = new ArrayDeque<>();
  final Deque<Fault> findFaults = new ArrayDeque<>();
  public final Map<String, Fault> always = new HashMap<>();
  final Set<String> brokenKinds = new HashSet<>();
  Duration breather = Duration.ZERO;

  /** Of files and what else a letter takes before it is posted, and what happens meanwhile. */
  int callsBefore;

  Runnable beforeCall = () -> {};

  /** Of what happens meanwhile in other threads, with which this one does not interfere. */
  interface Waiting {
    void until() throws InterruptedException;
  }

  /** Called between taking a message and answering; an interrupt is a lost answer. */
  Waiting meanwhile = () -> {};

  /** When it has been chosen what to say, and before it is marked. */
  Runnable beforeTurn = () -> {};

  int calls;
  int fitting = Integer.MAX_VALUE;

  public synchronized List<String> textsOf(String user) {
    return conversations.stream().filter(m -> m.user().equals(user)).map(Seen::text).toList();
  }

  @Override
  public Letter write(Recipient reader, List<Part> parts) {
    List<String> texts = new ArrayList<>();
    for (var part : parts.subList(0, Math.min(fitting, parts.size()))) {
      if (brokenKinds.contains(part.kind())) {
        throw new IllegalStateException("broken renderer");
      }
      texts.add(part.data() == null ? "past" : part.data().toString());
    }
    return new Written(String.join(" + ", texts), texts.size());
  }

  @Override
  public Duration turn(Errand errand, Recipient reader, boolean awaited) {
    beforeTurn.run();
    return Duration.ZERO;
  }

  @Override
  public Duration pause(Errand errand, String team) {
    return Duration.ZERO;
  }

  @Override
  public Duration breather() {
    return breather;
  }

  @Override
  public Receipt post(Recipient reader, Letter letter, List<String> keys, Hold hold) {
    var receipt = take(reader, letter, keys, hold);
    try {
      meanwhile.until();
      return receipt;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Receipt.Unknown("interrupted");
    }
  }

  private synchronized Receipt take(Recipient reader, Letter letter, List<String> keys, Hold hold) {
    for (int call = 0; call < callsBefore; call++) {
      beforeCall.run();
      if (!hold.lasts()) {
        return new Receipt.Slower(Duration.ofSeconds(1));
      }
    }
    var fault = nextFault(reader.user());
    if (fault == Fault.KILLED_BEFORE) {
      throw new Killed();
    }
    if (fault != Fault.NONE && fault != Fault.LOST_REPLY && fault != Fault.KILLED_AFTER) {
      return receipt(fault);
    }
    var ts = String.format(Locale.ROOT, "%d.%06d", 1_000_000 + conversations.size(), 1);
    conversations.add(new Seen(reader.user(), ts, ((Written) letter).text(), keys));
    if (fault == Fault.KILLED_AFTER) {
      throw new Killed();
    }
    return fault == Fault.NONE
        ? new Receipt.Taken("D" + reader.user(), ts)
        : new Receipt.Unknown("lost");
  }

  @Override
  public synchronized Receipt edit(Recipient reader, String channel, String ts, Letter letter) {
    var fault = nextFault(channel.substring(1));
    if (fault == Fault.KILLED_BEFORE) {
      throw new Killed();
    }
    if (fault != Fault.NONE && fault != Fault.LOST_REPLY && fault != Fault.KILLED_AFTER) {
      return receipt(fault);
    }
    var text = ((Written) letter).text();
    conversations.replaceAll(m -> m.ts().equals(ts) ? new Seen(m.user(), ts, text, m.keys()) : m);
    edits.add(text);
    if (fault == Fault.KILLED_AFTER) {
      throw new Killed();
    }
    return fault == Fault.NONE ? new Receipt.Taken(channel, ts) : new Receipt.Unknown("lost");
  }

  @Override
  public synchronized Receipt remove(Recipient reader, String channel, String ts, Letter instead) {
    var fault = nextFault(channel.substring(1));
    if (fault != Fault.NONE && fault != Fault.LOST_REPLY && fault != Fault.KILLED_AFTER) {
      return receipt(fault);
    }
    boolean there = conversations.removeIf(m -> m.ts().equals(ts));
    removed.add(there ? ts : "none");
    if (fault == Fault.KILLED_AFTER) {
      throw new Killed();
    }
    return fault == Fault.NONE ? new Receipt.Taken(channel, ts) : new Receipt.Unknown("lost");
  }

  @Override
  public synchronized Search find(
      Recipient reader, @Nullable String channel, @Nullable String after, Collection<String> keys) {
    calls++;
    var fault = findFaults.poll();
    if (fault != null) {
      return new Search(Map.of(), receipt(fault));
    }
    Map<String, Receipt.Taken> found = new HashMap<>();
    for (var message : conversations) {
      if (message.user().equals(reader.user())
          && (after == null || message.ts().compareTo(after) > 0)) {
        for (var key : message.keys()) {
          if (keys.contains(key)) {
            found.put(key, new Receipt.Taken("D" + reader.user(), message.ts()));
          }
        }
      }
    }
    return new Search(found, null);
  }

  @Override
  public synchronized Receipt publishHome(Recipient reader) {
    var fault = nextFault(reader.user());
    if (fault != Fault.NONE) {
      return receipt(fault);
    }
    homes.add(reader.user());
    return new Receipt.Taken("", "");
  }

  private Fault nextFault(String user) {
    calls++;
    var lasting = always.get(user);
    if (lasting != null) {
      return lasting;
    }
    var fault = faults.poll();
    return fault == null ? Fault.NONE : fault;
  }

  private static Receipt receipt(Fault fault) {
    return switch (fault) {
      case LOST_CALL, LOST_REPLY -> new Receipt.Unknown("lost");
      case DOWN -> new Receipt.Down("unreachable");
      case SLOWER -> new Receipt.Slower(Duration.ofSeconds(7));
      case REFUSED -> new Receipt.Refused("msg_too_long");
      case UNREACHABLE -> new Receipt.Unreachable("user_disabled");
      case NOT_ALLOWED -> new Receipt.NotAllowed("token_revoked");
      case KILLED_BEFORE, KILLED_AFTER -> throw new Killed();
      default -> new Receipt.Failed("internal_error");
    };
  }
}
