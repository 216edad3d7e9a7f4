package mentorbot.meetings.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MyMeetings.With;
import mentorbot.mentorships.Page;
import mentorbot.slack.Calling;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** All of a person's meetings, page by page, and the choice of whom to meet. */
final class ListViews {
  static final String PAGE = "meetings.page";

  private ListViews() {}

  static Message list(Page<MeetingCard> page, Words words) {
    if (page.items().isEmpty() && page.number() == 0) {
      var none = words.mrkdwn("meetings.list.none");
      return Message.of(none, Kit.section(none), Kit.actions(find(words)));
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("meetings.list.title")));
    int number = 0;
    var texts = new ArrayList<String>();
    for (var card : page.items()) {
      texts.add(CardViews.line(card, words));
      blocks.add(line(card, number++, words));
    }
    var buttons = new ArrayList<ButtonElement>();
    if (page.number() > 0) {
      buttons.add(
          Kit.button(words.say("meetings.list.newer"), PAGE + ":newer", "" + (page.number() - 1)));
    }
    if (page.more()) {
      buttons.add(
          Kit.button(words.say("meetings.list.older"), PAGE + ":older", "" + (page.number() + 1)));
    }
    buttons.add(find(words));
    blocks.add(Kit.actions(buttons));
    return new Message(String.join("\n", texts), blocks);
  }

  static LayoutBlock line(MeetingCard card, int number, Words words) {
    return Kit.section(
        CardViews.line(card, words),
        Kit.button(words.say("meetings.open"), CardViews.SHOW + ":" + number, card.id()));
  }

  private static ButtonElement find(Words words) {
    return Kit.button(
        words.sayOneOf("meetings.plan", "find"), Subcommands.RUN + ":meet", "/mentor meet");
  }

  static Message choose(List<With> running, Words words) {
    return choose(running, words.mrkdwn("meetings.choose"), CardViews.PLAN, words);
  }

  static Message chooseMet(List<With> running, Words words) {
    return choose(running, words.mrkdwn("meetings.met.choose"), MetViews.MET, words);
  }

  /** With its people where it has a name of its own: two may have the same. */
  private static String who(With with, Words words) {
    var people = WhenWords.people(words, with.others());
    return with.name().isEmpty()
        ? people.text()
        : words.mrkdwn(
            "meetings.choose.named",
            "group",
            Calling.in(words, with.name(), with.others()),
            "people",
            people);
  }

  private static Message choose(List<With> running, String text, String action, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    int number = 0;
    for (var one : running) {
      blocks.add(
          Kit.section(
              who(one, words),
              Kit.button(words.say("meetings.open"), action + ":" + number++, one.mentorship())));
    }
    return new Message(text, blocks);
  }
}
