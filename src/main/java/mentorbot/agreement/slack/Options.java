package mentorbot.agreement.slack;

import com.slack.api.model.block.composition.OptionObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import mentorbot.slack.Form;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** Lists to choose a term from; what the agreement says now is always among them. */
final class Options {
  private Options() {}

  static List<OptionObject> cadences(Words words, List<String> usual, String current) {
    var all = new ArrayList<>(usual);
    if (!all.contains(current)) {
      all.add(current);
    }
    return all.stream()
        .map(cadence -> Kit.option(TermWords.cadence(words, cadence), cadence))
        .toList();
  }

  static List<OptionObject> numbers(List<Integer> usual, int current, IntFunction<String> inWords) {
    var all = new TreeSet<>(usual);
    all.add(current);
    return all.stream()
        .map(number -> Kit.option(inWords.apply(number), String.valueOf(number)))
        .toList();
  }

  static Optional<Integer> number(Form form, String block) {
    return form.choice(block).flatMap(Options::number);
  }

  /** In rising order; empty if one is no number. */
  static Optional<List<Integer>> numbers(List<String> chosen) {
    var numbers = new TreeSet<Integer>();
    for (var one : chosen) {
      var number = number(one);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(List.copyOf(numbers));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
