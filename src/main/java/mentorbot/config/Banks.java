package mentorbot.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The question banks: those of the jar, and those of the folder, which replace or join them. */
final class Banks {
  static final List<String> SHIPPED =
      List.of(
          "burnout",
          "load",
          "mentor-gain",
          "pick-weight-rate",
          "programme",
          "relationship",
          "safety",
          "training-quality",
          "wellbeing");

  private static final String ENDING = ".yaml";
  private static final int MOST_QUESTIONS = 40;
  private static final int MOST_COMMENTS = 4;

  private final Path folder;
  private final List<String> problems;

  Banks(Path config, List<String> problems) {
    this.folder = config.resolve("banks");
    this.problems = problems;
  }

  /** In the order of their ids; what is wrong with one joins the problems. */
  List<Bank> read() {
    var banks = new ArrayList<Bank>();
    for (var id : ids()) {
      var name = "banks/" + id + ENDING;
      var bank = Definitions.readFile(folder.resolveSibling(name), name, Bank.class, problems);
      if (bank != null && !bank.id().equals(id)) {
        problems.add(folder.resolve(id + ENDING) + ": id must be that of the file, " + id + ".");
      } else if (bank != null) {
        banks.add(bank);
      }
    }
    return List.copyOf(banks);
  }

  private SortedSet<String> ids() {
    var ids = new TreeSet<>(SHIPPED);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(ENDING))
            .map(name -> name.substring(0, name.length() - ENDING.length()))
            .forEach(ids::add);
      } catch (IOException e) {
        problems.add(folder + ": cannot be listed: let us read the folder.");
      }
    }
    return ids;
  }

  /** What waves ask must exist, fit into one form, and respect what may be asked how. */
  static List<String> misused(SurveyRules rules, List<Bank> banks) {
    var wrong = new ArrayList<String>();
    for (var id : rules.banks()) {
      if (Bank.find(banks, id).isEmpty()) {
        wrong.add("surveys.banks names " + id + ", which is no file of banks.");
      }
    }
    for (var wave : rules.waves()) {
      var where = "surveys.waves, " + wave.id() + ": ";
      var asked = new ArrayList<BankQuestion>();
      for (var id : wave.banks()) {
        var bank = Bank.find(banks, id);
        if (bank.isEmpty()) {
          wrong.add(where + "banks names " + id + ", which is no file of banks.");
        } else if (bank.get().health() && wave.mode() != SurveyMode.ANONYMOUS) {
          wrong.add(where + id + " asks about health: mode must be anonymous.");
        }
        bank.ifPresent(found -> asked.addAll(found.questions()));
      }
      if (!fits(asked)) {
        wrong.add(
            where
                + "at most %d questions and %d comments fit into one survey."
                    .formatted(MOST_QUESTIONS, MOST_COMMENTS));
      }
    }
    return wrong;
  }

  static boolean fits(List<BankQuestion> asked) {
    long comments = asked.stream().filter(BankQuestion::isComment).count();
    return asked.size() <= MOST_QUESTIONS && comments <= MOST_COMMENTS;
  }
}
