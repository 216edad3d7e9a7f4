package mentorbot.operations;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Values as both databases mean them: a moment is a moment, whichever zone it was written in. */
final class Values {
  private Values() {}

  static @Nullable Object read(ResultSet row, int column, int type) throws SQLException {
    var value =
        switch (type) {
          case Types.CHAR, Types.VARCHAR -> row.getString(column);
          case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getLong(column);
          case Types.DOUBLE -> row.getDouble(column);
          case Types.NUMERIC, Types.DECIMAL -> row.getBigDecimal(column);
          case Types.BOOLEAN -> row.getBoolean(column);
          case Types.DATE -> row.getObject(column, LocalDate.class);
          case Types.TIME -> row.getObject(column, LocalTime.class);
          case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
          case Types.TIMESTAMP_WITH_TIMEZONE -> moment(row.getObject(column, OffsetDateTime.class));
          case Types.VARBINARY -> row.getBytes(column);
          default -> throw new IllegalStateException("a type that can't be copied yet: " + type);
        };
    return row.wasNull() ? null : value;
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  static void set(PreparedStatement statement, int place, int type, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, type);
    } else if (value instanceof Instant moment) {
      statement.setObject(place, moment.atOffset(ZoneOffset.UTC));
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else {
      statement.setObject(place, value);
    }
  }

  /** The same bytes for the same value, whichever database it came from. */
  static byte[] bytes(Object value) {
    if (value instanceof byte[] bytes) {
      return bytes;
    } else if (value instanceof Long number) {
      return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    } else if (value instanceof BigDecimal number) {
      return text(number.stripTrailingZeros().toPlainString());
    }
    return text(value.toString());
  }

  private static byte[] text(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
