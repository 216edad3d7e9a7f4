package mentorbot.knowhow;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.notices.Outbox;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/** What is stored about a person here, and how it ends: by leaving or erasing. */
public final class KnowhowLeaving implements Leaving {
  /** What waits for an answer is taken back, and so is the work they showed. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    var helping = new Helping_(session);
    helping.askedBy(actor.user()).forEach(review -> Reviewing.takeBack(session, review));
    for (var offer : helping.openOf(actor.user())) {
      offer.settle(Introduction.State.DECLINED);
      helping.change(offer);
      Outbox.refreshAll(session, offer.id());
    }
  }

  /** For {@code /mentor privacy}. */
  public static List<PrivacyItem> privacyItems() {
    return List.of(
        new PrivacyItem("pair-resources", (session, user) -> new Resources_(session).countBy(user)),
        new PrivacyItem("work", (session, user) -> new Helping_(session).countReviews(user)),
        new PrivacyItem(
            "introductions", (session, user) -> new Helping_(session).countIntroductions(user)));
  }

  /** Removes everything of this person's, in the caller's transaction. */
  public static void erase(StatelessSession session, String user) {
    new Resources_(session).eraseOfPairs(user);
    var helping = new Helping_(session);
    helping.eraseReviews(user);
    helping.eraseAnswers(user);
    helping.eraseIntroductions(user);
  }
}
