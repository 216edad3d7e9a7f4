package mentorbot.reviews;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.notices.Outbox;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/** What becomes of reviews when a relationship ends or somebody leaves, and what is stored. */
public final class ReviewEnds implements EndingListener, Leaving, MembershipListener {
  /** Called off without a result: the end tells its own story. */
  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    new Reviews_(session)
        .newest(mentorship.id())
        .filter(review -> review.state() == Review.State.OPEN)
        .ifPresent(review -> CloseSweep.close(session, review, Review.State.OFF, now));
  }

  /** Whoever leaves a group has no part in its open review any more. */
  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var rows = new Reviews_(session);
    rows.latestOf(mentorship.id(), person)
        .ifPresent(
            answer -> {
              answer.close();
              rows.change(answer);
              Outbox.refreshAll(session, answer.id());
            });
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
