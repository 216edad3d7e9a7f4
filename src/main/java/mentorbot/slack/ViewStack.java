package mentorbot.slack;

import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among the modals a person has open: the one opened first, and whether another
 * can be pushed on top. Slack stacks three (Slack, "Modals").
 */
record ViewStack(@Nullable String root, boolean full) {
  /** The third stands on one that is not the first. */
  static ViewStack of(View view) {
    var below = view.getPreviousViewId();
    return new ViewStack(
        view.getRootViewId(), below != null && !below.equals(view.getRootViewId()));
  }
}
