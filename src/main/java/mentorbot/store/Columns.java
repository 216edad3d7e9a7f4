package mentorbot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The row that a {@link TeamQuery} has come to; columns count from 1, null is null. */
public final class Columns {
  private final ResultSet row;

  Columns(ResultSet row) {
    this.row = row;
  }

  /** Of a column that is never null. */
  public String text(int column) throws SQLException {
    return row.getString(column);
  }

  public @Nullable String textOrNull(int column) throws SQLException {
    return row.getString(column);
  }

  /** 0 if null. */
  public int number(int column) throws SQLException {
    return row.getInt(column);
  }

  public @Nullable Integer numberOrNull(int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  public boolean flag(int column) throws SQLException {
    return row.getBoolean(column);
  }

  /** Of a column that is never null. */
  public LocalDate date(int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  public @Nullable LocalDate dateOrNull(int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** Of a column that is never null. */
  public Instant instant(int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public @Nullable Instant instantOrNull(int column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
