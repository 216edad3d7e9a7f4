package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import mentorbot.desk.Desk;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;

/** The desk as it is now, alone or below what a coordinator has just done: no button is stale. */
final class ListBelow {
  private final Desk desk;

  ListBelow(Desk desk) {
    this.desk = desk;
  }

  Reply page(Caller caller, int number) {
    return ListHandlers.answer(
        caller,
        desk.page(caller.team(), caller.user(), number, DeskViews.SIZE),
        page -> DeskViews.page(caller.words(), page, desk.zone(caller.team(), caller.user())));
  }

  Reply below(Caller caller, String told) {
    return page(caller, 0) instanceof Reply.Say say
        ? Reply.tell(above(told, say.message()))
        : Reply.tell(told);
  }

  private static Message above(String told, Message list) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(told));
    blocks.addAll(list.blocks());
    return new Message(told, blocks);
  }
}
