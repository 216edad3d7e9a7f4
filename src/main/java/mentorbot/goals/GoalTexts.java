package mentorbot.goals;

import mentorbot.store.Row;
import mentorbot.store.Sealer;
import org.jspecify.annotations.Nullable;

/** Seals and opens what people typed about their goals. */
final class GoalTexts {
  /** Where a text stands: a table and a column of it. */
  enum Kind {
    TITLE("goal", "title"),
    UNIT("goal", "unit"),
    WHY("goal", "why"),
    FIRST_STEP("goal", "first_step"),
    SIGNS("goal", "signs"),
    NOTE("goal_step", "note"),
    ACTION("goal_action", "title"),
    MILESTONE("goal_milestone", "title"),
    EARLIER("goal_revision", "title"),
    REASON("goal_revision", "reason"),
    VISION("growth_plan", "vision"),
    NEWS("good_news", "line"),
    SUGGESTED("goal_suggestion", "title");

    private final String table;
    private final String column;

    Kind(String table, String column) {
      this.table = table;
      this.column = column;
    }
  }

  private final Sealer sealer;

  GoalTexts(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(String team, Kind kind, String id, String text) {
    return sealer.seal(place(team, kind, id), text);
  }

  /** Blank counts as nothing said. */
  byte @Nullable [] sealUnlessBlank(String team, Kind kind, String id, @Nullable String text) {
    return text == null || text.isBlank() ? null : seal(team, kind, id, text);
  }

  String open(Row row, Kind kind, byte[] sealed) {
    return sealer.open(place(row.team(), kind, row.id()), sealed);
  }

  @Nullable String openNullable(Row row, Kind kind, byte @Nullable [] sealed) {
    return sealed == null ? null : open(row, kind, sealed);
  }

  private static Sealer.Place place(String team, Kind kind, String id) {
    return new Sealer.Place(team, kind.table, kind.column, id);
  }
}
