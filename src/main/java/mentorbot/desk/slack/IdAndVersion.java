package mentorbot.desk.slack;

import java.util.Optional;
import java.util.regex.Pattern;

/** A record and the version of it that was shown, as a page carries them. */
record IdAndVersion(String id, int version) {
  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9]{1,64}):(\\d{1,9})");

  static Optional<IdAndVersion> of(String metadata) {
    var match = FORM.matcher(metadata);
    return match.matches()
        ? Optional.of(new IdAndVersion(match.group(1), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }
}
