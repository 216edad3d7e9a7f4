package mentorbot.journal;

import java.util.Optional;
import java.util.regex.Pattern;

/** An entry as one rendering showed it; what comes back from Slack as this proves nothing. */
public record EntryRef(String id, int version) {
  private static final Pattern WRITTEN = Pattern.compile("([a-z2-9]{16})\\.(\\d{1,9})");

  public String written() {
    return id + "." + version;
  }

  public static Optional<EntryRef> read(String written) {
    var found = WRITTEN.matcher(written);
    return found.matches()
        ? Optional.of(new EntryRef(found.group(1), Integer.parseInt(found.group(2))))
        : Optional.empty();
  }
}
