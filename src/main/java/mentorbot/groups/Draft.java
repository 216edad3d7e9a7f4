package mentorbot.groups;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as somebody would open it: {@code led} if they are its mentor, else a circle of peers.
 * {@code area} is an id of the programme's; {@code purpose} a line in their own words, or null;
 * {@code name} what it would be called, or null.
 */
public record Draft(
    boolean led,
    List<String> people,
    @Nullable String area,
    @Nullable String purpose,
    @Nullable String name) {
  /** Of the purpose, in UTF-16 units. */
  public static final int LONGEST = 300;

  public Draft {
    people = List.copyOf(new LinkedHashSet<>(people));
  }
}
