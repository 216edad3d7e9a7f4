package mentorbot.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do next about one person: what goes into the next message, and what is to be held back or
 * dropped. Notices are named with the version that was looked at.
 */
record Selection(
    List<Chosen> chosen,
    List<Held> held,
    List<Dropped> dropped,
    boolean counted,
    boolean neverOpen,
    Recipient reader) {
  /** There is nothing to do, so it does not matter who reads. */
  static final Selection NOTHING =
      new Selection(
          List.of(),
          List.of(),
          List.of(),
          false,
          false,
          new Recipient("", "", ZoneOffset.UTC, null));

  record Chosen(String id, int version, Instant notBefore, Part part) {}

  record Held(String id, int version, Instant until) {}

  /** {@code why} is null where that must not be on record. */
  record Dropped(String id, int version, @Nullable String why) {}

  List<Part> parts() {
    return chosen.stream().map(Chosen::part).toList();
  }

  boolean isEmpty() {
    return chosen.isEmpty() && held.isEmpty() && dropped.isEmpty();
  }
}
