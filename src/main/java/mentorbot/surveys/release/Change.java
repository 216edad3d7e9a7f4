package mentorbot.surveys.release;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mentorbot.surveys.release.Score.Middle;
import mentorbot.surveys.release.Score.Shares;

/**
 * How far a mean moved from one wave to the next, in points of the scale, and how far it may have
 * moved by chance alone: 1.96 standard errors of the difference between two independent groups,
 * with the smallest number of answers and the largest spread that the two releases allow. Both
 * waves may be the same people, so that it errs on the side of saying too little.
 */
public record Change(double points, double byChance) {
  private static final double NINETY_FIVE_PER_CENT = 1.96;

  /** Of the same question in the same wording. Empty where it may not be told (5b). */
  public static Optional<Change> between(
      Score before, Set<String> eligibleBefore, Score now, Set<String> eligibleNow, int options) {
    return between(Rules.ALL, before, eligibleBefore, now, eligibleNow, options);
  }

  static Optional<Change> between(
      Rules rules,
      Score before,
      Set<String> eligibleBefore,
      Score now,
      Set<String> eligibleNow,
      int options) {
    boolean samePeople =
        isOfSamePeople(eligibleBefore, eligibleNow) || !rules.hold(Protection.SAME_PEOPLE);
    var from = Means.of(before);
    var to = Means.of(now);
    if (!samePeople || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    double error = Math.sqrt(squaredError(before, options) + squaredError(now, options));
    return Optional.of(
        new Change(to.getAsDouble() - from.getAsDouble(), NINETY_FIVE_PER_CENT * error));
  }

  /** Whether nobody, or enough people, came or went between the two: otherwise it is about them. */
  public static boolean isOfSamePeople(Set<String> eligibleBefore, Set<String> eligibleNow) {
    return enough(eligibleBefore, eligibleNow) && enough(eligibleNow, eligibleBefore);
  }

  /** Whether the move is larger than chance explains. */
  public boolean clear() {
    return Math.abs(points) > byChance;
  }

  /** Those in one list and not in the other are nobody, or enough people. */
  private static boolean enough(Set<String> some, Set<String> others) {
    var left = new HashSet<>(some);
    left.removeAll(others);
    return left.isEmpty() || left.size() >= Thresholds.FLOOR.scores();
  }

  private static double squaredError(Score score, int options) {
    var answers = Means.answers(score);
    double mean = Means.of(score).orElseThrow();
    double widest = (options - mean) * (mean - 1);
    double variance = score instanceof Shares shares ? Means.variance(shares) : widest;
    double rounding =
        score instanceof Middle middle ? (middle.meanTo() - middle.meanFrom()) / 20.0 : 0;
    return variance / answers.atLeast() + rounding * rounding;
  }
}
