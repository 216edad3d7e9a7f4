package mentorbot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentorbot.config.Definitions;
import mentorbot.store.Sealer;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;
import mentorbot.workspace.Person;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.Clinic;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;

/**
 * The whole program with the local workspace as Slack, on a database in memory and a clock that
 * stands still until it is walked. {@code WholeBot.at("2026-11-23T09:00:00Z")}.
 */
public final class WholeBot implements AutoCloseable {
  private final LocalWorkspace local;

  private WholeBot(LocalWorkspace local) {
    this.local = local;
  }

  /** With the shipped programme, on a fresh database. */
  public static WholeBot at(String instant) {
    return on(TestDatabase.hsqldbUrl(), instant);
  }

  public static WholeBot on(String databaseUrl, String instant) {
    return with(SampleProgramme.DEFINITIONS, databaseUrl, Sealer.newKey(), instant);
  }

  /** A database that has been used before opens with its own key only. */
  public static WholeBot with(
      Definitions definitions, String databaseUrl, String key, String instant) {
    var place = new LocalWorkspace.Place(0, databaseUrl, null, key, Instant.parse(instant));
    return new WholeBot(LocalWorkspace.open(place, definitions));
  }

  /** Acts as this person of the sample clinic, such as {@code "U01MIRA"}. */
  public Person person(String user) {
    return local.workspace().driver(user);
  }

  public Workspace workspace() {
    return local.workspace();
  }

  /** Where the bot takes Slack's requests, signed with {@link #signingSecret()}. */
  public URI requestUrl() {
    return local.requestUrl();
  }

  public String signingSecret() {
    return LocalWorkspace.SIGNING_SECRET;
  }

  Running running() {
    return local.running();
  }

  /** Programme time. */
  public Instant now() {
    return local.time().now();
  }

  public void walk(Duration by) {
    walkTo(now().plus(by));
  }

  /** Does and delivers on the way all that falls due, in order. */
  public void walkTo(Instant until) {
    awaitAnswers();
    local.time().walkTo(until);
    awaitAnswers();
  }

  /** Those to presses come after their acknowledgement. */
  private void awaitAnswers() {
    for (int n = 0; n < 1_000 && !running().hasAnswered(); n++) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Delivers what is due now. */
  public void settle() {
    walkTo(now());
  }

  /**
   * What stands in everybody's conversation with the bot, person by person: minute, writer, text,
   * buttons. No ids and no real time, so that two runs can be compared.
   */
  public String transcript() {
    settle();
    return Clinic.riverside().people().stream()
        .map(Member::id)
        .map(user -> "== " + user + "\n" + conversation(user))
        .collect(Collectors.joining());
  }

  public String conversation(String user) {
    return person(user).messages().stream()
        .map(WholeBot::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** What the files say that were shared in this person's conversation with the bot. */
  public List<String> files(String user) {
    return person(user).messages().stream()
        .map(Message::files)
        .filter(Objects::nonNull)
        .flatMap(ArrayNode::valueStream)
        .map(file -> read(URI.create(file.path("url_private").asText())))
        .toList();
  }

  private static String read(URI address) {
    try {
      var request = HttpRequest.newBuilder(address).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Message message) {
    var second = Long.parseLong(message.ts().substring(0, message.ts().indexOf('.')));
    var minute = Instant.ofEpochSecond(second).truncatedTo(ChronoUnit.MINUTES);
    var said = message.command() == null ? message.text() : message.command();
    var labels = new ArrayList<String>();
    collectButtons(message.blocks(), labels);
    return minute
        + (message.bot() ? " bot: " : " person: ")
        + said.replace("\n", " / ")
        + labels.stream().map(label -> " [" + label + "]").collect(Collectors.joining());
  }

  private static void collectButtons(JsonNode node, List<String> labels) {
    if (node.path("type").asText().equals("button")) {
      labels.add(node.path("text").path("text").asText());
    }
    node.forEach(child -> collectButtons(child, labels));
  }

  /** How many rows each table holds. */
  public Map<String, Long> rows() {
    var rows = new TreeMap<String, Long>();
    try (var connection = running().database().dataSource().getConnection();
        var tables =
            connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        var table = tables.getString("TABLE_NAME");
        try (var statement = connection.createStatement();
            var count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    local.close();
  }
}
