package mentorbot.store;

import org.hibernate.StatelessSession;

/**
 * A change of rows of one table in SQL, or their deletion, under the rules and for the reason of
 * {@link TeamQuery}.
 */
public final class TeamUpdate {
  private final TeamQuery<Boolean> update;

  private TeamUpdate(TeamQuery<Boolean> update) {
    this.update = update;
  }

  /**
   * Begins with {@code update table alias set} or {@code delete from table alias}; the team itself
   * can't be set.
   */
  public static TeamUpdate of(String sql) {
    return new TeamUpdate(TeamQuery.of(sql, row -> true));
  }

  /** Answers how many rows it changed. */
  public int run(StatelessSession session, Object... values) {
    return update.change(session, values);
  }
}
