package mentorbot.surveys.audit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import mentorbot.surveys.audit.Finding.Kind;
import mentorbot.surveys.release.Protection;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Tally;
import mentorbot.surveys.release.Thresholds;
import mentorbot.surveys.release.Weakened;

/** Many made-up programmes, each released and then attacked. */
public final class AttackedProgrammes {
  private static final int TRIES = 300;

  private AttackedProgrammes() {}

  /** Whether the attacker finds this in any of them; at most one protection is taken away. */
  public static boolean finds(Set<Protection> taken, Kind kind) {
    for (int seed = 0; seed < TRIES; seed++) {
      var random = new Random(seed);
      var releasing =
          taken.isEmpty()
              ? new Releasing(Thresholds.FLOOR, random)
              : Weakened.without(taken.iterator().next(), random);
      int people = kind == Kind.ONE_MENTOR ? 3 : 5 + random.nextInt(20);
      var asked =
          new Programmes(seed).programme(people, 1 + random.nextInt(3), 0.95, random.nextDouble());
      Map<String, Set<String>> mentees =
          kind == Kind.ONE_MENTOR ? Map.of("UMENTOR", asked.groupOf().keySet()) : Map.of();
      var findings = new Attacker(releasing).attack(List.of(asked.releasedBy(releasing)), mentees);
      if (findings.stream().anyMatch(finding -> finding.kind() == kind)) {
        return true;
      }
    }
    return false;
  }

  /** Every way in which so many can have answered. */
  public static void tallies(int answers, int options, Consumer<Tally> consumer) {
    Tallies.each(answers, options, consumer);
  }
}
