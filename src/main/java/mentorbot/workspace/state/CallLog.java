package mentorbot.workspace.state;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last thousand things that passed; safe for any thread. */
public final class CallLog {
  private static final int KEPT = 1000;

  private final Clock wall;
  private final Feed feed;
  private final Deque<ApiCall> calls = new ArrayDeque<>();
  private long count;

  CallLog(Clock wall, Feed feed) {
    this.wall = wall;
    this.feed = feed;
  }

  public synchronized void record(
      ApiCall.Direction direction, String method, String verdict, Duration took, String detail) {
    ApiCall call =
        new ApiCall(++count, wall.instant(), direction, method, verdict, took.toMillis(), detail);
    calls.addLast(call);
    if (calls.size() > KEPT) {
      calls.removeFirst();
    }
    feed.publish("api", Json.object().set("call", call.toPage()));
  }

  public synchronized List<ApiCall> all() {
    return List.copyOf(calls);
  }
}
