package mentorbot.checkins.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.checkins.CheckInCard;
import mentorbot.checkins.CheckInCard.Stage;
import mentorbot.checkins.MyCheckIns;
import mentorbot.checkins.MyCheckIns.Mine;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** Open check-ins. When the next ones come stands with the relationship. */
public final class CheckInHome implements HomeSection {
  private static final int MOST = 5;

  private final MyCheckIns mine;

  public CheckInHome(MyCheckIns mine) {
    this.mine = mine;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    return blocks(mine.of(caller.team(), caller.user()), caller.words());
  }

  static List<LayoutBlock> blocks(Mine mine, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    mine.open().stream()
        .filter(card -> card.stage() == Stage.ASKED || card.stage() == Stage.LATER)
        .limit(MOST)
        .forEach(card -> blocks.add(open(card, words)));
    if (!blocks.isEmpty()) {
      blocks.add(0, Kit.header(words.say("checkins.home")));
    }
    return blocks;
  }

  private static LayoutBlock open(CheckInCard card, Words words) {
    return Kit.section(
        CardViews.question(card, words),
        Kit.button(words.say("checkins.answerNow"), CardViews.SHOW + ":" + card.id(), card.id()));
  }
}
