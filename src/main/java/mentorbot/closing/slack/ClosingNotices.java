package mentorbot.closing.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.closing.ClosingCard;
import mentorbot.closing.GoesOnNotice.Together;
import mentorbot.closing.ThanksNotice.Given;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** The messages around an end: the look back, thanks, and going on. */
public final class ClosingNotices {
  private ClosingNotices() {}

  public static Message completed(ClosingCard card, Reader reader) {
    var words = reader.words();
    return told(
        card,
        words,
        words.mrkdwn(
            "closing.told.completed",
            "others",
            ClosingWords.people(words, card.others()),
            "until",
            card.endedOn()));
  }

  public static Message offered(ClosingCard card, Reader reader) {
    var words = reader.words();
    return told(
        card,
        words,
        words.mrkdwn("closing.told.offered", "others", ClosingWords.people(words, card.others())));
  }

  private static Message told(ClosingCard card, Words words, String said) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    var goals = ClosingWords.goals(words, card.goals());
    if (!goals.isEmpty()) {
      blocks.add(
          Kit.section(
              goals, Kit.button(words.say("closing.button.goals"), ClosingIds.GOALS, card.id())));
    }
    if (card.open()) {
      blocks.add(Kit.context(words.mrkdwn("closing.told.whoSees")));
      blocks.add(Kit.actions(ClosingViews.lookBack(words, card)));
    } else {
      blocks.add(Kit.context(words.mrkdwn("closing.told.closed")));
    }
    blocks.addAll(ClosingViews.next(words, card));
    return new Message(said, blocks);
  }

  public static Message thanks(Given given, Reader reader) {
    var words = reader.words();
    var said = words.mrkdwn("closing.told.thanks", "author", Mrkdwn.person(given.author()));
    return Message.of(
        said,
        Kit.section(said),
        Kit.section(words.mrkdwn("closing.told.note", "text", given.text())));
  }

  /** The next step is a group of their own, or somebody new. */
  public static Message notTogether(ClosingCard card, Reader reader) {
    var words = reader.words();
    var said =
        words.mrkdwn(
            "closing.told.notTogether", "others", ClosingWords.people(words, card.others()));
    return Message.of(
        said,
        Kit.section(said),
        Kit.actions(
            Kit.button(
                words.say("closing.button.group"), Subcommands.RUN + ":group", "/mentor group"),
            Kit.button(
                words.say("closing.button.find"), Subcommands.RUN + ":find", "/mentor request")));
  }

  public static Message goesOn(Together together, Reader reader) {
    var words = reader.words();
    var said =
        words.mrkdwn(
            "closing.told.goesOn",
            "peers",
            together.peers(),
            "count",
            together.others().size(),
            "others",
            ClosingWords.people(words, together.others()));
    return together.agreeing()
        ? Message.of(
            said,
            Kit.section(said),
            Kit.actions(
                Kit.primary(
                    words.say("closing.button.agreement"), Subcommands.RUN, "/mentor agreement")))
        : Message.of(said);
  }
}
