package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import mentorbot.desk.Desk;
import mentorbot.desk.Look;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;

/** On a coordinator's Home: how many things need them, and the way to the desk. */
public final class DeskHome implements HomeSection {
  private final Desk desk;

  public DeskHome(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    if (!(desk.page(caller.team(), caller.user(), 0, DeskViews.SIZE)
        instanceof Look.Seen<mentorbot.desk.DeskPage> seen)) {
      return List.of();
    }
    return List.of(
        Kit.header(caller.say("desk.title")),
        Kit.section(DeskLines.summary(caller.words(), seen.value().counts())),
        Kit.actions(
            Said.toDesk(caller.words()),
            Kit.button(caller.say("desk.pause.button"), SitePauseHandlers.PAUSE + ":home", "")));
  }
}
