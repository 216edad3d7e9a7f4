package mentorbot.goals;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/** What is stored about a person here, and how it ends: by undoing, leaving or erasing. */
public final class Forgetting implements Leaving, MembershipListener {
  /** Who leaves keeps their goals; nobody else sees them from then on. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    new Goals_(session).keepAllPrivate(actor.user());
  }

  /** For {@code /mentor privacy}. */
  public static List<PrivacyItem> privacyItems() {
    return List.of(
        new PrivacyItem("goals", (session, user) -> new Goals_(session).count(user)),
        new PrivacyItem("goal-steps", (session, user) -> new Goals_(session).countSteps(user)),
        new PrivacyItem(
            "goal-actions", (session, user) -> new GoalPlans_(session).countActions(user)),
        new PrivacyItem(
            "goal-vision",
            (session, user) -> new GoalPlans_(session).plan(user).isPresent() ? 1 : 0),
        new PrivacyItem("goal-news", (session, user) -> new NewsRows_(session).count(user)),
        new PrivacyItem(
            "goal-suggestions", (session, user) -> new SuggestionRows_(session).count(user)));
  }

  /** What they shared with a group is theirs alone again, and nothing is suggested to them. */
  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    new Goals_(session).keepPrivate(person, mentorship.id());
    new SuggestionRows_(session).withdraw(mentorship.id(), person);
  }

  /** Removes everything of this person's, in the caller's transaction. */
  public static void erase(StatelessSession session, String user) {
    new NewsRows_(session).erase(user);
    new SuggestionRows_(session).erase(user);
    var plans = new GoalPlans_(session);
    plans.eraseActions(user);
    plans.eraseMilestones(user);
    plans.eraseRevisions(user);
    plans.erasePlan(user);
    var goals = new Goals_(session);
    goals.eraseSteps(user);
    goals.forgetWhoSuggested(user);
    goals.erase(user);
  }

  static void goal(StatelessSession session, Goal goal) {
    var plans = new GoalPlans_(session);
    plans.removeActions(goal.id());
    plans.removeMilestones(goal.id());
    plans.removeRevisions(goal.id());
    var goals = new Goals_(session);
    goals.removeSteps(goal.id());
    goals.remove(goal);
  }
}
