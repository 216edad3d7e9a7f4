package mentorbot.goals;

/** What came of sharing good news. */
public sealed interface NewsOutcome {
  /** It is posted as soon as Slack takes it; if it never does, the owner is told. */
  record Shared(String subject, String channel) implements NewsOutcome {}

  /** It was posted before. */
  record Already(String subject, String channel) implements NewsOutcome {}

  /** The message now says that it was taken back, and no longer what. */
  record TakenBack(String channel) implements NewsOutcome {}

  /** Nothing was typed. */
  record Empty() implements NewsOutcome {}

  /** Longer than {@link Celebrating#LONGEST}; nothing is posted. */
  record TooLong() implements NewsOutcome {}

  /** Missing, somebody else's, erased, or not reached (any more). */
  record Gone() implements NewsOutcome {}
}
