package mentorbot.surveys.slack.coordinator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import mentorbot.config.Choice;
import mentorbot.config.ProfileOptions;
import mentorbot.texts.Words;

/** The names of the groups by which results are told. */
final class Groups {
  private static final Set<String> PARTS = Set.of("mentor", "mentee", "peer", "other");

  private final Map<String, String> names = new HashMap<>();

  Groups(ProfileOptions profile) {
    profile.sites().forEach(this::add);
    profile.disciplines().forEach(this::add);
  }

  private void add(Choice choice) {
    names.put(choice.id(), choice.name());
  }

  /** Those that are told as one, such as "Lisbon and Toronto". */
  String names(Words words, Collection<String> ids) {
    return words.list(ids.stream().map(id -> name(words, id)).sorted().toList());
  }

  /** A site or discipline that the programme no longer names is called by its id. */
  private String name(Words words, String id) {
    var named = names.get(id);
    if (named != null) {
      return named;
    }
    return PARTS.contains(id) ? words.sayOneOf("surveydesk.group", id) : id;
  }
}
