package mentorbot.surveys.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import mentorbot.surveys.audit.Finding.Kind;
import mentorbot.surveys.release.About;
import mentorbot.surveys.release.Release.GroupScore;
import mentorbot.surveys.release.Release.Said;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Score;
import mentorbot.surveys.release.Score.Few;
import mentorbot.surveys.release.Score.Middle;
import mentorbot.surveys.release.Score.Shares;
import mentorbot.surveys.release.Score.Together;
import mentorbot.surveys.release.Tally;
import mentorbot.surveys.release.Thresholds;

/**
 * Knows who was asked, who mentors whom, the code that made the releases, how many answered, and
 * the answers of one accomplice; tries to learn somebody else's.
 */
public final class Attacker {
  /** So many ways are tried one by one; beyond, integer reasoning. */
  private static final long TRIED = 60_000;

  private final Codebook codebook;

  public Attacker() {
    this(new Releasing(Thresholds.FLOOR, RandomGenerator.getDefault()));
  }

  Attacker(Releasing code) {
    this.codebook = new Codebook(code);
  }

  /** Empty if nothing can be learnt. {@code mentees} are the mentees of each mentor. */
  public List<Finding> attack(Collection<Wave> waves, Map<String, Set<String>> mentees) {
    var findings = new ArrayList<Finding>();
    for (var wave : waves) {
      for (var said : wave.release().scores()) {
        findings.addAll(scores(wave, said));
        findings.addAll(remainders(wave, said, mentees));
      }
      findings.addAll(comments(wave));
    }
    return findings;
  }

  /** A change of one question that is told between two waves. */
  public record Told(String question, Wave before, Wave now) {}

  /** Who came or went between them must be nobody, or enough people to hide among. */
  public List<Finding> changes(Collection<Told> told) {
    var findings = new ArrayList<Finding>();
    for (var change : told) {
      var came = new HashSet<>(change.now().groupOf().keySet());
      came.removeAll(change.before().groupOf().keySet());
      var went = new HashSet<>(change.before().groupOf().keySet());
      went.removeAll(change.now().groupOf().keySet());
      int atLeast = change.now().thresholds().scores();
      for (var few : List.of(came, went)) {
        if (!few.isEmpty() && few.size() < atLeast) {
          findings.add(
              new Finding(
                  Kind.FEW_CAME_OR_WENT,
                  change.now().survey(),
                  change.question(),
                  few.size() + " people"));
        }
      }
    }
    return findings;
  }

  private List<Finding> scores(Wave wave, Said said) {
    var findings = new ArrayList<Finding>();
    int options = wave.options(said.question());
    if (said.groups().isEmpty()) {
      int eligible = wave.groupOf().size();
      check(wave, said, said.all(), eligible, options, findings);
      return findings;
    }
    for (var group : said.groups()) {
      int eligible = (int) wave.eligible(group.groups());
      check(wave, said, group.score(), eligible, options, findings);
    }
    if (!said.all().equals(Releasing.together(said.groups()))) {
      findings.add(finding(Kind.MORE_THAN_GROUPS, wave, said, "of all, beside its groups"));
      jointly(wave, said, options, findings);
    }
    return findings;
  }

  private void check(
      Wave wave, Said said, Score score, int eligible, int options, List<Finding> findings) {
    if (score instanceof Few) {
      return;
    }
    var about = answers(score);
    if (about.atMost() < wave.thresholds().scores() || eligible < wave.thresholds().scores()) {
      findings.add(finding(Kind.TOO_FEW, wave, said, "of at most " + about.atMost()));
    }
    int silent = eligible - about.atLeast();
    if (about.atLeast() == about.atMost() && silent > 0 && silent < wave.thresholds().scores()) {
      findings.add(finding(Kind.COUNT_TELLS, wave, said, silent + " kept silent"));
    }
    for (int n = about.atLeast(); n <= Math.min(about.atMost(), eligible); n++) {
      int answers = n;
      possible(score, n, options)
          .givesAway()
          .ifPresent(
              own ->
                  findings.add(
                      finding(
                          Kind.ONE_ANSWER_LEFT,
                          wave,
                          said,
                          "of " + answers + " answers, to one who chose " + own)));
    }
  }

