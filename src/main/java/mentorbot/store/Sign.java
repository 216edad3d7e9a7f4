package mentorbot.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * A condition in SQL about a {@code :person}, under the rules of {@link TeamQuery}, that tells
 * whether it is worth looking for something of theirs; many are asked at once.
 */
public final class Sign {
  private final String condition;
  private final TeamQuery<BitSet> alone;

  private Sign(String condition) {
    TeamQuery.check(condition);
    this.condition = condition;
    this.alone = together(List.of(this));
  }

  public static Sign when(String condition) {
    return new Sign(condition);
  }

  public boolean holds(StatelessSession session, String person) {
    return alone.ask(session, person).get(0).get(0);
  }

  /** Asks all of these in one go; bit n stands for the n-th. */
  public static TeamQuery<BitSet> together(List<Sign> signs) {
    var columns =
        signs.stream()
            .map(sign -> "case when " + sign.condition + " then 1 else 0 end")
            .collect(Collectors.joining(", "));
    int count = signs.size();
    return TeamQuery.ofChecked(
        "select " + columns + " from (values (0)) as one(nought)", row -> bits(row, count));
  }

  private static BitSet bits(Columns row, int count) throws SQLException {
    var bits = new BitSet(count);
    for (int i = 0; i < count; i++) {
      bits.set(i, row.number(i + 1) == 1);
    }
    return bits;
  }
}
