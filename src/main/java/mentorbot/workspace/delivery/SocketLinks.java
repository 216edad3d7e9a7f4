package mentorbot.workspace.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.workspace.state.Ids;
import mentorbot.workspace.state.Json;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/**
 * Socket Mode: up to ten connections, each opened with a single-use ticket; a delivery goes to one
 * of them, in turn.
 */
public final class SocketLinks implements Link, AutoCloseable {
  private static final int MOST = 10;

  private final String host;
  private final String appId;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> connected = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private final AtomicInteger turn = new AtomicInteger();
  private final Server server;
  private volatile Runnable changed = () -> {};

  private SocketLinks(String host, String appId) {
    this.host = host;
    this.appId = appId;
    this.server = new Server(new InetSocketAddress(host, 0));
  }

  /** Listens on a free port of the host. */
  public static SocketLinks listen(String host, String appId) {
    SocketLinks links = new SocketLinks(host, appId);
    links.server.start();
    try {
      if (!links.started.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the Socket Mode port did not open");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    return links;
  }

  /** An address good for one connection. */
  public String newUrl() {
    String ticket = Ids.random("", 32);
    tickets.add(ticket);
    return "ws://" + host + ":" + server.getPort() + "/link/?ticket=" + ticket + "&app_id=" + appId;
  }

  /** Called after a connection has opened or closed; must not block. */
  void whenConnectionsChange(Runnable told) {
    changed = told;
  }

  public int connections() {
    return open().size();
  }

  private List<WebSocket> open() {
    synchronized (connected) {
      return List.copyOf(connected);
    }
  }

  /** Asks every client to reconnect ("warning", "refresh_requested", "link_disabled"). */
  public void requestReconnect(String reason) {
    ObjectNode disconnect = Json.object().put("type", "disconnect").put("reason", reason);
    disconnect.putObject("debug_info").put("host", "local-workspace");
    open().forEach(socket -> sendQuietly(socket, disconnect.toString()));
  }

  /** Cuts every connection without a word. */
  public void cut() {
    connected.forEach(socket -> socket.closeConnection(1006, "cut"));
    connected.clear();
  }

  @Override
  public Ack deliver(Parcel parcel, Duration limit) {
    String id = UUID.randomUUID().toString();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    awaited.put(id, answer);
    try {
      if (!send(envelope(id, parcel).toString())) {
        return new Ack.Unreachable();
      }
      JsonNode ack = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      JsonNode payload = ack.path("payload");
      boolean empty = payload.isMissingNode() || payload.isNull();
      String body = empty ? "" : payload.isTextual() ? payload.textValue() : payload.toString();
      return new Ack.Answered(200, body, false);
    } catch (TimeoutException late) {
      return new Ack.TimedOut();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Ack.Unreachable();
    } finally {
      awaited.remove(id);
    }
  }

  private static ObjectNode envelope(String id, Parcel parcel) {
    ObjectNode envelope = Json.object().put("envelope_id", id);
    envelope.set("payload", parcel.payload());
    envelope.put("type", parcel.kind().envelope);
    envelope.put("accepts_response_payload", parcel.kind() != Parcel.Kind.EVENT);
    if (parcel.kind() == Parcel.Kind.EVENT) {
      envelope.put("retry_attempt", parcel.attempt());
      envelope.put("retry_reason", parcel.attempt() == 0 ? "" : parcel.reason());
    }
    return envelope;
  }

  private boolean send(String text) {
    List<WebSocket> open = open();
    int first = turn.getAndIncrement();
    for (int i = 0; i < open.size(); i++) {
      if (sendQuietly(open.get(Math.floorMod(first + i, open.size())), text)) {
        return true;
      }
    }
    return false;
  }

  private boolean sendQuietly(WebSocket socket, String text) {
    try {
      socket.send(text);
      return true;
    } catch (WebsocketNotConnectedException gone) {
      connected.remove(socket);
      return false;
    }
  }

  @Override
  public void close() {
    try {
      server.stop(1000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Server extends WebSocketServer {
    Server(InetSocketAddress address) {
      super(address, 1);
      setReuseAddr(true);
      setTcpNoDelay(true);
      setDaemon(true);
    }

    @Override
    public void onStart() {
      started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      if (!tickets.remove(ticket(handshake.getResourceDescriptor()))) {
        socket.close(1008, "invalid ticket");
        return;
      }
      if (connected.size() >= MOST) {
        socket.send(
            Json.object()
                .put("type", "disconnect")
                .put("reason", "too_many_websockets")
                .toString());
        socket.close();
        return;
      }
      // Whoever has had its hello is counted, and gets no delivery before it.
      synchronized (connected) {
        socket.send(hello(connected.size() + 1).toString());
        connected.add(socket);
      }
      changed.run();
    }

    private ObjectNode hello(int connections) {
      ObjectNode hello = Json.object().put("type", "hello").put("num_connections", connections);
      hello.putObject("connection_info").put("app_id", appId);
      hello
          .putObject("debug_info")
          .put("host", "local-workspace")
          .put("approximate_connection_time", 18060);
      return hello;
    }

    private static String ticket(String resource) {
      int at = resource.indexOf("ticket=");
      if (at < 0) {
        return "";
      }
      String rest = resource.substring(at + "ticket=".length());
      return rest.contains("&") ? rest.substring(0, rest.indexOf('&')) : rest;
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      Json.parse(message)
          .ifPresent(
              ack -> {
                var waiting = awaited.get(ack.path("envelope_id").asText());
                if (waiting != null) {
                  waiting.complete(ack);
                }
              });
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      connected.remove(socket);
      changed.run();
    }

    @Override
    public void onError(WebSocket socket, Exception error) {
      // The library closes the socket after an error, and onClose forgets it.
    }
  }
}
