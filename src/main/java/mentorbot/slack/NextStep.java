package mentorbot.slack;

import com.slack.api.model.block.element.ButtonElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Offers a person's next step, if this feature has one for them; {@code Bot} orders the features.
 */
@FunctionalInterface
public interface NextStep {
  /** What to do next, in mrkdwn, and the one button that does it. */
  record Step(String mrkdwn, @Nullable ButtonElement button) {}

  Optional<Step> of(Caller caller);
}