  private Possible possible(Score score, int answers, int options) {
    if (score instanceof Shares shares && Tallies.ways(answers, options, TRIED) > TRIED) {
      return new Spread(shares, answers).possible();
    }
    var possible = new Possible();
    codebook.ways(score, answers, options).forEach(possible::add);
    return possible;
  }

  /** All ways of two groups together that fit what is said of each and of both. */
  private void jointly(Wave wave, Said said, int options, List<Finding> findings) {
    if (said.groups().size() != 2) {
      return;
    }
    var one = said.groups().get(0);
    var other = said.groups().get(1);
    for (int n : range(wave, one)) {
      for (int m : range(wave, other)) {
        if (Tallies.ways(n, options, TRIED) * Tallies.ways(m, options, TRIED) > TRIED * TRIED) {
          return;
        }
        var first = new Possible();
        var second = new Possible();
        var rest = codebook.ways(other.score(), m, options);
        var all = Codebook.bare(said.all());
        for (var a : codebook.ways(one.score(), n, options)) {
          for (var b : rest) {
            if (codebook.score(plus(a, b)).equals(all)) {
              first.add(a);
              second.add(b);
            }
          }
        }
        for (var possible : List.of(first, second)) {
          possible
              .givesAway()
              .ifPresent(
                  own ->
                      findings.add(
                          finding(
                              Kind.ONE_ANSWER_LEFT,
                              wave,
                              said,
                              "by groups and all, to one who chose " + own)));
        }
      }
    }
  }

  private static List<Integer> range(Wave wave, GroupScore group) {
    var about = answers(group.score());
    var range = new ArrayList<Integer>();
    int most = (int) Math.min(about.atMost(), wave.eligible(group.groups()));
    for (int n = about.atLeast(); n <= most; n++) {
      range.add(n);
    }
    return range;
  }

  private static Tally plus(Tally one, Tally other) {
    var counts = new ArrayList<Integer>();
    for (int option = 1; option <= one.options(); option++) {
      counts.add(one.count(option) + other.count(option));
    }
    return new Tally(counts);
  }

  private static List<Finding> remainders(
      Wave wave, Said said, Map<String, Set<String>> menteesOf) {
    var findings = new ArrayList<Finding>();
    var people = new HashMap<String, Set<String>>();
    wave.groupOf().forEach((p, g) -> people.computeIfAbsent(g, x -> new HashSet<>()).add(p));
    var populations = new ArrayList<Set<String>>();
    if (!(said.all() instanceof Few)) {
      populations.add(wave.groupOf().keySet());
    }
    for (var group : said.groups()) {
      if (!(group.score() instanceof Few)) {
        populations.add(
            group.groups().stream()
                .flatMap(name -> people.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toSet()));
      }
    }
    int atLeast = wave.thresholds().scores();
    new Populations(populations)
        .isolated(atLeast)
        .ifPresent(
            few ->
                findings.add(
                    finding(Kind.SMALL_REMAINDER, wave, said, few.size() + " people apart")));
    populations.stream()
        .filter(population -> population.size() < atLeast)
        .filter(few -> menteesOf.values().stream().anyMatch(theirs -> theirs.containsAll(few)))
        .forEach(
            few -> findings.add(finding(Kind.ONE_MENTOR, wave, said, "the mentees of one mentor")));
    return findings;
  }

  private static List<Finding> comments(Wave wave) {
    var findings = new ArrayList<Finding>();
    var thresholds = wave.thresholds();
    for (var remarks : wave.release().comments()) {
      boolean few =
          wave.groupOf().size() < thresholds.comments()
              || remarks.texts().size() < thresholds.commentsGiven();
      if (!remarks.texts().isEmpty() && few) {
        findings.add(
            new Finding(
                Kind.TOO_FEW,
                wave.survey(),
                remarks.question(),
                remarks.texts().size() + " texts"));
      }
    }
    return findings;
  }

  private static About answers(Score score) {
    if (score instanceof Middle middle) {
      return middle.answers();
    }
    if (score instanceof Shares shares) {
      return shares.answers();
    }
    return score instanceof Together together ? together.answers() : new About(0, 0);
  }

  private static Finding finding(Kind kind, Wave wave, Said said, String what) {
    return new Finding(kind, wave.survey(), said.question(), what);
  }
}
