package mentorbot.reviews;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/** What becomes of reviews when a relationship ends or somebody leaves, and what is stored. */
public final class ReviewEnds implements EndingListener, Leaving {
  /** Called off without a result: the end tells its own story. */
  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    new Reviews_(session)
        .newest(mentorship.id())
        .filter(review -> review.state() == Review.State.OPEN)
        .ifPresent(review -> CloseSweep.close(session, review, Review.State.OFF, now));
  }

  /** Nothing of theirs is kept, notes included. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    new Reviews_(session).erase(actor.user());
  }

  /** For {@code /mentor privacy}. */
  public static List<PrivacyItem> privacyItems() {
    return List.of(
        new PrivacyItem("reviews", (session, user) -> new Reviews_(session).count(user)));
  }
}
