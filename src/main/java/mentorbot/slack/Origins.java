package mentorbot.slack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each open modal was opened from, so that what comes of it is told there and stays there.
 * What is forgotten is told in the modal itself.
 */
final class Origins {
  private static final String IN_PLACE = "in place ";
  private static final String BESIDE = "beside ";

  /** {@code inPlace}: the answer takes the place of the private message that was tapped. */
  record Origin(String responseUrl, boolean inPlace) {}

  private final FormMemory memory;

  Origins(FormMemory memory) {
    this.memory = memory;
  }

  void remember(String user, String viewId, @Nullable String responseUrl, boolean inPlace) {
    if (responseUrl != null && !responseUrl.isEmpty()) {
      memory.keep(key(user, viewId), (inPlace ? IN_PLACE : BESIDE) + responseUrl);
    }
  }

  Optional<Origin> take(String user, @Nullable String rootView) {
    return rootView == null ? Optional.empty() : memory.take(key(user, rootView)).map(Origins::of);
  }

  /** A modal is one person's: nobody is ever told what came of another's. */
  private static String key(String user, String rootView) {
    return "origin " + user + " " + rootView;
  }

  private static Origin of(String kept) {
    boolean inPlace = kept.startsWith(IN_PLACE);
    return new Origin(kept.substring((inPlace ? IN_PLACE : BESIDE).length()), inPlace);
  }
}
