package mentorbot.people;

import java.sql.SQLException;
import mentorbot.store.Columns;

/** What a person chose of their hours, read without the rest of their row; never written. */
final class ToldHabits extends Habits {
  ToldHabits(Columns row) throws SQLException {
    super(row);
  }
}
