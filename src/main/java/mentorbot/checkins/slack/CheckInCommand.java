package mentorbot.checkins.slack;

import com.slack.api.model.block.LayoutBlock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mentorbot.checkins.CheckInCard;
import mentorbot.checkins.MyCheckIns;
import mentorbot.checkins.MyCheckIns.Coming;
import mentorbot.checkins.MyCheckIns.Mine;
import mentorbot.slack.Calling;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** {@code /mentor checkin}: what is open, else when the next one comes and how to change that. */
final class CheckInCommand {
  private static final int MOST = 5;

  private final MyCheckIns mine;

  CheckInCommand(MyCheckIns mine) {
    this.mine = mine;
  }

  Reply answer(CommandCall call) {
    return Reply.tell(
        message(mine.of(call.caller().team(), call.caller().user()), call.caller().words()));
  }

  static Message message(Mine mine, Words words) {
    var toAnswer = mine.open().stream().limit(MOST).toList();
    return toAnswer.isEmpty() ? coming(mine, words) : open(toAnswer, words);
  }

  private static Message open(List<CheckInCard> cards, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    var texts = new ArrayList<String>();
    for (var card : cards) {
      if (!blocks.isEmpty()) {
        blocks.add(Kit.divider());
      }
      var message = CardViews.message(card, words);
      blocks.addAll(message.blocks());
      texts.add(message.text());
    }
    return new Message(String.join("\n", texts), blocks);
  }

  private static Message coming(Mine mine, Words words) {
    if (mine.coming().isEmpty()) {
      var none = words.mrkdwn("checkins.none");
      return Message.of(none, Kit.section(none), Kit.actions(CardViews.nextStep(words)));
    }
    var blocks = new ArrayList<LayoutBlock>();
    var texts = new ArrayList<String>();
    int number = 0;
    for (var coming : mine.coming().stream().limit(MOST).toList()) {
      var line = line(coming, mine.zone(), words);
      texts.add(line);
      blocks.add(
          Kit.section(
              line,
              Kit.button(
                  words.say("checkins.wishes.ask"),
                  CardViews.WISHES + ":" + number++,
                  coming.mentorship())));
    }
    blocks.add(Kit.context(words.mrkdwn("checkins.rhythm")));
    blocks.add(
        Kit.actions(
            Kit.button(words.say("checkins.hours"), Subcommands.RUN + ":hours", "/mentor hours"),
            Kit.button(
                words.say("checkins.agreement"),
                Subcommands.RUN + ":agreement",
                "/mentor agreement")));
    return new Message(String.join("\n", texts), blocks);
  }

  static String line(Coming coming, ZoneId zone, Words words) {
    var people = Calling.in(words, coming.name(), coming.others());
    return coming
        .next()
        .map(
            at -> words.mrkdwn("checkins.coming", "people", people, "at", words.dateTime(at, zone)))
        .orElseGet(() -> words.mrkdwn("checkins.noneComing", "people", people));
  }
}
