package mentorbot.surveys.release;

/**
 * Each thing that stands between a reader and a person. All of them always hold; the auditor's
 * tests take one away at a time, to see that the attack it stops then succeeds.
 */
public enum Protection {
  /** Nothing of fewer than five answers. */
  FLOOR,
  /** Sums near the ends of a scale are told as one. */
  ENDS_TOGETHER,
  /** An option that nearly all chose is told together with its neighbour. */
  CROWD_JOINED,
  /** Every group told, and what is left of the whole without it, has at least five answers. */
  REMAINDER,
  /** What is said of all is worked out from what is said of the groups. */
  WHOLE_FROM_GROUPS,
  /** Comments need ten answers and three comments. */
  COMMENT_FLOOR,
  /** Comments come in random order, for each question another. */
  SHUFFLE,
  /** Numbers of answers are told in steps of five. */
  STEPS,
  /** A change is told only where nobody, or at least five people, came or went. */
  SAME_PEOPLE
}
