package mentorbot.transport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of Socket Mode, usable from Slack's hello until it closes. Its address is a secret
 * and good for one connection. https://docs.slack.dev/apis/events-api/using-socket-mode
 */
final class SocketLink extends WebSocketClient {
  private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);

  /** Slack pings far more often; a connection that is silent for longer is dead. */
  private static final int SILENT_SECONDS = 20;

  private final BiConsumer<SocketLink, JsonObject> taker;
  private final CountDownLatch greeted = new CountDownLatch(1);
  private final Runnable whenClosed;
  private final UnderWay underWay = new UnderWay();

  SocketLink(URI address, BiConsumer<SocketLink, JsonObject> taker, Runnable whenClosed) {
    super(address);
    this.taker = taker;
    this.whenClosed = whenClosed;
    setDaemon(true);
    setTcpNoDelay(true);
    setConnectionLostTimeout(SILENT_SECONDS);
  }

  /** {@code proxy} as {@code http://host:port}, null for none. */
  void through(@Nullable String proxy) {
    if (proxy != null) {
      var at = URI.create(proxy);
      setProxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(at.getHost(), at.getPort())));
    }
  }

  /** True once Slack has said hello; false if it does not within the time. */
  boolean open(long millis) throws InterruptedException {
    return connectBlocking(millis, TimeUnit.MILLISECONDS)
        && greeted.await(millis, TimeUnit.MILLISECONDS);
  }

  boolean usable() {
    return isOpen() && greeted.getCount() == 0;
  }

  UnderWay underWay() {
    return underWay;
  }

  /**
   * Says goodbye in a moment in which nothing is under way: what comes until then is answered, and
   * Slack sends what comes after over another connection. What takes longer than that is cut off.
   */
  void leave(Duration atMost) {
    if (!underWay.whenNone(atMost, this::close)) {
      LOG.warn("a connection was closed with requests unanswered");
    }
  }

  /** False if the connection is gone; the acknowledgement may go out on another one. */
  boolean acknowledge(JsonObject acknowledgement) {
    try {
      send(acknowledgement.toString());
      return true;
    } catch (WebsocketNotConnectedException gone) {
      return false;
    }
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    // Slack's hello counts, not the handshake.
  }

  @Override
  public void onMessage(String text) {
    var message = parsed(text);
    if (message == null) {
      return;
    }
    var type = message.get("type");
    if (type != null && type.isJsonPrimitive() && type.getAsString().equals("hello")) {
      greeted.countDown();
    } else if (isOpen()) {
      taker.accept(this, message);
    }
  }

  private static @Nullable JsonObject parsed(String text) {
    try {
      JsonElement message = JsonParser.parseString(text);
      return message.isJsonObject() ? message.getAsJsonObject() : null;
    } catch (JsonSyntaxException e) {
      return null;
    }
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    whenClosed.run();
  }

  @Override
  public void onError(Exception error) {
    // The library closes the connection after an error, and the watch opens another.
  }
}
