package mentorbot.reviews.slack;

import java.util.Optional;
import mentorbot.reviews.Said;

/** The ids of our buttons and pages. */
final class ReviewIds {
  /** Value: the part in a review, and what is said. */
  static final String SAY = "reviews.say";

  /** Opens the page for a note; also the page's own id. */
  static final String NOTE = "reviews.note";

  static final String AFFIRM = "reviews.affirm";

  /** Shows a review in place. */
  static final String SHOW = "reviews.show";

  static final String READ = "reviews.read";

  private static final String BETWEEN = ":";

  private ReviewIds() {}

  static String value(String id, Said said) {
    return id + BETWEEN + said.name();
  }

  /** What a tap names; it comes back from outside and proves nothing. */
  record Tap(String id, Said said) {
    static Optional<Tap> of(String value) {
      int at = value.indexOf(BETWEEN);
      return at < 0
          ? Optional.empty()
          : Said.named(value.substring(at + 1)).map(said -> new Tap(value.substring(0, at), said));
    }
  }
}
