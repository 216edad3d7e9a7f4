package mentorbot.journal.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import mentorbot.journal.JournalPages;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** The way to one's journal from Home: how much is in it, and never what. */
public final class JournalHome implements HomeSection {
  private final JournalPages pages;

  public JournalHome(JournalPages pages) {
    this.pages = pages;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    return blocks(caller.words(), pages.count(caller.team(), caller.user()));
  }

  /** Nothing to those who have not begun one: the help and the manifest tell of it. */
  static List<LayoutBlock> blocks(Words words, long count) {
    return count == 0
        ? List.of()
        : List.of(
            Kit.section(words.mrkdwn("journal.home", "count", count)),
            Kit.actions(
                Kit.button(words.say("journal.button.write"), JournalIds.WRITE, "new"),
                JournalViews.toList(words)));
  }
}
