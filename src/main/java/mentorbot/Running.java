package mentorbot;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mentorbot.config.Definitions;
import mentorbot.config.Mode;
import mentorbot.config.ServerSettings;
import mentorbot.config.Settings;
import mentorbot.figures.ProgramFigures;
import mentorbot.operations.BackupDoor;
import mentorbot.slack.Answers;
import mentorbot.slack.BoltApp;
import mentorbot.slack.Edge;
import mentorbot.slack.FormMemory;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.SlackApi;
import mentorbot.slack.SlackException;
import mentorbot.slack.delivery.Pace;
import mentorbot.store.Claims;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.Sealer;
import mentorbot.texts.Texts;
import mentorbot.transport.HttpServer;
import mentorbot.transport.SocketMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open program: takes in, works, sends; closes in the order in which nothing promised is lost.
 */
final class Running implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Running.class);

  /** Together with what follows it stays below ten seconds. */
  private static final Duration TO_BE_SEEN_LEAVING = Duration.ofMillis(1_500);

  static final String SAMPLE_PEOPLE =
      "config/programme.yaml still names the sample clinic's people under `contacts`: put your own"
          + " coordinators' and contacts' Slack member ids there.";

  static final String SAMPLE_CHANNEL =
      "config/programme.yaml still names the sample clinic's channel under `good-news-channel`: put"
          + " your own channel's id there, or none.";

  private final Definitions definitions;
  private final Database database;
  private final Clocks clocks;
  private final Slack slack;
  private final IdentityHolder holder = new IdentityHolder();
  private final StoredIdentity identity;
  private final FormMemory forms;
  private final Answers answers;
  private final Bot bot;
  private final Engine engine;
  private final ProgramFigures figures;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "who-am-i");
            thread.setDaemon(true);
            return thread;
          });
  private final Readiness readiness;
  private boolean byHttp;
  private @Nullable App app;
  private @Nullable HttpServer http;
  private @Nullable SocketMode socket;
  private @Nullable BackupDoor door;
  private @Nullable Future<?> learning;

  Running(
      Definitions definitions,
      Database database,
      Sealer sealer,
      Clocks clocks,
      Slack slack,
      SlackApi api,
      Pace pace) {
    this.definitions = definitions;
    this.database = database;
    this.clocks = clocks;
    this.slack = slack;
    this.identity = new StoredIdentity(database, api, holder, clocks.wall());
    var texts = Texts.load();
    this.forms = RememberedForms.of(database, sealer, clocks.wall(), holder);
    this.answers = new Answers(api, forms, texts);
    var parts = new Parts(definitions, database, sealer, clocks, api, holder, texts);
    this.bot = new Bot(parts);
    this.figures = new ProgramFigures(version(), database);
    api.watchedBy(figures.calls());
    bot.watchedBy(figures.notices());
    this.engine = new Engine(parts, bot, pace, figures);
    figures.slack(api::reachable, engine::sending);
    this.readiness = new Readiness(holder, database, api::reachable, engine::sending, figures);
  }

  /** As packaged; unpackaged classes have none. */
  private static String version() {
    var version = Running.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  static Database open(DatabaseSettings settings, Sealer sealer, Clocks clocks) {
    var database = Database.open(settings, Entities.all(), clocks.wall());
    try {
      database.checkKey(sealer);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  StoredIdentity identity() {
    return identity;
  }

  Bot bot() {
    return bot;
  }

  Engine engine() {
    return engine;
  }

  ProgramFigures figures() {
    return figures;
  }

  Database database() {
    return database;
  }

  /** Nobody who has done something waits for an answer any more. */
  boolean hasAnswered() {
    return answers.idle();
  }

  /** Serves with what an earlier run knew, and asks Slack until it answers. */
  void learnLater() {
    if (!identity.recall()) {
      LOG.warn("Slack can't be reached yet; commands are answered as soon as it can");
    }
    learning = later.scheduleWithFixedDelay(this::tryToLearn, 5, 5, TimeUnit.SECONDS);
  }

  private void tryToLearn() {
    try {
      identity.learn();
      if (learning != null) {
        learning.cancel(false);
      }
    } catch (SlackException e) {
      if (RealSlack.refusesToken(e)) {
        readiness.unknownBecause("Slack refuses SLACK_BOT_TOKEN (" + e.code() + ")");
      }
      LOG.warn("Slack: {}", e.code());
    } catch (RuntimeException e) {
      LOG.error("could not keep who we are", e);
    }
  }

  void serve(Settings settings) {
    var app = app();
    byHttp = settings.mode() instanceof Mode.Http;
    if (settings.mode() instanceof Mode.SocketMode mode) {
      socket =
          new SocketMode(
              slack, app, mode.appToken().reveal(), definitions.server().threads().answering());
      readiness.comesBy(socket);
      figures.socket(() -> readiness.socketTrouble().isEmpty());
    }
    listen(
        new HttpServer.Options(
            settings.bind().orElse(null),
            settings.port(),
            definitions.server().threads().answering() + 16,
            settings.mode() instanceof Mode.Http ? app : null,
            settings.mode() instanceof Mode.Http mode ? mode.signingSecret().reveal() : "",
            definitions.server().metrics() == ServerSettings.Audience.ANYONE),
        app);
    engine.start();
    if (socket != null) {
      socket.start();
    }
  }

  /** For the local workspace, which makes its own secret and takes any port. */
  int serveLocally(String signingSecret) {
    var app = app();
    return listen(new HttpServer.Options("127.0.0.1", 0, 32, app, signingSecret, false), app);
  }

  /** What either transport hands requests to. */
  synchronized App app() {
    if (app == null) {
      var edge =
          new Edge(
              bot.registry().routes,
              holder,
              bot.directory(),
              bot.texts(),
              answers,
              forms,
              figures.registry(),
              engine.tapProof(),
              new Claims(database)::giveBack);
      app = BoltApp.with(slack, edge);
    }
    return app;
  }

  private int listen(HttpServer.Options options, App app) {
    var server = new HttpServer(options, readiness, clocks.wall());
    server.start();
    http = server;
    WarmUp.of(app, bot, holder.known().map(Identity::team).orElse(""));
    readiness.warm();
    door = database.files().flatMap(at -> BackupDoor.open(at, database::backUp)).orElse(null);
    return server.port();
  }

  String where() {
    return http == null ? "nothing" : "on port " + http.port();
  }

  @Override
  public void close() {
    leave();
    later.shutdownNow();
    if (socket != null) {
      socket.close();
    }
    if (http != null) {
      http.close();
    }
    closeTogether(engine::close, answers::close);
    closeQuietly(bot.directory());
    closeQuietly(slack);
    if (door != null) {
      door.close();
    }
    figures.close();
    database.close();
  }

  /**
   * Says that it is stopping. Where other nodes serve too, whoever spreads requests over us by HTTP
   * has a moment to see that before we take no more.
   */
  private void leave() {
    readiness.leaving();
    if (http == null) {
      return;
    }
    http.leave();
    if (byHttp && database.isShared()) {
      sleep(TO_BE_SEEN_LEAVING);
    }
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Both wait for Slack: one after the other they could outlast the ten seconds we have. */
  private static void closeTogether(Runnable first, Runnable second) {
    var aside = new Thread(second, "closing");
    aside.start();
    first.run();
    try {
      aside.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      LOG.warn("closing: {}", e.getClass().getSimpleName());
    }
  }
}
