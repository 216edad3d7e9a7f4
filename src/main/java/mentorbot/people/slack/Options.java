package mentorbot.people.slack;

import com.slack.api.model.block.composition.OptionObject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentorbot.config.Choice;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The programme's lists as options, and chosen ids as the names people read. */
final class Options {
  /** Any day of the week. */
  static final String ANY_DAY = "any";

  private Options() {}

  static List<OptionObject> of(List<Choice> choices) {
    return choices.stream().map(choice -> Kit.option(choice.name(), choice.id())).toList();
  }

  static List<OptionObject> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(String::valueOf)
        .map(number -> Kit.option(number, number))
        .toList();
  }

  static List<OptionObject> weekdays(Words words) {
    return Stream.of(DayOfWeek.values())
        .map(day -> Kit.option(words.weekday(day), day.name()))
        .toList();
  }

  static List<OptionObject> anyOrOneDay(Words words) {
    var days = new ArrayList<OptionObject>();
    days.add(Kit.option(words.say("people.page.anyDay"), ANY_DAY));
    days.addAll(weekdays(words));
    return days;
  }

  static Optional<DayOfWeek> day(String value) {
    return Stream.of(DayOfWeek.values()).filter(day -> day.name().equals(value)).findFirst();
  }

  /** The names of those still on the list. */
  static List<String> names(List<Choice> choices, List<String> ids) {
    return ids.stream().flatMap(id -> Choice.find(choices, id).stream()).map(Choice::name).toList();
  }

  static List<String> name(List<Choice> choices, @Nullable String id) {
    return id == null ? List.of() : names(choices, List.of(id));
  }
}
