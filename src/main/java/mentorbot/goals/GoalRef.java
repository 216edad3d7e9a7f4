package mentorbot.goals;

import java.util.Optional;
import java.util.regex.Pattern;

/** A record as one rendering showed it: two taps on that rendering are one step. */
public record GoalRef(String id, int version) {
  private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]{1,32}):([0-9]{1,9})");

  /** Reads what a button carried; anything else names no record. */
  public static Optional<GoalRef> read(String written) {
    var found = WRITTEN.matcher(written);
    return found.matches()
        ? Optional.of(new GoalRef(found.group(1), Integer.parseInt(found.group(2))))
        : Optional.empty();
  }

  public String written() {
    return id + ":" + version;
  }
}
