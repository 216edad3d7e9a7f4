package mentorbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Consumer;
import mentorbot.Entities;
import mentorbot.agreement.StoredAgreements;
import mentorbot.checkins.StoredCheckIns;
import mentorbot.checkins.StoredPrompts;
import mentorbot.config.Definitions;
import mentorbot.config.Programme;
import mentorbot.mentorships.StoredPairs;
import mentorbot.people.StoredPeople;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;

/** Database files of the benchmark, on the disk that the program's own would be on. */
final class Store {
  static final String MENTORS = "U1M";
  static final String MENTEES = "U1T";

  /** The programme as shipped, with contacts that are not the sample clinic's. */
  private final Path configFolder = Options.FOLDER.resolve("config");

  Store() throws IOException {
    erase();
    asShipped();
  }

  /** Takes back {@link #awake}. */
  void asShipped() throws IOException {
    Files.createDirectories(configFolder);
    var shipped = Path.of("config");
    try (var files = Files.walk(shipped)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text =
            Files.readString(file)
                .replace("U02RUTH", "U1RUTH")
                .replace("U09SAM", "U1SAM")
                .replace("C0GOODNEWS", "none");
        var copy = configFolder.resolve(shipped.relativize(file));
        Files.createDirectories(copy.resolveSibling("."));
        Files.writeString(copy, text);
      }
    }
  }

  private static void erase() throws IOException {
    if (!Files.exists(Options.FOLDER)) {
      return;
    }
    try (var files = Files.walk(Options.FOLDER)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Path configFolder() {
    return configFolder;
  }

  Definitions definitions() {
    return Definitions.load(configFolder);
  }

  Programme programme() {
    return definitions().programme();
  }

  static String url(String name) {
    return "jdbc:hsqldb:file:" + Options.FOLDER.resolve(name).resolve("mentorbot");
  }

  Database open(String name) {
    return Database.open(new DatabaseSettings(url(name)), Entities.all(), Clock.systemUTC());
  }

  /**
   * For writing very much at once: with the cache that a running program has, most of the time
   * would go to the disk. The program that reads it afterwards finds the usual one.
   */
  void fillWithRoom(String name, Consumer<Database> work) throws SQLException {
    var room = url(name) + ";hsqldb.cache_rows=4000000;hsqldb.cache_size=2000000";
    try (var database =
            Database.open(new DatabaseSettings(room), Entities.all(), Clock.systemUTC());
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      work.accept(database);
      statement.execute("set files cache rows 50000");
      statement.execute("set files cache size 10000");
    }
  }

  /** At the most so many of the stored relationships run; the rest is history. */
  static final int RUNNING = 1_000;

  /** So many relationships, each of a mentor and a technician of their own. */
  void fill(String name, int relationships) {
    change(
        name,
        database -> {
          var now = Clock.systemUTC().instant();
          var people = new StoredPeople(database, SignedRequest.TEAM, programme());
          var area = programme().profile().areas().get(0).id();
          people.addMentors(MENTORS, relationships, area);
          people.addTechnicians(MENTEES, relationships);
          var running =
              new StoredPairs(database, SignedRequest.TEAM, programme(), now)
                  .add(MENTORS, MENTEES, relationships, RUNNING);
          new StoredAgreements(database, SignedRequest.TEAM, definitions().agreement())
              .add(running, now);
        });
  }

  /** Relationships that began one after the other so many days ago, with rounds of check-ins. */
  void fillRunning(
      Database database, int relationships, Instant now, int firstDaysAgo, int lastDaysAgo) {
    var people = new StoredPeople(database, SignedRequest.TEAM, programme());
    people.addMentors(MENTORS, relationships, programme().profile().areas().get(0).id());
    people.addTechnicians(MENTEES, relationships);
    var agreements =
        new StoredAgreements(database, SignedRequest.TEAM, definitions().agreement());
    var all = new ArrayList<String>();
    int days = firstDaysAgo - lastDaysAgo + 1;
    for (int day = 0; day < days; day++) {
      int until = (int) ((long) relationships * (day + 1) / days);
      var begin = now.minus(Duration.ofDays(firstDaysAgo - day));
      var pairs =
          new StoredPairs(database, SignedRequest.TEAM, programme(), begin)
              .addRunning(MENTORS, MENTEES, all.size() + 1, until);
      agreements.add(pairs, begin);
      all.addAll(pairs);
    }
    new StoredCheckIns(database, SignedRequest.TEAM).add(all, MENTORS, MENTEES, now);
  }

  private void change(String name, Consumer<Database> work) {
    try (var database = open(name)) {
      work.accept(database);
    }
  }

  /**
   * From now on the programme lets everybody be written to at any hour but one minute, sends no
   * surveys, and so many messages a minute.
   */
  void awake(int messagesAMinute) throws IOException {
    var programme = Files.readString(configFolder.resolve("programme.yaml"));
    var waves = programme.indexOf("  waves:\n");
    var from = LocalTime.now(ZoneOffset.UTC).plusHours(12).truncatedTo(ChronoUnit.MINUTES);
    var hours = "from: \"" + from + "\", until: \"" + from.plusMinutes(1) + "\"";
    Files.writeString(
        configFolder.resolve("programme.yaml"),
        (waves < 0 ? programme : programme.substring(0, waves) + "  waves: []\n")
            .replace("from: \"20:00\", until: \"08:00\"", hours));
    var server = Files.readString(configFolder.resolve("mentorbot.yaml"));
    Files.writeString(
        configFolder.resolve("mentorbot.yaml"),
        server.replaceAll("messages-per-minute: \\d+", "messages-per-minute: " + messagesAMinute));
  }

  /** Running relationships, whose parties are asked how it is going so long after this. */
  Instant fillPrompts(DatabaseSettings settings, int relationships, Duration after) {
    try (var database = Database.open(settings, Entities.all(), Clock.systemUTC())) {
      var now = Clock.systemUTC().instant();
      var people = new StoredPeople(database, SignedRequest.TEAM, programme());
      people.addMentors(MENTORS, relationships, programme().profile().areas().get(0).id());
      people.addTechnicians(MENTEES, relationships);
      var running =
          new StoredPairs(database, SignedRequest.TEAM, programme(), now)
              .add(MENTORS, MENTEES, relationships, relationships);
      new StoredAgreements(database, SignedRequest.TEAM, definitions().agreement())
          .add(running, now);
      var due = Clock.systemUTC().instant().plus(after);
      new StoredPrompts(database, SignedRequest.TEAM).add(running, MENTORS, MENTEES, due);
      return due;
    }
  }

  /** After the program that wrote them was killed. */
  int goals(String name) throws SQLException {
    try (var database = open(name);
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from goal")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
