package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells every open page what changed, in order. A listener must not block. */
public final class Feed {
  private final List<Consumer<ObjectNode>> listeners = new CopyOnWriteArrayList<>();

  /** Listens until the answered handle is closed. */
  public Runnable listen(Consumer<ObjectNode> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Whether any page is open. */
  public boolean isHeard() {
    return !listeners.isEmpty();
  }

  public void publish(String type, ObjectNode news) {
    news.put("type", type);
    listeners.forEach(listener -> listener.accept(news));
  }

  /** A line shown to one person for a moment; level is "error" or "info". */
  public void toast(String user, String level, String text) {
    publish("toast", Json.object().put("user", user).put("level", level).put("text", text));
  }
}
