package mentorbot.reviews.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.reviews.MyReviews;
import mentorbot.reviews.MyReviews.Standing;
import mentorbot.reviews.ReviewCard;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** Reviews that are open, and the days of the next ones. */
public final class ReviewHome implements HomeSection {
  private static final int MOST = 5;

  private final MyReviews mine;

  public ReviewHome(MyReviews mine) {
    this.mine = mine;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    return blocks(mine.of(caller.team(), caller.user()), caller.words());
  }

  static List<LayoutBlock> blocks(List<Standing> standings, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    for (var standing : standings.stream().limit(MOST).toList()) {
      var open = standing.latest().filter(ReviewCard::open).filter(c -> !standing.resting());
      open.ifPresent(card -> blocks.add(open(card, words)));
      if (open.isEmpty() && (standing.next().isPresent() || standing.resting())) {
        blocks.add(Kit.context(ReviewList.coming(standing, words)));
      }
    }
    return blocks;
  }

  private static LayoutBlock open(ReviewCard card, Words words) {
    return Kit.section(
        words.mrkdwn(
            "reviews.home.open",
            "people",
            ReviewViews.people(words, card),
            "until",
            words.dateTime(card.closesAt(), card.zone()),
            "answered",
            card.said().isPresent()),
        Kit.button(words.say("reviews.button.open"), ReviewIds.SHOW + ":" + card.id(), card.id()));
  }
}
