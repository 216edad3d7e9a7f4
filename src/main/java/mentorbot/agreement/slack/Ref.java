package mentorbot.agreement.slack;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button or page of ours names: a mentorship, the number of a version (0: whichever is the
 * newest), and what of it. It comes back from outside and proves nothing.
 */
record Ref(String mentorship, int number, String what) {
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]{1,64}):([0-9]{1,9})(?::([a-z0-9-]{0,75}))?");

  static String to(String mentorship, int number) {
    return mentorship + ":" + number;
  }

  static String to(String mentorship, int number, String what) {
    return to(mentorship, number) + ":" + what;
  }

  static Optional<Ref> parse(String text) {
    var form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new Ref(
                form.group(1),
                Integer.parseInt(form.group(2)),
                form.group(3) == null ? "" : form.group(3)))
        : Optional.empty();
  }
}
