package mentorbot.reviews.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.reviews.MyReviews.Standing;
import mentorbot.reviews.ReviewCard;
import mentorbot.slack.Calling;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** Where the reviews of all relationships of one person stand. */
final class ReviewList {
  private static final int MOST = 5;

  private ReviewList() {}

  static Message of(List<Standing> standings, List<ReviewCard> notes, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    var texts = new ArrayList<String>();
    for (var standing : standings.stream().limit(MOST).toList()) {
      if (!blocks.isEmpty()) {
        blocks.add(Kit.divider());
      }
      if (standing.latest().filter(ReviewCard::open).isPresent() && !standing.resting()) {
        var card = ReviewViews.card(standing.latest().get(), words);
        blocks.addAll(card.blocks());
        texts.add(card.text());
      } else {
        var text = lines(standing, words);
        blocks.add(Kit.section(text));
        texts.add(text);
      }
    }
    if (standings.size() > MOST) {
      blocks.add(Kit.context(words.mrkdwn("reviews.list.more", "count", standings.size() - MOST)));
    }
    if (standings.isEmpty()) {
      var none = words.mrkdwn("reviews.none");
      blocks.add(Kit.section(none));
      texts.add(none);
    }
    notes.stream()
        .filter(card -> !card.open())
        .limit(MOST)
        .forEach(card -> blocks.add(note(card, words)));
    if (!standings.isEmpty()) {
      blocks.add(Kit.context(words.mrkdwn("reviews.rhythm")));
    }
    blocks.add(Kit.actions(way(standings, words)));
    return new Message(String.join("\n", texts), blocks);
  }

  private static com.slack.api.model.block.element.ButtonElement way(
      List<Standing> standings, Words words) {
    return standings.isEmpty()
        ? Kit.button(words.say("reviews.button.next"), Subcommands.RUN + ":next", "/mentor")
        : Kit.button(
            words.say("reviews.button.agreement"),
            Subcommands.RUN + ":agreement",
            "/mentor agreement");
  }

  private static String lines(Standing standing, Words words) {
    var coming = coming(standing, words);
    return standing
        .latest()
        .filter(card -> card.stage() != ReviewCard.Stage.OFF && !card.open())
        .map(card -> ReviewViews.line(card, words) + "\n" + coming)
        .orElse(coming);
  }

  /** The day of the next one, or why there is none. */
  static String coming(Standing standing, Words words) {
    var people = Calling.in(words, standing.name(), standing.others());
    if (standing.resting()) {
      return words.mrkdwn("reviews.resting", "people", people);
    }
    return standing
        .next()
        .map(day -> words.mrkdwn("reviews.next", "people", people, "day", words.date(day)))
        .orElseGet(() -> words.mrkdwn("reviews.noNext", "people", people));
  }

  private static LayoutBlock note(ReviewCard card, Words words) {
    return Kit.section(
        words.mrkdwn(
            "reviews.note.kept",
            "people",
            ReviewViews.people(words, card),
            "day",
            words.date(card.closesAt().atZone(card.zone()).toLocalDate())),
        Kit.button(
            words.say("reviews.button.myNote"), ReviewIds.NOTE + ":" + card.id(), card.id()));
  }
}
