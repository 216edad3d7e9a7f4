package mentorbot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import mentorbot.config.Definitions;
import mentorbot.config.Settings;
import mentorbot.jobs.MovableClock;
import mentorbot.slack.BoltApp;
import mentorbot.slack.SlackApi;
import mentorbot.slack.delivery.Pace;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.FileLock;
import mentorbot.store.Sealer;
import mentorbot.transport.CannotListen;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.Clinic;
import org.jspecify.annotations.Nullable;

/**
 * The bot together with a local workspace in place of Slack: its own tokens, its own data below
 * {@code data/workspace}, a clock that can be pushed forward.
 */
final class LocalWorkspace implements AutoCloseable {
  private static final int FRIDAY = 5;
  private static final Path FOLDER = Path.of("data", "workspace");
  private static final Path STATE = FOLDER.resolve("workspace.json");
  private static final Path KEY = FOLDER.resolve("key");

  /** They open nothing but this workspace, on loopback. */
  private static final String BOT_TOKEN = "xoxb-local-workspace-only";

  static final String APP_TOKEN = "xapp-local-workspace-only";
  static final String SIGNING_SECRET = "local-workspace-only";

  private final Workspace workspace;
  private final Running running;
  private final WalkedTime time;
  private final URI requestUrl;

  private LocalWorkspace(Workspace workspace, Running running, WalkedTime time, URI requestUrl) {
    this.workspace = workspace;
    this.running = running;
    this.time = time;
    this.requestUrl = requestUrl;
  }

  /** Where it keeps its things; tests open one on a database in memory, without a state file. */
  record Place(int port, String databaseUrl, @Nullable Path stateFile, String key, Instant begin) {}

  static LocalWorkspace start(
      Settings settings, Definitions definitions, boolean fresh, PrintStream out) {
    if (fresh) {
      erase();
    }
    var key = settings.key().map(k -> k.reveal()).orElseGet(LocalWorkspace::key);
    var begin = Workspace.storedClock(STATE).orElseGet(LocalWorkspace::workingMorning);
    var opened =
        open(
            new Place(settings.port(), settings.databaseUrl().reveal(), STATE, key, begin),
            Keys.sealer(settings, key),
            definitions);
    out.println("Your local workspace: " + opened.workspace().page());
    return opened;
  }

  static LocalWorkspace open(Place place, Definitions definitions) {
    return open(place, Sealer.withKey(place.key()), definitions);
  }

  private static Workspace listening(Database database, Workspace.Options options) {
    try {
      return Workspace.open(options);
    } catch (Workspace.PortTaken e) {
      database.close();
      throw new CannotListen(null, options.port(), e);
    }
  }

  private static LocalWorkspace open(Place place, Sealer sealer, Definitions definitions) {
    var clock = new MovableClock(place.begin());
    var clocks = new Clocks(clock, Clock.systemUTC());
    var database = Running.open(new DatabaseSettings(place.databaseUrl()), sealer, clocks);
    var time = new WalkedTime(clock);
    var workspace =
        listening(
            database,
            new Workspace.Options(
                "127.0.0.1",
                place.port(),
                place.stateFile(),
                clocks.wall(),
                time,
                Clinic.riverside(),
                BOT_TOKEN,
                APP_TOKEN,
                SIGNING_SECRET,
                manifest()));
    var slack = BoltApp.slack(URI.create(workspace.apiUrl()));
    var running =
        new Running(
            definitions,
            database,
            sealer,
            clocks,
            slack,
            new SlackApi(slack, BOT_TOKEN),
            Pace.UNLIMITED);
    running.identity().learn();
    var requestUrl =
        URI.create("http://127.0.0.1:" + running.serveLocally(SIGNING_SECRET) + "/slack/events");
    time.walk(running.engine().startWalking(clock));
    // Last: from here on open pages send what people did meanwhile.
    workspace.deliverTo(requestUrl);
    return new LocalWorkspace(workspace, running, time, requestUrl);
  }

  Workspace workspace() {
    return workspace;
  }

  Running running() {
    return running;
  }

  /** The movable clock, walked as by the page's clock bar. */
  WalkedTime time() {
    return time;
  }

  /** Where the bot takes what Slack sends. */
  URI requestUrl() {
    return requestUrl;
  }

  /** Nine on a working morning, when nobody has quiet time: the first messages arrive at once. */
  private static Instant workingMorning() {
    var london = ZoneId.of("Europe/London");
    var day = Clock.systemUTC().instant().atZone(london).toLocalDate();
    while (day.getDayOfWeek().getValue() > FRIDAY) {
      day = day.plusDays(1);
    }
    return day.atTime(9, 0).atZone(london).toInstant();
  }

  /** A key of its own, so that nobody has to set one to look around. */
  static String key() {
    try {
      if (!Files.exists(KEY)) {
        Files.createDirectories(FOLDER);
        Files.writeString(KEY, Sealer.newKey());
      }
      return Files.readString(KEY);
    } catch (IOException e) {
      throw new UncheckedIOException("can't keep the key of the local workspace in " + KEY, e);
    }
  }

  /** Not while another one lives in it. */
  private static void erase() {
    if (!Files.exists(FOLDER)) {
      return;
    }
    var database = new DatabaseSettings("jdbc:hsqldb:file:" + FOLDER.resolve("mentorbot"));
    try (var lock = FileLock.of(database);
        Stream<Path> files = Files.walk(FOLDER)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(FOLDER) && !lock.isAt(file)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't start anew: " + FOLDER + " can't be erased", e);
    }
  }

  static JsonNode manifest() {
    try (InputStream yaml =
        LocalWorkspace.class.getResourceAsStream("/manifest/socket-mode.yaml")) {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The clock first: whoever walks it, or asks what is due, needs the store. */
  @Override
  public void close() {
    time.close();
    running.close();
    workspace.close();
  }
}
