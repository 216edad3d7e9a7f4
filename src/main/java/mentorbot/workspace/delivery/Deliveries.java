package mentorbot.workspace.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Faults;
import mentorbot.workspace.state.Ids;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;
import org.jspecify.annotations.Nullable;

/** Brings commands, interactions and events to the bot, and logs how each was taken. */
public final class Deliveries implements AutoCloseable {
  private final State state;
  private final Faults faults;
  private final SocketLinks sockets;
  private final Clock wall;
  private final String signingSecret;
  private final ScheduledExecutorService events =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread worker = new Thread(work, "workspace-events");
            worker.setDaemon(true);
            return worker;
          });
  private volatile @Nullable HttpLink http;

  public Deliveries(
      State state, Faults faults, SocketLinks sockets, Clock wall, String signingSecret) {
    this.state = state;
    this.faults = faults;
    this.sockets = sockets;
    this.wall = wall;
    this.signingSecret = signingSecret;
    sockets.whenConnectionsChange(this::tellWhetherReady);
  }

  /** From now on over HTTP, to this address. */
  public void deliverTo(URI requestUrl) {
    http = new HttpLink(requestUrl, signingSecret, wall);
    tellWhetherReady();
  }

  /** Whether there is a bot to deliver to: open pages hold back until then what people do. */
  public boolean isReady() {
    return http != null || sockets.connections() > 0;
  }

  private void tellWhetherReady() {
    state.feed().publish("bot", Json.object().put("ready", isReady()));
  }

  /** A command or an interaction: one attempt, and the caller waits for the ack. */
  public Ack send(Parcel parcel) {
    HttpLink overHttp = http;
    Link link = overHttp == null ? sockets : overHttp;
    Instant start = wall.instant();
    Ack ack = link.deliver(parcel, faults.ackLimit());
    Duration took = Duration.between(start, wall.instant());
    String again = parcel.attempt() == 0 ? "" : " retry " + parcel.attempt();
    state
        .calls()
        .record(
            ApiCall.Direction.EVENT, parcel.name(), ack.verdict(), took, parcel.detail() + again);
    return ack;
  }

  /**
   * An event, sent in order on a thread of its own and retried as Slack does; nothing when the
   * manifest does not subscribe to it. Completes with the first attempt's ack.
   */
  public CompletableFuture<Ack> event(String subscription, ObjectNode event) {
    CompletableFuture<Ack> first = new CompletableFuture<>();
    if (!state.manifest().listensTo(subscription)) {
      first.complete(new Ack.Answered(200, "", false));
      return first;
    }
    Parcel parcel =
        Parcel.of(
            Parcel.Kind.EVENT, subscription, event.path("channel").asText(""), envelope(event));
    schedule(
        () -> {
          try {
            Ack ack = send(parcel);
            first.complete(ack);
            retry(parcel, ack);
          } catch (RuntimeException bug) {
            first.completeExceptionally(bug);
            throw bug;
          }
        },
        Duration.ZERO);
    return first;
  }

  private void retry(Parcel parcel, Ack ack) {
    List<Duration> delays = faults.retryDelays();
    boolean refusesRetry = ack instanceof Ack.Answered answer && answer.noRetry();
    if (ack.ok() || refusesRetry || parcel.attempt() >= delays.size()) {
      return;
    }
    Parcel next = parcel.again(ack.retryReason());
    schedule(() -> retry(next, send(next)), delays.get(parcel.attempt()));
  }

  private void schedule(Runnable work, Duration delay) {
    try {
      var unused = events.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      // The workspace is closing: Slack too loses what nobody can take.
    }
  }

  /** Slack's check of a request URL; true when the bot answered the challenge. */
  public boolean verifyUrl() {
    String challenge = Ids.random("", 40);
    ObjectNode payload =
        Json.object()
            .put("token", state.identity().verificationToken())
            .put("challenge", challenge)
            .put("type", "url_verification");
    Ack ack = send(Parcel.of(Parcel.Kind.EVENT, "url_verification", "", payload));
    return ack.ok() && ack instanceof Ack.Answered answer && answer.body().contains(challenge);
  }

  private ObjectNode envelope(ObjectNode event) {
    var app = state.identity();
    ObjectNode envelope = Json.object();
    envelope.put("token", app.verificationToken()).put("team_id", app.teamId());
    envelope.put("context_team_id", app.teamId()).putNull("context_enterprise_id");
    envelope.put("api_app_id", app.appId());
    envelope.set("event", event);
    envelope.put("type", "event_callback").put("event_id", Ids.random("Ev", 10));
    envelope.put("event_time", wall.instant().getEpochSecond());
    envelope
        .putArray("authorizations")
        .addObject()
        .putNull("enterprise_id")
        .put("team_id", app.teamId())
        .put("user_id", app.botUserId())
        .put("is_bot", true)
        .put("is_enterprise_install", false);
    return envelope.put("is_ext_shared_channel", false).put("event_context", Ids.random("4-", 40));
  }

  @Override
  public void close() {
    events.shutdownNow();
    sockets.close();
  }
}
