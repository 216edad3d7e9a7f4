package mentorbot.community;

/** What came of posting, answering or taking back. */
public sealed interface PostOutcome {
  /** On its way to the channel; if it never arrives, its author is told. */
  record OnItsWay(Post post) implements PostOutcome {}

  /** The person to be thanked is asked, and nobody else knows. */
  record Asked(Post post) implements PostOutcome {}

  /** It stands there: to say it differently, take it back first. */
  record Already(Post post) implements PostOutcome {}

  /** This person was asked a short while ago, or is thinking it over, for all that one may know. */
  record AskedLately(String person) implements PostOutcome {}

  /** The message, if there is one, no longer says what it was. */
  record TakenBack(Post post) implements PostOutcome {}

  /** Nobody hears of it. */
  record Declined() implements PostOutcome {}

  /** Answered, or taken back by its author, before. */
  record Settled() implements PostOutcome {}

  /** Between the question and the yes the channel has become another or none. */
  record Moved() implements PostOutcome {}

  record Empty() implements PostOutcome {}

  /** Longer than {@link Posting#LONGEST}; nothing is kept. */
  record TooLong() implements PostOutcome {}

  record Yourself() implements PostOutcome {}

  /** Not possible just now; deliberately does not say why. */
  record Unavailable(String person) implements PostOutcome {}

  record TooManyAsked(int most) implements PostOutcome {}

  record NotEnrolled() implements PostOutcome {}

  /** No channel is chosen, or no longer the one that was shown. */
  record NoChannel() implements PostOutcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements PostOutcome {}
}
