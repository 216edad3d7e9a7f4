package mentorbot.meetings.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MyMeetings;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** Times on offer and the next meetings. */
public final class MeetingHome implements HomeSection {
  private static final int MOST = 4;

  private final MyMeetings mine;

  public MeetingHome(MyMeetings mine) {
    this.mine = mine;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    if (mine.running(caller.team(), caller.user()).isEmpty()) {
      return List.of();
    }
    var open = mine.open(caller.team(), caller.user());
    // The relationship above has the button that plans one.
    return open.isEmpty() ? List.of() : blocks(open, caller.words());
  }

  static List<LayoutBlock> blocks(List<MeetingCard> cards, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("meetings.home")));
    IntStream.range(0, Math.min(MOST, cards.size()))
        .forEach(number -> blocks.add(ListViews.line(cards.get(number), number, words)));
    blocks.add(
        Kit.actions(
            Kit.button(
                words.sayOneOf("meetings.plan", "another"),
                Subcommands.RUN + ":meet",
                "/mentor meet"),
            Kit.button(
                words.say("meetings.list.title"),
                Subcommands.RUN + ":meetings",
                "/mentor meetings")));
    return blocks;
  }
}
