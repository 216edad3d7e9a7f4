package mentorbot.agreement;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.config.Term;

/** Short lists kept in one column, and written into what is hashed. */
final class Listed {
  private Listed() {}

  static String days(List<DayOfWeek> days) {
    return days.stream().map(DayOfWeek::name).collect(Collectors.joining(","));
  }

  static List<DayOfWeek> days(String listed) {
    return each(listed).map(DayOfWeek::valueOf).toList();
  }

  static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  static List<Integer> numbers(String listed) {
    return each(listed).map(Integer::valueOf).toList();
  }

  static String terms(List<Term> terms) {
    return terms.stream().map(Term::name).collect(Collectors.joining(","));
  }

  static List<Term> terms(String listed) {
    return each(listed).map(Term::valueOf).toList();
  }

  private static Stream<String> each(String listed) {
    return Arrays.stream(listed.split(",", -1)).filter(item -> !item.isEmpty());
  }
}
