package mentorbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Consumer;
import mentorbot.Entities;
import mentorbot.agreement.StoredAgreements;
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

  private void change(String name, Consumer<Database> work) {
    try (var database = open(name)) {
      work.accept(database);
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
