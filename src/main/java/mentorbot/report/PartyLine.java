package mentorbot.report;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.mentorships.Mentorship.State;
import mentorbot.mentorships.Phase;
import mentorbot.store.Columns;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a relationship. */
record PartyLine(
    String person,
    State state,
    boolean held,
    @Nullable LocalDate startedOn,
    @Nullable Instant endedAt) {

  static PartyLine read(Columns row) throws SQLException {
    return new PartyLine(
        row.text(1),
        State.valueOf(row.text(2)),
        row.flag(3),
        row.dateOrNull(4),
        row.instantOrNull(5));
  }

  Phase phase() {
    return switch (state) {
      case AGREEING -> Phase.AGREEING;
      case ACTIVE -> held ? Phase.HELD : Phase.ACTIVE;
      case PAUSED -> held ? Phase.HELD : Phase.PAUSED;
      case ENDED -> Phase.ENDED;
    };
  }
}
