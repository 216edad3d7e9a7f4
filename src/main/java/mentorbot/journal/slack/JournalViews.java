package mentorbot.journal.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.journal.Entry;
import mentorbot.journal.JournalPages.Page;
import mentorbot.slack.Cut;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/** The pages of a journal: the newest entries, what was found, one entry. */
final class JournalViews {
  static final int A_PAGE = 5;
  private static final int EXCERPT = 300;

  private JournalViews() {}

  static Message list(Words words, Page page, boolean newest) {
    var title = words.say("journal.title");
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(title));
    blocks.add(Kit.context(words.mrkdwn("journal.count", "count", page.count())));
    if (page.entries().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("journal.none")));
    }
    page.entries().forEach(entry -> blocks.add(item(words, entry)));
    if (page.unfinished()) {
      blocks.add(Kit.context(words.mrkdwn("journal.find.unfinished")));
    }
    blocks.add(Kit.divider());
    blocks.add(Kit.actions(around(words, page, newest)));
    return new Message(title, blocks);
  }

  private static List<ButtonElement> around(Words words, Page page, boolean newest) {
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Kit.primary(words.say("journal.button.write"), JournalIds.WRITE, "new"));
    buttons.add(Kit.button(words.say("journal.button.reflect"), JournalIds.REFLECT, "new"));
    if (page.count() > 0) {
      buttons.add(Kit.button(words.say("journal.button.find"), JournalIds.FIND, "new"));
    }
    if (!newest) {
      buttons.add(newest(words));
    }
    page.older()
        .ifPresent(
            from ->
                buttons.add(
                    Kit.button(
                        words.say("journal.button.older"),
                        JournalIds.LIST + ":older",
                        String.valueOf(from))));
    if (page.count() > 0 && newest) {
      buttons.add(Kit.button(words.say("journal.button.whole"), JournalIds.WHOLE, "all"));
    }
    return buttons;
  }

  /**
   * What can be done with all of it at once. Who presses knows first where the file stands. {@code
   * newest}: the entry that nothing was written after.
   */
  static Message whole(Words words, long count, String newest) {
    var title = words.say("journal.whole.title");
    return new Message(
        title,
        List.of(
            Kit.header(title),
            Kit.section(words.mrkdwn("journal.whole.export", "count", count)),
            Kit.context(words.mrkdwn("journal.whole.stands")),
            Kit.actions(
                Kit.primary(words.say("journal.button.export"), JournalIds.EXPORT, "all"),
                toList(words)),
            Kit.divider(),
            Kit.section(words.mrkdwn("journal.whole.delete", "count", count)),
            Kit.actions(
                Kit.danger(
                    words.say("journal.button.deleteAll"),
                    JournalIds.DELETE_ALL,
                    newest,
                    Kit.confirm(
                        words.say("journal.deleteAll.title"),
                        words.say("journal.deleteAll.text"),
                        words.say("journal.deleteAll.yes"),
                        words.say("journal.delete.no"))))));
  }

  private static ButtonElement newest(Words words) {
    return Kit.button(words.say("journal.button.newest"), JournalIds.LIST + ":newest", "newest");
  }

  /** {@code typed}: it came as a command, and may have been meant as a line to keep. */
  static Message found(Words words, Page page, String phrase, boolean typed) {
    boolean more = page.older().isPresent();
    var said =
        words.mrkdwn(
            "journal.find.found",
            "count",
            page.entries().size(),
            "phrase",
            Cut.to(phrase, 200),
            "more",
            more);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    page.entries().forEach(entry -> blocks.add(item(words, entry)));
    if (page.unfinished()) {
      blocks.add(Kit.context(words.mrkdwn("journal.find.unfinished")));
    }
    if (typed) {
      blocks.add(Kit.context(words.mrkdwn("journal.find.asLine")));
    }
    blocks.add(Kit.actions(afterFinding(words, page, phrase, typed)));
    return new Message(words.say("journal.find.title"), blocks);
  }

  private static List<ButtonElement> afterFinding(
      Words words, Page page, String phrase, boolean typed) {
    List<ButtonElement> buttons = new ArrayList<>();
    page.older()
        .ifPresent(
            from ->
                buttons.add(
                    Kit.primary(
                        words.say("journal.button.lookOn"),
                        JournalIds.LOOK_ON,
                        JournalIds.value(from, Cut.to(phrase, JournalIds.LONGEST_CARRIED)))));
    if (typed && phrase.length() <= JournalIds.LONGEST_CARRIED) {
      buttons.add(
          Kit.button(words.say("journal.button.asLine"), JournalIds.KEEP, "find " + phrase));
    }
    buttons.add(Kit.button(words.say("journal.button.find"), JournalIds.FIND, "new"));
    buttons.add(toList(words));
    return buttons;
  }

  private static LayoutBlock item(Words words, Entry entry) {
    var text = entry.text().isEmpty() ? entry.together() : entry.text();
    var said = JournalWords.item(words, entry, Cut.to(text, EXCERPT));
    var open = Kit.button(words.say("journal.button.open"), JournalIds.OPEN, entry.ref().id());
    return Kit.section(
        entry.shared().isEmpty() ? said : said + "\n" + words.mrkdwn("journal.sharedMark"),
        Kit.labelled(open, words.say("journal.button.openOf", "day", entry.day())));
  }

  /** One entry with everything its author may do with it; {@code lead} empty for none. */
  static Message one(Words words, Entry entry, String lead) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!lead.isEmpty()) {
      blocks.add(Kit.section(lead));
    }
    blocks.add(Kit.section(JournalWords.head(words, entry)));
    for (var piece : JournalWords.pieces(entry.text())) {
      blocks.add(Kit.section(words.mrkdwn("journal.text", "text", piece)));
    }
    var together = JournalWords.pieces(entry.together());
    for (int i = 0; i < together.size(); i++) {
      blocks.add(
          Kit.section(
              i == 0
                  ? words.mrkdwn("journal.together", "text", together.get(i))
                  : words.mrkdwn("journal.text", "text", together.get(i))));
    }
    entry.shared().forEach(shared -> blocks.addAll(shared(words, shared)));
    blocks.add(Kit.actions(around(words, entry)));
    return new Message(lead.isEmpty() ? words.say("journal.title") : lead, blocks);
  }

  private static List<LayoutBlock> shared(Words words, Entry.Shared shared) {
    return List.of(
        Kit.section(
            words.mrkdwn(
                "journal.shared",
                "people",
                JournalWords.people(words, shared.people()),
                "line",
                shared.line()),
            Kit.button(
                words.say("journal.button.takeBack"),
                JournalIds.TAKE_BACK + ":" + shared.id(),
                shared.id())));
  }

  private static List<ButtonElement> around(Words words, Entry entry) {
    var ref = entry.ref().written();
    return List.of(
        Kit.button(words.say("journal.button.change"), JournalIds.CHANGE, ref),
        Kit.button(words.say("journal.button.share"), JournalIds.SHARE, ref),
        toList(words),
        Kit.danger(
            words.say("journal.button.delete"),
            JournalIds.DELETE,
            ref,
            Kit.confirm(
                words.say("journal.delete.title"),
                words.say("journal.delete.text"),
                words.say("journal.delete.yes"),
                words.say("journal.delete.no"))));
  }

  static ButtonElement toList(Words words) {
    return Kit.button(words.say("journal.button.list"), JournalIds.LIST, "newest");
  }
}
