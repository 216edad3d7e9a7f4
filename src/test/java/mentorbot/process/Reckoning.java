package mentorbot.process;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;

/** What people saw, compared with what they were owed: an answer to each of their messages. */
record Reckoning(int owed, int missing, int doubled, int outOfOrder, int late, Duration longest) {
  /**
   * Not counting the time in which no node was up, a message is there after that: a lease of the
   * dead, a doubt to be settled and the longest pause after failures take 65 seconds, and the storm
   * may strike one more than once.
   */
  private static final Duration IN_TIME = Duration.ofSeconds(2 * (20 + 15 + 30));

  /** A time in which no node was up. */
  record Outage(Instant from, Instant until) {
    Duration within(Instant begin, Instant end) {
      var first = from.isAfter(begin) ? from : begin;
      var last = until.isBefore(end) ? until : end;
      return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
  }

  private record Noted(String id, String user, String ts, long order) {}

  private record Seen(Noted noted, Instant at) {}

  static Reckoning of(List<Person> people, Books books, List<Outage> outages) {
    var noted = books.noted();
    int owed = 0;
    int missing = 0;
    int doubled = 0;
    int outOfOrder = 0;
    int late = 0;
    var longest = Duration.ZERO;
    for (var person : people) {
      var seen = seen(person, noted);
      var written = person.messages().stream().filter(m -> !m.bot()).map(Message::ts).toList();
      owed += written.size();
      for (var ts : written) {
        long answers = seen.stream().filter(s -> s.noted().ts().equals(ts)).count();
        missing += answers == 0 ? 1 : 0;
        doubled += answers > 1 ? 1 : 0;
      }
      for (int i = 1; i < seen.size(); i++) {
        outOfOrder += seen.get(i).noted().order() < seen.get(i - 1).noted().order() ? 1 : 0;
      }
      for (var one : seen) {
        var waited = waited(one, outages);
        late += waited.compareTo(IN_TIME) > 0 ? 1 : 0;
        longest = waited.compareTo(longest) > 0 ? waited : longest;
      }
    }
    return new Reckoning(owed, missing, doubled, outOfOrder, late, longest);
  }

  /** How many different answers have come. */
  static long answered(List<Person> people) {
    return people.stream()
        .flatMap(person -> person.messages().stream())
        .flatMap(message -> keys(message).stream())
        .distinct()
        .count();
  }

  private static List<Seen> seen(Person person, Map<String, Noted> noted) {
    var seen = new ArrayList<Seen>();
    for (var message : person.messages()) {
      for (var key : keys(message)) {
        if (noted.containsKey(key)) {
          seen.add(new Seen(noted.get(key), at(message.ts())));
        }
      }
    }
    return seen;
  }

  /** Of the answers that it brings. */
  static List<String> keys(Message message) {
    var keys = new ArrayList<String>();
    if (message.metadata() != null) {
      message.metadata().path("event_payload").path("keys").forEach(k -> keys.add(k.asText()));
    }
    return keys;
  }

  private static Duration waited(Seen seen, List<Outage> outages) {
    var written = at(seen.noted().ts());
    var down =
        outages.stream()
            .map(outage -> outage.within(written, seen.at()))
            .reduce(Duration.ZERO, Duration::plus);
    return Duration.between(written, seen.at()).minus(down);
  }

  private static Instant at(String ts) {
    var parts = ts.split("\\.", -1);
    return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
  }

  /** The bot's own books, read when it has ended. */
  record Books(String url) {
    private Map<String, Noted> noted() {
      var noted = new HashMap<String, Noted>();
      try (var connection = java.sql.DriverManager.getConnection(url);
          var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select id, recipient, unique_key, put_order from notice"
                      + " where kind = 'home.plain-message'")) {
        while (rows.next()) {
          var key = rows.getString(3);
          var ts = key.substring(key.lastIndexOf('/') + 1);
          noted.put(
              rows.getString(1),
              new Noted(rows.getString(1), rows.getString(2), ts, rows.getLong(4)));
        }
        return noted;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
