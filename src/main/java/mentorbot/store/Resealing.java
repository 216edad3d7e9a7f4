package mentorbot.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Seals all private text anew with the current key, some rows at a time, with the bot stopped.
 * Broken off, it goes on where it was; until it has finished, the database opens with both keys
 * only.
 */
public final class Resealing {
  private final BareDatabase database;
  private final Sealer sealer;

  private Resealing(BareDatabase database, Sealer sealer) {
    this.database = database;
    this.sealer = sealer;
  }

  /** How many texts were sealed anew, and how many there are. */
  public record Resealed(long changed, long all) {}

  /** Throws {@link DatabaseUnavailable} if a text opens with none of the keys. */
  public static Resealed reseal(BareDatabase database, Sealer sealer, List<SealedColumn> columns) {
    try {
      return new Resealing(database, sealer).reseal(columns);
    } catch (SQLException e) {
      throw DatabaseUnavailable.because("Not all could be sealed anew; run it again", e);
    }
  }

  private Resealed reseal(List<SealedColumn> columns) throws SQLException {
    SealCheck.check(database.connection(), sealer);
    database.commit();
    long changed = 0;
    long all = 0;
    for (var column : columns) {
      for (var team : teams(column)) {
        var done = reseal(column, team);
        changed += done.changed();
        all += done.all();
      }
    }
    SealCheck.finish(database.connection(), sealer);
    database.commit();
    database.leaveNothingDeleted(columns.stream().map(SealedColumn::table).distinct().toList());
    return new Resealed(changed, all);
  }

  private List<String> teams(SealedColumn column) throws SQLException {
    try (var statement = database.connection().createStatement();
        var rows = statement.executeQuery("select distinct team from " + column.table())) {
      var teams = new ArrayList<String>();
      while (rows.next()) {
        teams.add(rows.getString(1));
      }
      return teams;
    }
  }

  private static final class Text {
    private final String id;
    private final Sealer.Place place;
    private final byte[] bytes;

    Text(String id, Sealer.Place place, byte[] bytes) {
      this.id = id;
      this.place = place;
      this.bytes = bytes;
    }
  }

  private Resealed reseal(SealedColumn column, String team) throws SQLException {
    long changed = 0;
    long all = 0;
    var after = "";
    while (true) {
      var texts = texts(column, team, after);
      if (texts.isEmpty()) {
        return new Resealed(changed, all);
      }
      changed += reseal(column, team, texts);
      all += texts.size();
      after = texts.get(texts.size() - 1).id;
    }
  }

  private List<Text> texts(SealedColumn column, String team, String after) throws SQLException {
    try (var select = database.connection().prepareStatement(column.select())) {
      select.setString(1, team);
      select.setString(2, after);
      var texts = new ArrayList<Text>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var place = new ArrayList<String>();
          for (int i = 0; i < column.place().size(); i++) {
            place.add(rows.getString(3 + i));
          }
          texts.add(new Text(rows.getString(1), column.place(team, place), rows.getBytes(2)));
        }
      }
      return texts;
    }
  }

  private int reseal(SealedColumn column, String team, List<Text> texts) throws SQLException {
    int changed = 0;
    try (var update = database.connection().prepareStatement(column.update())) {
      for (var text : texts) {
        if (!sealer.isCurrent(text.place, text.bytes)) {
          update.setBytes(1, sealer.seal(text.place, opened(column, text)));
          update.setString(2, team);
          update.setString(3, text.id);
          update.executeUpdate();
          changed++;
        }
      }
    }
    database.commit();
    return changed;
  }

  private String opened(SealedColumn column, Text text) {
    try {
      return sealer.open(text.place, text.bytes);
    } catch (IllegalStateException e) {
      throw new DatabaseUnavailable(
          "A private text in "
              + column.table()
              + "."
              + column.column()
              + " opens with none of the keys. Add the key it was sealed with to"
              + " MENTORBOT_OLD_KEYS and run this again; what was done so far stays.");
    }
  }
}
