package mentorbot.transport;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes Slack's requests through a connection of our own making, and opens the next one whenever it
 * is gone or Slack is about to close it. The SDK's own client answers one request at a time, breaks
 * off what is under way when it closes, and can be left hanging (slackapi/java-slack-sdk#833).
 */
public final class SocketMode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final Duration TO_OPEN = Duration.ofSeconds(5);
  private static final Duration TO_FINISH = Duration.ofSeconds(3);
  private static final int WAITING = 1_000;

  private final Slack slack;
  private final App app;
  private final String appToken;
  private final SocketModeRequestParser parser;
  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "socket-mode-watch");
            thread.setDaemon(true);
            return thread;
          });
  private final Set<SocketLink> retiring = ConcurrentHashMap.newKeySet();
  private volatile @Nullable SocketLink current;
  private volatile Optional<String> trouble = Optional.of("Socket Mode is not connected yet");

  /** {@code threads}: how many requests are answered at once. */
  public SocketMode(Slack slack, App app, String appToken, int threads) {
    this.slack = slack;
    this.app = app;
    this.appToken = appToken;
    this.parser = new SocketModeRequestParser(app.config());
    this.workers =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
  }

  /** Connects if Slack can be reached, and keeps trying if not. */
  public void start() {
    look();
    var unused =
        watch.scheduleWithFixedDelay(
            this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Why no request can come in; empty while connected. */
  public Optional<String> trouble() {
    return trouble;
  }

  private synchronized void look() {
    var link = current;
    if (link == null || !link.usable()) {
      renew();
    }
  }

  /** The old connection stays until the new one is open: Slack uses either of them. */
  private synchronized void renew() {
    var old = current;
    try {
      current = connected();
      trouble = Optional.empty();
    } catch (IOException e) {
      trouble = Optional.of("Socket Mode is not connected (" + e.getMessage() + "); trying again");
      LOG.warn("{}", trouble.orElseThrow());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    if (old != null && old != current) {
      retiring.add(old);
      var unused = watch.schedule(() -> retire(old), TO_FINISH.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void retire(SocketLink old) {
    old.leave(TO_FINISH);
    retiring.remove(old);
  }

  private SocketLink connected() throws IOException, InterruptedException {
    var link = new SocketLink(address(), this::take, this::lookSoon);
    link.through(slack.getConfig().getProxyUrl());
    if (!link.open(TO_OPEN.toMillis())) {
      link.close();
      throw new IOException("no hello");
    }
    return link;
  }

  /** Messages of foreign exceptions may quote the address, which is a secret. */
  private URI address() throws IOException {
    try {
      var opened = slack.methods(appToken).appsConnectionsOpen(r -> r);
      if (!opened.isOk()) {
        throw new IOException(opened.getError());
      }
      return URI.create(opened.getUrl());
    } catch (SlackApiException e) {
      throw new IOException("HTTP " + e.getResponse().code());
    } catch (java.net.SocketException | java.net.UnknownHostException e) {
      throw new IOException("Slack can't be reached", e);
    }
  }

  private void lookSoon() {
    onWatch(this::look);
  }

  private void onWatch(Runnable work) {
    try {
      watch.execute(work);
    } catch (RejectedExecutionException closing) {
      // Nothing more to connect.
    }
  }

  private void take(SocketLink link, JsonObject message) {
    if ("disconnect".equals(text(message, "type"))) {
      onWatch(() -> renewUnlessReplaced(link));
      return;
    }
    link.underWay().begun();
    try {
      workers.execute(() -> answerAndNote(link, message));
    } catch (RejectedExecutionException closingOrFull) {
      link.underWay().done();
      LOG.warn("a request was not taken: closing, or too many at once");
    }
  }

  private synchronized void renewUnlessReplaced(SocketLink link) {
    if (link == current) {
      renew();
    }
  }

  private void answerAndNote(SocketLink link, JsonObject message) {
    try {
      answer(link, message);
    } finally {
      link.underWay().done();
    }
  }

  private void answer(SocketLink link, JsonObject message) {
    var acknowledgement = new JsonObject();
    acknowledgement.addProperty("envelope_id", text(message, "envelope_id"));
    try {
      var request = parser.parse(message.toString());
      if (request == null) {
        return;
      }
      addPayload(acknowledgement, app.run(request.getBoltRequest()));
    } catch (Exception e) {
      // What can't be read is acknowledged all the same: Slack would only send it again.
      LOG.warn("a request could not be read: {}", e.getClass().getSimpleName());
    }
    acknowledge(link, acknowledgement);
  }

  private void acknowledge(SocketLink link, JsonObject acknowledgement) {
    var other = current;
    if (!link.acknowledge(acknowledgement)
        && (other == null || !other.acknowledge(acknowledgement))) {
      LOG.warn("an acknowledgement found no connection");
    }
  }

  private static void addPayload(JsonObject acknowledgement, Response response) {
    var body = response.getBody();
    if (body == null || body.isEmpty() || response.getStatusCode() != 200) {
      return;
    }
    if (String.valueOf(response.getContentType()).startsWith("application/json")) {
      acknowledgement.add("payload", JsonParser.parseString(body));
    } else {
      var payload = new JsonObject();
      payload.addProperty("text", body);
      acknowledgement.add("payload", payload);
    }
  }

  private static @Nullable String text(JsonObject message, String field) {
    var value = message.get(field);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }

  /**
   * Answers what has come, for three seconds at most, and only then hangs up: until Slack has seen
   * that, it may send more, which is answered too.
   */
  @Override
  public void close() {
    watch.shutdownNow();
    retiring.forEach(old -> old.leave(TO_FINISH));
    var link = current;
    if (link != null) {
      link.leave(TO_FINISH);
    }
    workers.shutdownNow();
  }
}
