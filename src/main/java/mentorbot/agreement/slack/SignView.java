package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.agreement.Change;
import mentorbot.agreement.Sheet;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** The page to sign on: what changed, every word, and what signing keeps. */
final class SignView {
  /** Why the page is shown. */
  enum Reason {
    ASKED,
    /** The reader has just changed it. */
    SAVED,
    UNCHANGED,
    /** Somebody changed it while the reader was about to sign an older version. */
    STALE
  }

  private SignView() {}

  static View of(Words words, Sheet sheet, Reason reason, List<Change> changes) {
    var newest = sheet.newest();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(intro(words, sheet, reason)));
    if (!changes.isEmpty()) {
      blocks.addAll(ChangeWords.blocks(words, changes));
    }
    if (reason == Reason.SAVED) {
      blocks.add(
          Kit.actions(
              Kit.button(
                  words.say("agreement.button.editMore"),
                  Ids.EDIT,
                  Ref.to(sheet.mentorship(), newest.number()))));
    }
    blocks.add(Kit.divider());
    blocks.addAll(FullText.blocks(words, newest.text()));
    blocks.add(Kit.divider());
    blocks.add(Kit.context(SheetWords.colophon(words, newest, sheet.marks())));
    blocks.add(Kit.context(words.mrkdwn("agreement.sign.keeps", "code", newest.code())));
    return Kit.modal(
        Ids.SIGN,
        words.say("agreement.sign.title"),
        words.say("agreement.sign.submit"),
        words.say("agreement.sign.later"),
        Ref.to(sheet.mentorship(), newest.number()),
        blocks);
  }

  private static String intro(Words words, Sheet sheet, Reason reason) {
    var others = SheetWords.people(words, sheet.others());
    return words.mrkdwnOneOf("agreement.sign.intro", reason.name(), "others", others);
  }
}
