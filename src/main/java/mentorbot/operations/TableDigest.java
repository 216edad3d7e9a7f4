package mentorbot.operations;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import mentorbot.store.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * Sums up the content of a table, whatever the order of its rows: two tables with the same sum and
 * count hold the same.
 */
final class TableDigest {
  private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(256);

  private final StoredTable table;
  private final MessageDigest hash;
  private BigInteger sum = BigInteger.ZERO;
  private long rows;

  TableDigest(StoredTable table) {
    this.table = table;
    try {
      this.hash = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(List<List<@Nullable Object>> page) {
    page.forEach(this::addRow);
  }

  /** Each value after its column and length, so that nothing can slip from one into the next. */
  private void addRow(List<@Nullable Object> row) {
    for (int i = 0; i < row.size(); i++) {
      put(table.columns().get(i).name().getBytes(StandardCharsets.UTF_8));
      var value = row.get(i);
      if (value == null) {
        length(-1);
      } else {
        put(Values.bytes(value));
      }
    }
    sum = sum.add(new BigInteger(1, hash.digest())).mod(LIMIT);
    rows++;
  }

  private void put(byte[] bytes) {
    length(bytes.length);
    hash.update(bytes);
  }

  private void length(int length) {
    hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
  }

  long rows() {
    return rows;
  }

  boolean sameAs(TableDigest other) {
    return rows == other.rows && sum.equals(other.sum);
  }
}
