package mentorbot.checkins.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.checkins.Audience;
import mentorbot.checkins.CheckInCard;
import mentorbot.checkins.HandledNotice.Handled;
import mentorbot.checkins.SharedNotice.Shared;
import mentorbot.checkins.Wish;
import mentorbot.checkins.WishNotice.Wished;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** The messages of check-ins, one method a kind of notice. */
public final class CheckInMessages {
  private CheckInMessages() {}

  /** For both kinds that ask. */
  public static Message asking(CheckInCard card, Reader reader) {
    return CardViews.message(card, reader.words());
  }

  public static Message shared(Shared shared, Reader reader) {
    var words = reader.words();
    var author = Mrkdwn.person(shared.author());
    if (!shared.shown()) {
      return Message.of(words.mrkdwn("checkins.shared.no", "author", author));
    }
    var text =
        shared
            .answer()
            .map(
                answer ->
                    words.mrkdwn(
                        "checkins.shared.answer",
                        "author",
                        author,
                        "answer",
                        CardViews.label(shared.first(), answer, words)))
            .orElseGet(() -> words.mrkdwn("checkins.shared.note", "author", author));
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    shared.note().ifPresent(note -> blocks.add(quoted(note, words)));
    return new Message(text, blocks);
  }

  public static Message wished(Wished wished, Reader reader) {
    var words = reader.words();
    var text = WishViews.told(wished.wish(), wished.from(), wished.others(), words);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    wished.words().ifPresent(said -> blocks.add(quoted(said, words)));
    if (wished.audience() == Audience.COORDINATORS) {
      coordinator(wished, words, blocks);
    } else {
      party(wished, words, blocks);
    }
    return new Message(text, blocks);
  }

  private static void coordinator(Wished wished, Words words, List<LayoutBlock> blocks) {
    blocks.add(
        Kit.context(
            words.mrkdwnOneOf(
                "checkins.forCoordinators",
                wished.wish().name(),
                "people",
                Told.people(words, wished.others()))));
    if (wished.handledBy().isPresent()) {
      var by = Mrkdwn.person(wished.handledBy().get());
      blocks.add(Kit.context(words.mrkdwn("checkins.handled.by", "by", by)));
    } else if (wished.over()) {
      blocks.add(Kit.context(words.mrkdwn("checkins.handled.over")));
    } else {
      blocks.add(
          Kit.actions(
              Kit.primary(
                  words.say("checkins.handled.button"), WishActions.HANDLED, wished.request())));
    }
  }

  private static void party(Wished wished, Words words, List<LayoutBlock> blocks) {
    blocks.add(Kit.context(words.mrkdwn("checkins.forParty")));
    if (wished.wish() == Wish.PACE && !wished.over()) {
      blocks.add(Kit.actions(WishViews.agreement(words)));
    }
  }

  public static Message handled(Handled handled, Reader reader) {
    return Message.of(
        reader
            .words()
            .mrkdwn("checkins.handled.told", "coordinator", Mrkdwn.person(handled.coordinator())));
  }

  private static LayoutBlock quoted(String typed, Words words) {
    return Kit.section(words.mrkdwn("checkins.quoted", "text", typed));
  }
}
