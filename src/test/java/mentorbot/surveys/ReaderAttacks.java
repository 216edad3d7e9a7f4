package mentorbot.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import mentorbot.surveys.audit.AttackedProgrammes;
import mentorbot.surveys.audit.Finding.Kind;
import mentorbot.surveys.release.Answered;
import mentorbot.surveys.release.Protection;
import mentorbot.surveys.release.Question;
import mentorbot.surveys.release.Release;
import mentorbot.surveys.release.Release.GroupScore;
import mentorbot.surveys.release.Release.Said;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Score;
import mentorbot.surveys.release.Score.Few;
import mentorbot.surveys.release.Tally;
import mentorbot.surveys.release.Thresholds;
import mentorbot.surveys.release.Weakened;

/** Attacks by somebody who reads everything that is told, and may be one of those who answered. */
final class ReaderAttacks {
  private static final AttackedProgrammes PROTECTED = AttackedProgrammes.without(Optional.empty());

  private static final Random CHANCE = new Random(5);
  private static final int OPTIONS = 5;

  private ReaderAttacks() {}

  static List<Attack> all() {
    return List.of(
        released(
            "Small cell",
            "reads a figure of fewer than five people",
            Protection.FLOOR,
            Kind.TOO_FEW),
        released(
            "Insider of one, at the ends",
            "knows an own answer and the sum of a few: all others chose the lowest, or the highest",
            Protection.ENDS_TOGETHER,
            Kind.ONE_ANSWER_LEFT),
        released(
            "Insider of one, in a crowd",
            "knows an own answer, and that all but it are alike",
            Protection.CROWD_JOINED,
            Kind.ONE_ANSWER_LEFT),
        released(
            "Small remainder",
            "subtracts the groups that are told from the whole",
            Protection.REMAINDER,
            Kind.SMALL_REMAINDER),
        released(
            "Complementary figures",
            "solves what is said of all and of the groups together",
            Protection.WHOLE_FROM_GROUPS,
            Kind.ONE_ANSWER_LEFT),
        new Attack(
            "One mentor’s mentees",
            "reads a figure of a mentor’s few mentees and nobody else",
            "a figure needs five answers, whoever gave them",
            kept -> finds(Protection.FLOOR, Kind.ONE_MENTOR, kept)),
        released(
            "Counting silence",
            "subtracts the number of answers from those who were asked",
            Protection.STEPS,
            Kind.COUNT_TELLS),
        released(
            "Few comments",
            "knows the style of a few who wrote",
            Protection.COMMENT_FLOOR,
            Kind.TOO_FEW),
        new Attack(
            "Order of comments",
            "knows who answered first",
            "comments are shuffled for each question (SHUFFLE)",
            ReaderAttacks::findsTheFirst),
        new Attack(
            "Two waves’ frozen lists",
            "compares two waves between which one person left",
            "a change is told only if nobody, or five people, came or went (SAME_PEOPLE)",
            ReaderAttacks::findsTheLeaver),
        new Attack(
            "Live totals",
            "looks before and after somebody answers",
            "nothing is told before the close, and then once",
            ReaderAttacks::findsTheNewcomer),
        new Attack(
            "Fingerprint of the results",
            "is a party, who sees no groups, and tries which groups lead to the printed hash",
            "parties are not shown the hash of the results",
            ReaderAttacks::findsTheGroups));
  }

  private static Attack released(String name, String does, Protection protection, Kind kind) {
    return new Attack(name, does, says(protection), kept -> finds(protection, kind, kept));
  }

  private static String says(Protection protection) {
    return switch (protection) {
      case FLOOR -> "nothing of fewer than five answers (FLOOR)";
      case ENDS_TOGETHER -> "sums near the ends are told as one (ENDS_TOGETHER)";
      case CROWD_JOINED -> "an option nearly all chose is told with its neighbour (CROWD_JOINED)";
      case REMAINDER -> "small groups are joined until nothing small is left over (REMAINDER)";
      case WHOLE_FROM_GROUPS -> "the whole is worked out from the groups (WHOLE_FROM_GROUPS)";
      case STEPS -> "numbers of answers in steps of five (STEPS)";
      case COMMENT_FLOOR -> "comments from ten answers and three comments (COMMENT_FLOOR)";
      case SHUFFLE, SAME_PEOPLE -> throw new IllegalArgumentException();
    };
  }

