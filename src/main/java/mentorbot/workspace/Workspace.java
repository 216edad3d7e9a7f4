package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import mentorbot.workspace.acts.Acts;
import mentorbot.workspace.api.Answers;
import mentorbot.workspace.api.FileServlet;
import mentorbot.workspace.api.RespondServlet;
import mentorbot.workspace.api.Tokens;
import mentorbot.workspace.api.UploadServlet;
import mentorbot.workspace.api.Uploads;
import mentorbot.workspace.api.WebApiServlet;
import mentorbot.workspace.delivery.Deliveries;
import mentorbot.workspace.delivery.SocketLinks;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Clinic;
import mentorbot.workspace.state.Faults;
import mentorbot.workspace.state.Keeper;
import mentorbot.workspace.state.Manifest;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.SharedFiles;
import mentorbot.workspace.state.State;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** An open workspace: Slack for the bot, a page for people, a driver for tests. */
public final class Workspace implements AutoCloseable {

  /**
   * `host` must be a loopback address; `port` 0 takes any; without `stateFile` nothing is kept;
   * `wall` decides signatures, triggers and limits, `time` every schedule and each message's ts.
   */
  public record Options(
      String host,
      int port,
      @Nullable Path stateFile,
      Clock wall,
      ProgrammeTime time,
      Clinic clinic,
      String botToken,
      String appToken,
      String signingSecret,
      JsonNode manifest) {
    public Options {
      if (!host.equals("127.0.0.1") && !host.equals("localhost")) {
        throw new IllegalArgumentException("the local workspace opens on loopback only");
      }
    }
  }

  private final String host;
  private final Faults faults = new Faults();
  private final State state;
  private final Tokens tokens;
  private final Deliveries deliveries;
  private final SocketLinks sockets;
  private final Acts acts;
  private final ClockBar clock;
  private final EventStream stream;
  private final Server server;
  private final @Nullable Keeper keeper;
  private String address = "";

  private Workspace(Options options) {
    host = options.host();
    state =
        new State(
            options.clinic(),
            new Manifest(options.manifest()),
            options.wall(),
            options.time()::now,
            SharedFiles.beside(options.stateFile()));
    tokens = new Tokens(options.botToken(), options.appToken());
    sockets = SocketLinks.listen(host, state.identity().appId());
    deliveries = new Deliveries(state, faults, sockets, options.wall(), options.signingSecret());
    acts = new Acts(state, deliveries, new Answers(state, deliveries), () -> address);
    clock = new ClockBar(options.time(), state);
    stream = new EventStream(state.feed());
    server = server(options.port());
    Path file = options.stateFile();
    keeper = file == null ? null : Keeper.open(state, file);
  }

  public static Workspace open(Options options) {
    Workspace workspace = new Workspace(options);
    workspace.start();
    return workspace;
  }

  /** The programme clock a state file was left at, for who starts that clock; empty when fresh. */
  public static Optional<Instant> storedClock(Path stateFile) {
    return Keeper.storedClock(stateFile);
  }

  private Server server(int port) {
    QueuedThreadPool threads = new QueuedThreadPool(48, 4);
    threads.setName("workspace");
    threads.setDaemon(true);
    Server made = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(made, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    made.addConnector(connector);
    made.setHandler(routes());
    return made;
  }

  private ServletContextHandler routes() {
    ServletContextHandler routes = new ServletContextHandler("/");
    Uploads uploads = new Uploads();
    routes.addFilter(
        new FilterHolder(new LoopbackOnly()), "/*", EnumSet.of(DispatcherType.REQUEST));
    var api = new WebApiServlet(state, faults, deliveries, sockets, tokens, uploads, () -> address);
    routes.addServlet(new ServletHolder(api), "/api/*");
    var respond = new RespondServlet(state, faults, new Answers(state, deliveries));
    routes.addServlet(new ServletHolder(respond), "/respond/*");
    routes.addServlet(new ServletHolder(new UploadServlet(uploads, faults)), "/upload/*");
    routes.addServlet(new ServletHolder(new FileServlet(state)), "/files/*");
    routes.addServlet(new ServletHolder(stream), "/ui/events");
    var page =
        new PageServlet(state, acts, clock, new FaultSwitch(faults, sockets), deliveries::isReady);
    routes.addServlet(new ServletHolder(page), "/ui/*");
    routes.addServlet(new ServletHolder(new PageFiles()), "/");
    return routes;
  }

  private void start() {
    try {
      server.start();
      ServerConnector connector = (ServerConnector) server.getConnectors()[0];
      address = "http://" + host + ":" + connector.getLocalPort();
    } catch (IOException taken) {
      close();
      throw new PortTaken(taken);
    } catch (Exception e) {
      close();
      throw new IllegalStateException("the local workspace could not start", e);
    }
  }

  /** Another program listens on the port that was asked for. */
  public static final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PortTaken(IOException cause) {
      super("the local workspace could not open its port", cause);
    }
  }

  public URI page() {
    return URI.create(address + "/");
  }

  /** The Web API's base, in place of https://slack.com/api/. */
  public String apiUrl() {
    return address + "/api/";
  }

  /** From now on the bot is reached over HTTP, here; before that over Socket Mode. */
  public void deliverTo(URI requestUrl) {
    deliveries.deliverTo(requestUrl);
  }

  /** Slack's url_verification of the request URL. */
  public boolean verifyRequestUrl() {
    return deliveries.verifyUrl();
  }

  /** Acts as this person, on the same code path as the page. */
  public Person driver(String userId) {
    return new Person(state, acts, state.read(() -> state.people().get(userId)));
  }

  public Faults faults() {
    return faults;
  }

  /** What passed between bot and Slack, oldest first; at most the last thousand. */
  public List<ApiCall> calls() {
    return state.calls().all();
  }

  /** Socket Mode connections, for tests that cut or refresh them. */
  public SocketLinks sockets() {
    return sockets;
  }

  /** Somebody joins or changes: the bot hears of it. */
  public void put(Member member) {
    acts.put(member);
  }

  /** The app is removed: its token no longer works, and the bot is told. */
  public void revokeToken() {
    tokens.revoke();
    acts.tellRevoked();
  }

  @Override
  public void close() {
    stream.stop();
    try {
      server.stop();
    } catch (Exception stuck) {
      throw new IllegalStateException("the local workspace did not stop", stuck);
    } finally {
      deliveries.close();
      clock.close();
      if (keeper != null) {
        keeper.close();
      }
    }
  }
}
