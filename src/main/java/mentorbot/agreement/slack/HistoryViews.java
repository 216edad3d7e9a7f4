package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.agreement.Reading.History;
import mentorbot.agreement.Reading.Past;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** Every version there was: who drafted and signed it, when, and what became of it. */
final class HistoryViews {
  static final int VERSIONS = 10;

  private HistoryViews() {}

  static View list(Words words, History history) {
    var blocks = new ArrayList<LayoutBlock>();
    var others = SheetWords.people(words, history.others());
    blocks.add(Kit.section(words.mrkdwn("agreement.history.intro", "others", others)));
    for (var past : history.versions()) {
      int number = past.edition().number();
      var read =
          Kit.labelled(
              Kit.button(
                  words.say("agreement.button.read"),
                  Ids.VERSION + ":" + number,
                  Ref.to(history.mentorship(), number)),
              words.say("agreement.button.readVersion", "number", number));
      blocks.add(Kit.section(line(words, past), read));
    }
    history
        .older()
        .ifPresent(
            older ->
                blocks.add(
                    Kit.actions(
                        Kit.button(
                            words.say("agreement.button.older"),
                            Ids.HISTORY,
                            Ref.to(history.mentorship(), older)))));
    return page(words, words.say("agreement.history.title"), blocks);
  }

  static View version(Words words, Past past) {
    var blocks = new ArrayList<LayoutBlock>();
    var edition = past.edition();
    blocks.add(Kit.section(line(words, past)));
    blocks.add(Kit.actions(PrintViews.button(words, edition.mentorship(), edition.number())));
    if (!past.changes().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("agreement.history.changed")));
      blocks.addAll(ChangeWords.blocks(words, past.changes()));
    }
    blocks.add(Kit.divider());
    blocks.addAll(FullText.blocks(words, past.edition().text()));
    blocks.add(Kit.context(words.mrkdwn("agreement.hash", "hash", past.edition().hash())));
    return page(
        words, words.say("agreement.history.version", "number", past.edition().number()), blocks);
  }

  private static View page(Words words, String title, List<LayoutBlock> blocks) {
    return Kit.modal(Ids.CLOSED, title, null, words.say("agreement.button.close"), "", blocks);
  }

  private static String line(Words words, Past past) {
    var edition = past.edition();
    var when = past.draftedAt();
    var drafted =
        edition
            .author()
            .map(
                author ->
                    words.mrkdwn(
                        "agreement.history.drafted", "author", Mrkdwn.person(author), "when", when))
            .orElseGet(() -> words.mrkdwn("agreement.history.template", "when", when));
    return SheetWords.colophon(words, edition, past.marks())
        + "\n"
        + drafted
        + "\n"
        + standing(words, past);
  }

  private static String standing(Words words, Past past) {
    var by = past.refusedBy();
    return by == null
        ? words.mrkdwnOneOf("agreement.standing", past.standing().name())
        : words.mrkdwn("agreement.refusedBy", "person", Mrkdwn.person(by));
  }
}
