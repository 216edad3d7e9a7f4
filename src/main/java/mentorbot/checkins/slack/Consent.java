package mentorbot.checkins.slack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.checkins.Wish;

/** What a person says yes to: the wish, and everybody whom the page named. */
record Consent(String mentorship, Wish wish, List<String> shown) {
  Consent {
    shown = List.copyOf(shown);
  }

  String metadata() {
    return mentorship + ":" + wish.name() + ":" + String.join(",", shown);
  }

  /** It comes back from outside: whatever is not of this shape is nobody's. */
  static Optional<Consent> of(String metadata) {
    var parts = metadata.split(":", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    return wish(parts[1])
        .map(wish -> new Consent(parts[0], wish, List.of(parts[2].split(",", -1))));
  }

  static Optional<Wish> wish(String name) {
    return Stream.of(Wish.values()).filter(wish -> wish.name().equals(name)).findFirst();
  }
}
