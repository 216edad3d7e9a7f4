package mentorbot.closing;

import mentorbot.store.Sealer;
import org.jspecify.annotations.Nullable;

/** Seals and opens what people write when they close. */
final class ClosingTexts {
  static final String LEARNED = "learned";
  static final String DIFFERENTLY = "differently";
  static final String THANKS = "thanks";
  static final String PRINTED_NAME = "printed_name";

  private final Sealer sealer;

  ClosingTexts(Sealer sealer) {
    this.sealer = sealer;
  }

  /** Blank counts as nothing said. */
  byte @Nullable [] seal(String team, Closing closing, String column, String text) {
    return text.isBlank() ? null : sealer.seal(place(team, closing, column), text);
  }

  /** Empty if nothing was said, or it is erased. */
  String open(Closing closing, String column, byte @Nullable [] sealed) {
    return sealed == null ? "" : sealer.open(place(closing.team(), closing, column), sealed);
  }

  private static Sealer.Place place(String team, Closing closing, String column) {
    return new Sealer.Place(team, "closing", column, closing.id());
  }
}
