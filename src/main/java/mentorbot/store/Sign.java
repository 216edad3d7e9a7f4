package mentorbot.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * A condition in SQL about a {@code :person}, under the rules of {@link TeamQuery}, that tells
 * whether it is worth looking for something of theirs; many are asked at once.
 */
public final class Sign {
  private final @Nullable Rows rows;
  private final String condition;
  private final TeamQuery<BitSet> alone;

  private Sign(@Nullable Rows rows, String condition) {
    this.rows = rows;
    this.condition = condition;
    this.alone = together(List.of(this));
  }

  public static Sign when(String condition) {
    TeamQuery.check(condition);
    return new Sign(null, condition);
  }

  /**
   * Rows about which several signs tell something: they are walked once for all of these, where an
   * {@code exists} of each would walk them for each.
   */
  public static final class Rows {
    private final String from;

    private Rows(String from) {
      this.from = from;
    }

    /** Tables and conditions, as they stand behind {@code from}. */
    public static Rows of(String from) {
      TeamQuery.check("select 1 from " + from);
      return new Rows(from);
    }

    /** One of the rows is so. */
    public Sign any(String condition) {
      TeamQuery.check("select 1 from " + from + " and " + condition);
      return new Sign(this, "max(case when " + condition + " then 1 else 0 end)");
    }

    /** There is no row. */
    public Sign none() {
      return new Sign(this, "case when count(*) = 0 then 1 else 0 end");
    }
  }

  public boolean holds(StatelessSession session, String person) {
    return alone.ask(session, person).get(0).get(0);
  }

  /** Asks all of these in one go; bit n stands for the n-th. */
  public static TeamQuery<BitSet> together(List<Sign> signs) {
    Map<Rows, List<String>> walked = new LinkedHashMap<>();
    var columns = new ArrayList<String>();
    for (var sign : signs) {
      columns.add(sign.column(walked));
    }
    var from = new StringBuilder(" from (values (0)) as one(nought)");
    int number = 0;
    for (var rows : walked.entrySet()) {
      from.append(" cross join (select ").append(String.join(", ", rows.getValue()));
      from.append(" from ").append(rows.getKey().from).append(") w").append(number++);
    }
    int count = signs.size();
    return TeamQuery.ofChecked(
        "select " + String.join(", ", columns) + from, row -> bits(row, count));
  }

  private String column(Map<Rows, List<String>> walked) {
    if (rows == null) {
      return "case when " + condition + " then 1 else 0 end";
    }
    var asked = walked.computeIfAbsent(rows, same -> new ArrayList<>());
    asked.add(condition + " as s" + asked.size());
    int place = List.copyOf(walked.keySet()).indexOf(rows);
    return "w" + place + ".s" + (asked.size() - 1);
  }

  private static BitSet bits(Columns row, int count) throws SQLException {
    var bits = new BitSet(count);
    for (int i = 0; i < count; i++) {
      bits.set(i, row.number(i + 1) == 1);
    }
    return bits;
  }
}
