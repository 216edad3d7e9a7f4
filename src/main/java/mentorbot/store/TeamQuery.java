package mentorbot.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.StatelessSession;

/**
 * A question in SQL for the ways that are walked most: Hibernate plans each query anew that its
 * tenant filter touches, which takes longer than the answer. The session's team is filled in for
 * {@code :team}, and what does not ask every table for it is refused when it is made. To be asked
 * in methods of a repository, where the attack between teams finds it.
 */
public final class TeamQuery<T> {
  private static final Pattern TABLE =
      Pattern.compile("\\b(?:from|join|update)\\s+(\\w+)\\s+(?:as\\s+)?(\\w+)(\\s*,)?");
  private static final Pattern MENTION = Pattern.compile("\\b(?:from|join|update|into)\\s+\\w");
  private static final Pattern LOOSE =
      Pattern.compile("\\bor\\b|\\bnot\\s*\\(|(?<!\\.)\\bteam\\s*=|\"|--|/\\*");
  private static final Pattern NAME = Pattern.compile(":(\\w+)");
  private static final Pattern EACH = Pattern.compile("\\bfrom each\\((:\\w+)\\) e join ");
  private static final String EACH_IN_SQL =
      "from unnest(cast($1 as varchar(64) array)) as e(id) join ";
  private static final String TEAM = "team";

  final String sql;
  private final List<String> slots;
  private final List<String> names;
  private final Reader<T> reader;

  /** Makes an answer of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Columns row) throws SQLException;
  }

  private TeamQuery(String sql, List<String> slots, Reader<T> reader) {
    this.sql = sql;
    this.slots = slots;
    this.names = slots.stream().filter(slot -> !slot.equals(TEAM)).distinct().toList();
    this.reader = reader;
  }

  /**
   * Values are {@code :named}; each table has an alias, and {@code alias.team = :team} stands right
   * behind an {@code on}, {@code where} or {@code and}. No {@code or}: it could let in what a
   * condition beside it keeps out.
   */
  public static <T> TeamQuery<T> of(String sql, Reader<T> reader) {
    check(sql);
    return ofChecked(sql, reader);
  }

  /**
   * The same for many at once: {@code from each(:names) e join …} has a row with an {@code e.id}
   * for each of a list of texts, and what is joined to it is found by its index, while for an
   * {@code in} HSQLDB walks the whole team.
   */
  public static <T> TeamQuery<T> ofEach(String sql, Reader<T> reader) {
    check(EACH.matcher(sql).replaceFirst("from "));
    return ofChecked(EACH.matcher(sql).replaceFirst(EACH_IN_SQL), reader);
  }

  /** Of parts that were checked one by one. */
  static <T> TeamQuery<T> ofChecked(String sql, Reader<T> reader) {
    var slots = NAME.matcher(sql).results().map(found -> found.group(1)).toList();
    return new TeamQuery<>(NAME.matcher(sql).replaceAll("?"), slots, reader);
  }

  /** Throws unless every table is asked for the team only. */
  static void check(String sql) {
    var words = sql.toLowerCase(Locale.ROOT);
    var tables = TABLE.matcher(words).results().toList();
    var aliases = new HashSet<String>();
    for (var table : tables) {
      var alias = table.group(2);
      boolean alone = table.group(3) == null && aliases.add(alias);
      if (!alone || !words.matches("(?s).*\\b(?:on|where|and) " + alias + "\\.team = :team\\b.*")) {
        throw new IllegalArgumentException(
            table.group(1) + " " + alias + " is not asked for the team: " + sql);
      }
    }
    if (tables.size() != MENTION.matcher(words).results().count() || LOOSE.matcher(words).find()) {
      throw new IllegalArgumentException("Can't be sure that it stays in the team: " + sql);
    }
  }

  /** The values in the order in which their names come first. */
  public List<T> ask(StatelessSession session, Object... values) {
    return run(session, this::answers, values);
  }

  /** Does it, where it is an update; answers how many rows it changed. */
  int change(StatelessSession session, Object... values) {
    return run(session, PreparedStatement::executeUpdate, values);
  }

  private interface Run<R> {
    R with(PreparedStatement statement) throws SQLException;
  }

  private <R> R run(StatelessSession session, Run<R> run, Object... values) {
    if (values.length != names.size()) {
      throw new IllegalArgumentException("asks for " + names + ": " + sql);
    }
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            fill(statement, session.getTenantIdentifier(), values);
            return run.with(statement);
          }
        });
  }

  /** The first answer, if there is any. */
  public Optional<T> first(StatelessSession session, Object... values) {
    return ask(session, values).stream().findFirst();
  }

  private void fill(PreparedStatement statement, String team, Object... values)
      throws SQLException {
    int place = 0;
    for (var slot : slots) {
      fill(statement, ++place, slot.equals(TEAM) ? team : values[names.indexOf(slot)]);
    }
  }

  private static void fill(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof List<?> texts) {
      statement.setArray(
          place, statement.getConnection().createArrayOf("varchar", texts.toArray()));
    } else if (value instanceof Instant moment) {
      statement.setObject(place, moment.atOffset(ZoneOffset.UTC));
    } else {
      statement.setObject(place, value);
    }
  }

  private List<T> answers(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      var columns = new Columns(rows);
      var answers = new ArrayList<T>();
      while (rows.next()) {
        answers.add(reader.read(columns));
      }
      return answers;
    }
  }
}