  private static boolean finds(Protection protection, Kind kind, boolean kept) {
    return kept
        ? PROTECTED.find(kind)
        : AttackedProgrammes.without(Optional.of(protection)).find(kind);
  }

  private static Releasing releasing(Protection protection, boolean kept) {
    return kept ? new Releasing(Thresholds.FLOOR, CHANCE) : Weakened.without(protection, CHANCE);
  }

  private static boolean findsTheFirst(boolean kept) {
    var answers = new ArrayList<Answered>();
    for (int i = 0; i < 12; i++) {
      answers.add(new Answered("all", Map.of(), Map.of("words", "words of " + i)));
    }
    var places = new HashSet<Integer>();
    for (int i = 0; i < 100; i++) {
      var release =
          releasing(Protection.SHUFFLE, kept)
              .of(List.of(new Question("words", 0)), Set.of("all"), answers);
      places.add(release.comments().get(0).texts().indexOf("words of 0"));
    }
    return places.size() == 1;
  }

  private static boolean findsTheLeaver(boolean kept) {
    var people = new TreeSet<String>();
    for (int i = 0; i < 12; i++) {
      people.add("U" + i);
    }
    var left = new TreeSet<>(people);
    left.remove("U11");
    var releasing = releasing(Protection.FLOOR, Attack.PROTECTED);
    var then = releasing.score(new Tally(List.of(1, 2, 3, 4, 2)));
    var now = releasing.score(new Tally(List.of(1, 2, 3, 4, 1)));
    return kept
        ? mentorbot.surveys.release.Change.between(then, people, now, left, OPTIONS).isPresent()
        : Weakened.tells(Protection.SAME_PEOPLE, then, people, now, left);
  }

  /** Whether what is told of seven, beside what was told of six, leaves the seventh one answer. */
  private static boolean findsTheNewcomer(boolean kept) {
    var releasing = releasing(Protection.FLOOR, Attack.PROTECTED);
    for (var before : tallies(6)) {
      for (int chosen = 1; chosen <= OPTIONS; chosen++) {
        var after = releasing.score(with(before, chosen));
        var possible = new HashSet<Integer>();
        for (var other : tallies(6)) {
          boolean fits = kept || releasing.score(other).equals(releasing.score(before));
          for (int option = 1; fits && option <= OPTIONS; option++) {
            if (releasing.score(with(other, option)).equals(after)) {
              possible.add(option);
            }
          }
        }
        if (possible.size() == 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Tally> tallies(int answers) {
    var tallies = new ArrayList<Tally>();
    AttackedProgrammes.tallies(answers, OPTIONS, tallies::add);
    return tallies;
  }

  private static Tally with(Tally tally, int option) {
    var counts = new ArrayList<>(tally.counts());
    counts.set(option - 1, counts.get(option - 1) + 1);
    return new Tally(counts);
  }

  /** Of all groups that lead to what is said of everybody, those with the hash that is printed. */
  private static boolean findsTheGroups(boolean kept) {
    var releasing = releasing(Protection.FLOOR, Attack.PROTECTED);
    var scores = new HashMap<Score, Boolean>();
    tallies(6).forEach(tally -> scores.put(releasing.score(tally), true));
    var one = releasing.score(new Tally(List.of(0, 1, 3, 2, 0)));
    var other = releasing.score(new Tally(List.of(0, 2, 2, 1, 1)));
    var told = release(one, other);
    var shown = kept ? "" : Hash.of(SurveyJson.write(told)).substring(0, 8);
    Predicate<Release> fits =
        made ->
            made.scores().get(0).all().equals(told.scores().get(0).all())
                && (shown.isEmpty() || Hash.of(SurveyJson.write(made)).startsWith(shown));
    var possible = new HashSet<Release>();
    for (var first : scores.keySet()) {
      for (var second : scores.keySet()) {
        if (!(first instanceof Few) && fits.test(release(first, second))) {
          possible.add(release(first, second));
        }
      }
    }
    return possible.size() == 1;
  }

  private static Release release(Score mentees, Score mentors) {
    var groups =
        List.of(
            new GroupScore(Set.of("mentee"), mentees), new GroupScore(Set.of("mentor"), mentors));
    var said = new Said("met", Releasing.together(groups), groups);
    return new Release(List.of(said), List.of());
  }
}
