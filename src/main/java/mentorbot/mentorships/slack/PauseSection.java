package mentorbot.mentorships.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import mentorbot.mentorships.MyPauses;
import mentorbot.mentorships.MyPauses.Mine;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;

/** What rests, until when, and the tap that comes back, below one's own card and on Home. */
public final class PauseSection implements HomeSection {
  private final MyPauses mine;
  private final boolean all;

  private PauseSection(MyPauses mine, boolean all) {
    this.mine = mine;
    this.all = all;
  }

  /** Every pause of theirs. */
  public static PauseSection all(MyPauses mine) {
    return new PauseSection(mine, true);
  }

  /** On Home: those that neither the next step nor a relationship's card shows already. */
  public static PauseSection home(MyPauses mine) {
    return new PauseSection(mine, false);
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    return mine.mine(caller.team(), caller.user()).stream()
        .filter(one -> all || !isShownElsewhere(one))
        .map(one -> PauseViews.comeBack(caller.words(), one))
        .toList();
  }

  private static boolean isShownElsewhere(Mine one) {
    return one.begun() && (one.scope() == Scope.PERSON || one.by().isEmpty());
  }
}
