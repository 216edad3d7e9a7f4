package mentorbot.checkins;

import java.util.Optional;
import mentorbot.goals.GoalPrompts;
import mentorbot.goals.MissingPart;
import org.hibernate.StatelessSession;

/** One open question about a goal of the reader's own, which rides along with a check-in. */
public record GoalHint(String goal, MissingPart part) {

  /** Finds one, if there is any. */
  @FunctionalInterface
  public interface Source {
    Optional<GoalHint> one(StatelessSession session, String user);

    /** Nothing rides along. */
    Source NONE = (session, user) -> Optional.empty();
  }

  public static Source of(GoalPrompts prompts) {
    return (session, user) ->
        prompts.one(session, user).map(found -> new GoalHint(found.title(), found.part()));
  }
}
