package mentorbot.surveys.slack;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page of a form carries: whether it is of an anonymous survey, which survey, which page (-1
 * is the first screen), whether it is the last, how often it was cleared, and what was said before,
 * sealed. It comes back from outside: it names, and proves nothing.
 */
record Leaf(boolean anonymous, String survey, int page, boolean last, int cleared, String carried) {
  static final int FIRST_SCREEN = -1;

  private static final Pattern SHAPE =
      Pattern.compile("([an]):([A-Za-z0-9]{1,64}):(-1|[0-9]{1,3}):([ls]):([0-9]{1,3}):([\\w-]*)");

  static Leaf firstScreen(boolean anonymous, String survey) {
    return new Leaf(anonymous, survey, FIRST_SCREEN, false, 0, "");
  }

  Leaf at(int other, boolean lastNow, String carriedNow) {
    return new Leaf(anonymous, survey, other, lastNow, 0, carriedNow);
  }

  Leaf clearedNow(String carriedNow) {
    return new Leaf(anonymous, survey, page, last, (cleared + 1) % 1000, carriedNow);
  }

  String metadata() {
    return String.join(
        ":",
        anonymous ? "a" : "n",
        survey,
        String.valueOf(page),
        last ? "l" : "s",
        String.valueOf(cleared),
        carried);
  }

  static Optional<Leaf> of(String metadata) {
    var found = SHAPE.matcher(metadata);
    return found.matches()
        ? Optional.of(
            new Leaf(
                found.group(1).equals("a"),
                found.group(2),
                Integer.parseInt(found.group(3)),
                found.group(4).equals("l"),
                Integer.parseInt(found.group(5)),
                found.group(6)))
        : Optional.empty();
  }
}
