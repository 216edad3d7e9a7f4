package mentorbot.transport;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** Our HTTP side: Slack's requests where HTTP is the transport, health and figures always. */
public final class HttpServer implements AutoCloseable {
  private static final int IDLE_THREADS = 4;
  private static final long DRAIN_MILLIS = 3_000;

  /** At the end, a kept connection on which nothing is said for so long is nobody's request. */
  private static final long IDLE_AT_THE_END_MILLIS = 200;

  private final Server server;
  private final ServerConnector connector;
  private final HttpConfiguration configuration = new HttpConfiguration();

  /** What to serve; {@code app} is null where Socket Mode carries the requests. */
  public record Options(
      @Nullable String host,
      int port,
      int threads,
      @Nullable App app,
      String signingSecret,
      boolean metricsForAll) {}

  public HttpServer(Options options, Health health, Clock wall) {
    server = new Server(new QueuedThreadPool(options.threads(), IDLE_THREADS));
    configuration.setSendServerVersion(false);
    connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END_MILLIS);
    server.addConnector(connector);
    server.setStopTimeout(DRAIN_MILLIS);
    var handler = new ServletContextHandler("/");
    var healthServlet = new ServletHolder(new HealthServlet(health, options.metricsForAll()));
    handler.addServlet(healthServlet, "/healthz");
    handler.addServlet(healthServlet, "/readyz");
    handler.addServlet(healthServlet, "/metrics");
    if (options.app() != null) {
      var signed = new FilterHolder(new SignedRequests(options.signingSecret(), wall));
      handler.addFilter(signed, "/slack/events", EnumSet.of(DispatcherType.REQUEST));
      handler.addServlet(new ServletHolder(new SlackAppServlet(options.app())), "/slack/events");
    }
    // No handler that lets go gracefully: it answers 503 to what still comes on kept connections,
    // while the connector by itself waits for all that is under way.
    server.setHandler(handler);
  }

  /** Throws {@link CannotListen} if the address or port can't be had. */
  public void start() {
    try {
      server.start();
    } catch (IOException e) {
      throw new CannotListen(connector.getHost(), connector.getPort(), e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** Answers still, and asks whoever keeps a connection to open the next one elsewhere. */
  public void leave() {
    configuration.setPersistentConnectionsEnabled(false);
  }

  /** Takes nothing new and finishes what is under way. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
