package mentorbot.transport;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes Slack's requests through a connection of our own making. A watch makes the connection anew
 * whenever it is gone: the SDK's own reconnecting can be left hanging after an exception
 * (slackapi/java-slack-sdk#833).
 */
public final class SocketMode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final App app;
  private final String appToken;
  private final int concurrency;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "socket-mode-watch");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable SocketModeApp connected;
  private @Nullable Future<?> watching;
  private volatile Optional<String> trouble = Optional.of("Socket Mode is not connected yet");

  /** {@code concurrency}: without it one slow answer holds up every other acknowledgement. */
  public SocketMode(App app, String appToken, int concurrency) {
    this.app = app;
    this.appToken = appToken;
    this.concurrency = concurrency;
  }

  /** Connects if Slack can be reached, and keeps trying if not. */
  public void start() {
    look();
    watching =
        watch.scheduleWithFixedDelay(
            this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Why no request can come in; empty while connected. */
  public Optional<String> trouble() {
    return trouble;
  }

  private synchronized void look() {
    try {
      if (connected == null) {
        connected =
            new SocketModeApp(appToken, app, SocketModeClient.Backend.JavaWebSocket, concurrency);
        connected.startAsync();
      } else if (!connected.getClient().verifyConnection()) {
        connected.getClient().connectToNewEndpoint();
      }
      trouble = Optional.empty();
    } catch (Exception e) {
      // The SDK throws whatever it meets; its messages may quote the connection's secret address.
      LOG.warn("Socket Mode is not connected: {}", e.getClass().getSimpleName());
      trouble = Optional.of("Socket Mode is not connected; trying again");
      forgetIfUnusable();
    }
  }

  private void forgetIfUnusable() {
    if (connected != null && connected.getClient() == null) {
      connected = null;
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    if (watching != null) {
      watching.cancel(true);
    }
    synchronized (this) {
      if (connected == null) {
        return;
      }
      try {
        connected.close();
      } catch (Exception e) {
        LOG.warn("closing Socket Mode: {}", e.getClass().getSimpleName());
      }
    }
  }
}
