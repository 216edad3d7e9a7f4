package mentorbot.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentorbot.store.BareDatabase;
import mentorbot.store.StoredTable;
import mentorbot.store.StoredTable.StoredColumn;
import org.jspecify.annotations.Nullable;

/**
 * Fills whatever tables a database has, knowing only what it says of them: values at the edges of
 * their types, nulls where they may be, references to rows that are there. One seed, one content.
 */
public final class AnyRows {
  private static final String CLEF = "\uD834\uDD1E";
  private static final List<String> TEAMS = List.of("T1", "T2" + CLEF);
  private static final int MOST_BYTES = 32768;

  private final Random random;
  private final Connection connection;
  private final Map<String, List<Map<String, Object>>> parents = new HashMap<>();
  private int number;

  private AnyRows(long seed, Connection connection) {
    this.random = new Random(seed);
    this.connection = connection;
  }

  /** How many rows each table got. */
  public static Map<String, Integer> fill(BareDatabase database, long seed, int rows)
      throws SQLException {
    var filler = new AnyRows(seed, database.connection());
    var filled = new TreeMap<String, Integer>();
    for (var table : database.tables()) {
      filled.put(table.name(), filler.fill(table, rows));
    }
    database.connection().commit();
    return filled;
  }

  private int fill(StoredTable table, int rows) throws SQLException {
    var keys = foreignKeys(table);
    int filled = 0;
    for (int i = 0; i < rows; i++) {
      var team = TEAMS.get(i % TEAMS.size());
      var row = row(table, team);
      boolean complete = true;
      for (var key : keys) {
        complete &= refer(row, key, team, i);
      }
      if (complete && insert(table, row)) {
        parents.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(row);
        filled++;
      }
    }
    return filled;
  }

  private Map<String, Object> row(StoredTable table, String team) {
    number++;
    var row = new HashMap<String, Object>();
    for (var column : table.columns()) {
      if (table.counter().filter(column.name()::equals).isPresent()) {
        continue;
      }
      boolean empty = column.nullable() && random.nextInt(3) == 0;
      row.put(column.name(), column.name().equals("team") ? team : empty ? null : value(column));
    }
    return row;
  }

  /** Unlike what other rows have there, as it may be part of a unique key. */
  private Object value(StoredColumn column) {
    return switch (column.type()) {
      case Types.VARCHAR -> text(column.size());
      case Types.INTEGER, Types.BIGINT -> random.nextInt(5) == 0 ? -number : (Object) number;
      case Types.BOOLEAN -> random.nextBoolean();
      case Types.DATE -> LocalDate.of(2026, 3, 29).plusDays(number);
      case Types.TIME -> LocalTime.of(number % 24, number % 60, 59);
      case Types.TIMESTAMP_WITH_TIMEZONE -> moment();
      case Types.VARBINARY -> bytes();
      default -> throw new IllegalStateException("teach this to fill " + column);
    };
  }

  private String text(int size) {
    var unique = "r" + number;
    var rest = List.of("", "ü", CLEF, "\n'\"\\u0041;", " ", "a\tb").get(random.nextInt(6));
    return unique.length() + rest.length() <= size ? unique + rest : unique;
  }

  /** To the microsecond, in zones of which one has odd minutes. */
  private OffsetDateTime moment() {
    var zone = List.of(ZoneOffset.UTC, ZoneOffset.ofHours(14), ZoneOffset.ofHoursMinutes(-3, -30));
    return Instant.parse("2026-10-25T00:59:59.999999Z")
        .plusSeconds(number * 1_801L)
        .atOffset(zone.get(number % 3));
  }

  private byte[] bytes() {
    var sizes = List.of(0, 1, 300, random.nextInt(9) == 0 ? MOST_BYTES : 64);
    var bytes = new byte[sizes.get(random.nextInt(4))];
    random.nextBytes(bytes);
    return bytes;
  }

  private record ForeignKey(String parent, Map<String, String> columns) {}

  private List<ForeignKey> foreignKeys(StoredTable table) throws SQLException {
    var spelt =
        connection.getMetaData().storesUpperCaseIdentifiers()
            ? table.name().toUpperCase(java.util.Locale.ROOT)
            : table.name();
    var keys = new TreeMap<String, ForeignKey>();
    var data = connection.getMetaData();
    try (var rows = data.getImportedKeys(null, connection.getSchema(), spelt)) {
      while (rows.next()) {
        var parent = small(rows.getString("PKTABLE_NAME"));
        keys.computeIfAbsent(
                rows.getString("FK_NAME"), name -> new ForeignKey(parent, new HashMap<>()))
            .columns()
            .put(small(rows.getString("FKCOLUMN_NAME")), small(rows.getString("PKCOLUMN_NAME")));
      }
    }
    return List.copyOf(keys.values());
  }

  private static String small(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  /** A different parent for each row, as a key may be the parent's own. */
  private boolean refer(Map<String, Object> row, ForeignKey key, String team, int turn) {
    var sameTeam =
        parents.getOrDefault(key.parent(), List.of()).stream()
            .filter(parent -> team.equals(parent.get("team")))
            .toList();
    if (sameTeam.isEmpty()) {
      return false;
    }
    var parent = sameTeam.get(turn / TEAMS.size() % sameTeam.size());
    key.columns().forEach((child, of) -> row.put(child, parent.get(of)));
    return true;
  }

  /** False if a key refuses it, which happens where references repeat. */
  private boolean insert(StoredTable table, Map<String, Object> row) throws SQLException {
    var names = List.copyOf(row.keySet());
    var marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
    var savepoint = connection.setSavepoint();
    try (var insert =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)"
                .formatted(table.name(), String.join(", ", names), marks))) {
      for (int i = 0; i < names.size(); i++) {
        set(insert, i + 1, table, names.get(i), row.get(names.get(i)));
      }
      insert.executeUpdate();
      return true;
    } catch (SQLException refused) {
      if (!String.valueOf(refused.getSQLState()).startsWith("23")) {
        throw refused;
      }
      connection.rollback(savepoint);
      return false;
    }
  }

  private static void set(
      java.sql.PreparedStatement insert,
      int place,
      StoredTable table,
      String name,
      @Nullable Object value)
      throws SQLException {
    if (value == null) {
      insert.setNull(place, table.columns().get(table.columnNames().indexOf(name)).type());
    } else {
      insert.setObject(place, value);
    }
  }
}
