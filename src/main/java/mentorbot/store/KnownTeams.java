package mentorbot.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The one question that is asked across teams: which there are. */
final class KnownTeams {
  private KnownTeams() {}

  static List<String> in(DataSource pool) {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select team from installation order by team")) {
      var teams = new ArrayList<String>();
      while (rows.next()) {
        teams.add(rows.getString(1));
      }
      return teams;
    } catch (SQLException e) {
      throw new DatabaseUnavailable("The database can't be read: " + e.getMessage(), e);
    }
  }
}
