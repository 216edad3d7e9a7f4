package mentorbot.checkins;

/** What came of touching a check-in; {@code card} is how it stands now. */
public sealed interface Outcome {
  record Done(CheckInCard card) implements Outcome {}

  /** Something else was done with it since those buttons were shown. */
  record Stale(CheckInCard card) implements Outcome {}

  /** Its time is over. */
  record Closed(CheckInCard card) implements Outcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements Outcome {}
}
