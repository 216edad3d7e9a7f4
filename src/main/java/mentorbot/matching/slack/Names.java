package mentorbot.matching.slack;

import com.slack.api.model.block.composition.OptionObject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mentorbot.config.Choice;
import mentorbot.config.Programme;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The programme's words for its ids; an option taken off the list is passed over in silence. */
record Names(Programme programme) {
  List<String> areas(Collection<String> ids) {
    return ids.stream()
        .map(id -> programme.profile().area(id).map(area -> area.name()).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  Optional<String> area(@Nullable String id) {
    return id == null ? Optional.empty() : areas(List.of(id)).stream().findFirst();
  }

  Optional<String> change(@Nullable String id) {
    return id == null
        ? Optional.empty()
        : of(programme.profile().changes(), List.of(id)).stream().findFirst();
  }

  List<String> learning(Collection<String> ids) {
    return of(programme.profile().learnStyles(), ids);
  }

  List<String> helping(Collection<String> ids) {
    return of(programme.profile().helpStyles(), ids);
  }

  List<String> values(Collection<String> ids) {
    return of(programme.profile().values(), ids);
  }

  List<String> interests(Collection<String> ids) {
    return of(programme.profile().interests(), ids);
  }

  List<String> languages(Collection<String> ids) {
    return of(programme.profile().languages(), ids);
  }

  List<String> sites(Collection<String> ids) {
    return of(programme.profile().sites(), ids);
  }

  List<String> disciplines(Collection<String> ids) {
    return of(programme.profile().disciplines(), ids);
  }

  List<String> modalities(Collection<String> ids) {
    return of(programme.profile().modalities(), ids);
  }

  private static List<String> of(List<Choice> choices, Collection<String> ids) {
    return ids.stream().flatMap(id -> Choice.find(choices, id).stream()).map(Choice::name).toList();
  }

  List<OptionObject> areaOptions() {
    return programme.profile().areas().stream()
        .map(area -> Kit.option(area.name(), area.id()))
        .toList();
  }

  static List<OptionObject> options(List<Choice> choices) {
    return choices.stream().map(choice -> Kit.option(choice.name(), choice.id())).toList();
  }

  static String list(Words words, List<String> names) {
    return words.list(names);
  }
}
