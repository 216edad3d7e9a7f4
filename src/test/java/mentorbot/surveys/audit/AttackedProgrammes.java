package mentorbot.surveys.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import mentorbot.surveys.audit.Finding.Kind;
import mentorbot.surveys.release.Protection;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Tally;
import mentorbot.surveys.release.Thresholds;
import mentorbot.surveys.release.Weakened;

/** Many made-up programmes, each released and then attacked; one codebook for all of them. */
public final class AttackedProgrammes {
  private static final int TRIES = 300;

  private final Releasing releasing;
  private final Attacker attacker;

  private AttackedProgrammes(Releasing releasing) {
    this.releasing = releasing;
    this.attacker = new Attacker(releasing);
  }

  /** At most one protection is taken away. */
  public static AttackedProgrammes without(Optional<Protection> taken) {
    var chance = new Random(1);
    return new AttackedProgrammes(
        taken
            .map(protection -> Weakened.without(protection, chance))
            .orElseGet(() -> new Releasing(Thresholds.FLOOR, chance)));
  }

  /** Whether the attacker finds this in any of them. */
  public boolean find(Kind kind) {
    for (int seed = 0; seed < TRIES; seed++) {
      var random = new Random(seed);
      int people = kind == Kind.ONE_MENTOR ? 3 : 5 + random.nextInt(20);
      var asked =
          new Programmes(seed).programme(people, 1 + random.nextInt(3), 0.95, random.nextDouble());
      Map<String, Set<String>> mentees =
          kind == Kind.ONE_MENTOR ? Map.of("UMENTOR", asked.groupOf().keySet()) : Map.of();
      var findings = attacker.attack(List.of(asked.releasedBy(releasing)), mentees);
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
