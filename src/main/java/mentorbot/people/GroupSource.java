package mentorbot.people;

import java.util.List;
import java.util.Optional;

/** Who is in a Slack user group; empty when Slack can't be asked. */
@FunctionalInterface
public interface GroupSource {
  Optional<List<String>> members(String group);
}
