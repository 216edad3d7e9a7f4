package mentorbot.checkins.slack;

import java.util.Optional;

/** What a button of a check-in carries: its id, the step it was shown at, and the choice. */
record Tap(String id, int step, String choice) {

  static String value(String id, int step, Enum<?> choice) {
    return id + ":" + step + ":" + choice.name();
  }

  static String value(String id, int step) {
    return id + ":" + step + ":";
  }

  /** Values come back from outside: whatever is not of this shape is nobody's. */
  static Tap of(String value) {
    var parts = value.split(":", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,6}")) {
      return new Tap("", 0, "");
    }
    return new Tap(parts[0], Integer.parseInt(parts[1]), parts[2]);
  }

  <E extends Enum<E>> Optional<E> as(Class<E> type) {
    for (var one : type.getEnumConstants()) {
      if (one.name().equals(choice)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
