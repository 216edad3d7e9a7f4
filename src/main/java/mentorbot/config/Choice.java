package mentorbot.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One entry of a list people choose from: the id is stored and stays, the name may be reworded. */
public record Choice(String id, String name) {
  public Choice {
    Rules.id("id", id);
    Rules.text("name", name, Rules.OPTION_LENGTH);
  }

  /** Empty if the entry was taken off the list since somebody chose it. */
  public static Optional<Choice> find(List<Choice> choices, String id) {
    return choices.stream().filter(choice -> choice.id.equals(id)).findAny();
  }

  public static Set<String> ids(List<Choice> choices) {
    return choices.stream().map(Choice::id).collect(Collectors.toUnmodifiableSet());
  }
}
