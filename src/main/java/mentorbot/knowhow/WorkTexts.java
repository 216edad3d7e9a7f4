package mentorbot.knowhow;

import mentorbot.store.Row;
import mentorbot.store.Sealer;
import org.jspecify.annotations.Nullable;

/** Seals and opens what people say about work and introductions. */
final class WorkTexts {
  private final Sealer sealer;

  WorkTexts(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(String team, String column, String id, String text) {
    return sealer.seal(place(team, column, id), text);
  }

  byte @Nullable [] sealUnlessBlank(String team, String column, String id, String text) {
    return text.isBlank() ? null : seal(team, column, id, text);
  }

  /** Empty if nothing is said. */
  String open(Row row, String column, byte @Nullable [] sealed) {
    return sealed == null ? "" : sealer.open(place(row.team(), column, row.id()), sealed);
  }

  private static Sealer.Place place(String team, String column, String id) {
    return new Sealer.Place(
        team, column.equals("about") ? "introduction" : "work_review", column, id);
  }
}
