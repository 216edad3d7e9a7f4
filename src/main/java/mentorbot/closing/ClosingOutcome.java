package mentorbot.closing;

import java.util.List;

/** What came of something a party did about a closing. */
public sealed interface ClosingOutcome {
  /** Closed, or what was written is changed. */
  record Kept(ClosingCard card) implements ClosingOutcome {}

  /** Nothing is written, and nobody asks again. */
  record LetGo(ClosingCard card) implements ClosingOutcome {}

  record TakenBack(ClosingCard card) implements ClosingOutcome {}

  /** The thanks were given before. */
  record TooLate() implements ClosingOutcome {}

  /** Longer than fits; nothing was kept. */
  record TooLong() implements ClosingOutcome {}

  /** The wish to go on is noted, and told to nobody. */
  record Wished(ClosingCard card) implements ClosingOutcome {}

  record WishTakenBack(ClosingCard card) implements ClosingOutcome {}

  /** All would like to: a new agreement is drafted. */
  record GoesOn(String mentorship, List<String> others, boolean peers) implements ClosingOutcome {}

  /** They are in an open relationship already. */
  record Already(List<String> others) implements ClosingOutcome {}

  /** All would like to, but one of them has no place free. The wishes stay. */
  record NoPlace(boolean mine, List<String> others) implements ClosingOutcome {}

  /** Not in this form, with one who left, or where one reports to the other. */
  record NotPossible() implements ClosingOutcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements ClosingOutcome {}
}
