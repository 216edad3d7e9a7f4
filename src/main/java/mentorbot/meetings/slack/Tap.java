package mentorbot.meetings.slack;

import java.time.Instant;
import java.util.Optional;
import mentorbot.meetings.MeetingCard;

/** What a button of a meeting carries: its id, the step it was shown at, and perhaps a time. */
record Tap(String id, int step, Optional<Instant> start) {
  static String value(MeetingCard card) {
    return value(card.id(), card.step());
  }

  static String value(String id, int step) {
    return id + ":" + step + ":";
  }

  static String value(MeetingCard card, Instant start) {
    return value(card) + start.getEpochSecond();
  }

  /** Values come back from outside: whatever is not of this shape is nobody's. */
  static Tap of(String value) {
    var parts = value.split(":", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,6}") || !parts[2].matches("[0-9]{0,10}")) {
      return new Tap("", 0, Optional.empty());
    }
    return new Tap(parts[0], Integer.parseInt(parts[1]), moment(parts[2]));
  }

  static Optional<Instant> moment(String seconds) {
    return seconds.matches("[0-9]{1,10}")
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
        : Optional.empty();
  }
}
