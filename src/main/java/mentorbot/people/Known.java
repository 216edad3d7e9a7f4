package mentorbot.people;

import java.util.List;
import java.util.Objects;
import mentorbot.config.Choice;
import org.jspecify.annotations.Nullable;

/** Keeps of what was chosen only what a list offers. */
final class Known {
  private Known() {}

  static @Nullable String one(List<Choice> list, @Nullable String id) {
    return id != null && Choice.find(list, id).isPresent() ? id : null;
  }

  static List<String> some(List<Choice> list, List<String> ids) {
    return ids.stream().map(id -> one(list, id)).filter(Objects::nonNull).toList();
  }
}
