package mentorbot.closing.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.closing.ClosingBook;
import mentorbot.closing.ClosingCard;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** What has ended and can still be looked back at, and never what was written. */
public final class ClosingHome implements HomeSection {
  private static final int SHOWN = 2;

  private final ClosingBook book;

  public ClosingHome(ClosingBook book) {
    this.book = book;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var page = book.mine(caller.team(), caller.user(), 0, SHOWN);
    return blocks(
        caller.words(),
        page.items().stream().filter(card -> card.eraseOn().isPresent()).toList(),
        page.more());
  }

  static List<LayoutBlock> blocks(Words words, List<ClosingCard> cards, boolean more) {
    if (cards.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("closing.title")));
    for (var card : cards) {
      blocks.add(
          Kit.section(
              line(words, card),
              Kit.labelled(
                  Kit.button(words.say("closing.button.see"), ClosingIds.OPEN, card.id()),
                  words.say("closing.button.openOf", "day", card.endedOn()))));
    }
    if (more) {
      blocks.add(
          Kit.actions(
              Kit.button(
                  words.say("closing.button.all"),
                  Subcommands.RUN + ":closing",
                  "/mentor closing")));
    }
    return blocks;
  }

  /** With what they have said about going on, so that a tap shows here too. */
  private static String line(Words words, ClosingCard card) {
    var others = ClosingWords.people(words, card.others());
    var line =
        words.mrkdwnOneOf(
            "closing.home", card.state().name(), "others", others, "until", card.endedOn());
    var further = card.further();
    if (!further.agreed() && !(further.possible() && further.anyWanted())) {
      return line;
    }
    var going = further.agreed() ? "agreed" : "wanted";
    return line + "\n" + words.mrkdwnOneOf("closing.home.going", going, "others", others);
  }
}
