package mentorbot;

import java.time.Clock;
import mentorbot.closing.AheadEnds;
import mentorbot.people.Hours;
import mentorbot.reviews.AskedNotice;
import mentorbot.reviews.CloseSweep;
import mentorbot.reviews.MyReviews;
import mentorbot.reviews.OpenSweep;
import mentorbot.reviews.ReminderNotice;
import mentorbot.reviews.ResultNotice;
import mentorbot.reviews.ReviewCards;
import mentorbot.reviews.ReviewEnds;
import mentorbot.reviews.Reviewing;
import mentorbot.reviews.slack.ReviewHome;
import mentorbot.reviews.slack.ReviewMessages;
import mentorbot.reviews.slack.ReviewRoutes;
import mentorbot.reviews.slack.ReviewStep;
import mentorbot.store.Database;

/** How a relationship is to go on: reviews. */
final class Deciding {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;

  Deciding(Parts parts, Registry registry, Hours hours) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
  }

  void reviews() {
    var cards = new ReviewCards(hours, parts.sealer());
    var mine = new MyReviews(database(), programme(), hours, cards, AheadEnds::asked);
    new ReviewRoutes(new Reviewing(database(), programme(), parts.sealer(), hours, cards), mine)
        .register(registry.routes);
    registry.firstStep(new ReviewStep(mine), MyReviews.WAITS);
    registry.homeSections.add(new ReviewHome(mine));
    var ends = new ReviewEnds();
    registry.endingListeners.add(ends);
    registry.letsGo(ends);
    registry.privacyItems.addAll(ReviewEnds.privacyItems());
    registry.sweeps.add(new OpenSweep(database(), hours, AheadEnds::asked));
    registry.sweeps.add(new CloseSweep(database(), parts.sealer()));
    registry.tells(new AskedNotice(cards), ReviewMessages::asking);
    registry.tells(new ReminderNotice(cards), ReviewMessages::again);
    registry.tells(new ResultNotice(cards), ReviewMessages::result);
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }
}
