package mentorbot.report;

import mentorbot.digest.InFives;

/**
 * What people did in the whole months of the period. It is theirs, so it is counted in steps of
 * five, of five people or more, and month by whole month.
 */
public sealed interface Activity {
  /** The period holds no whole calendar month. */
  record NoWholeMonth() implements Activity {}

  /** So few people were in a relationship then that a count would be about somebody. */
  record FewPeople(Period months) implements Activity {}

  /**
   * Goals are counted once, however often they moved, and relationships once, however often they
   * {@code met}.
   */
  record Counted(
      Period months,
      InFives relationshipsMet,
      InFives meetingsHeld,
      InFives checkInsAnswered,
      InFives goalsLogged,
      InFives goalsMoved,
      InFives goalsReached)
      implements Activity {}
}
