package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.agreement.Change;
import mentorbot.slack.Cut;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** What changed, before and after, as mrkdwn for a reader to see at a glance. */
final class ChangeWords {
  /** Of each side of a reworded clause; the whole wording stands in the agreement itself. */
  private static final int EXCERPT = 400;

  private static final int MOST_LINES = 12;

  /**
   * From here on reworded clauses are only named: as when a group has come down to two and the
   * wording for two takes the place of the wording for many.
   */
  private static final int MANY_REWORDED = 4;

  private ChangeWords() {}

  /** One section a change, the first dozen; then how many more there are. */
  static List<LayoutBlock> blocks(Words words, List<Change> changes) {
    var blocks = new ArrayList<LayoutBlock>();
    lines(words, changes).forEach(line -> blocks.add(Kit.section(line)));
    return blocks;
  }

  static List<String> lines(Words words, List<Change> changes) {
    var reworded = changes.stream().filter(Change.OfWording.class::isInstance).toList();
    boolean named = reworded.size() >= MANY_REWORDED;
    var told = changes.stream().filter(change -> !named || !reworded.contains(change)).toList();
    var lines = new ArrayList<String>();
    told.stream().limit(MOST_LINES).forEach(change -> lines.add(line(words, change)));
    if (told.size() > MOST_LINES) {
      lines.add(words.mrkdwn("agreement.change.more", "n", told.size() - MOST_LINES));
    }
    if (named) {
      lines.add(words.mrkdwn("agreement.change.reworded", "titles", titles(words, reworded)));
    }
    return lines;
  }

  private static String titles(Words words, List<Change> reworded) {
    return words.list(
        reworded.stream()
            .map(Change.OfWording.class::cast)
            .map(change -> words.say("agreement.change.titled", "title", change.title()))
            .toList());
  }

  private static String line(Words words, Change change) {
    if (change instanceof Change.OfTerm term) {
      return words.mrkdwn(
          "agreement.change.term",
          "name",
          TermWords.name(words, term.term()),
          "before",
          TermWords.value(words, term.term(), term.before()),
          "after",
          TermWords.value(words, term.term(), term.after()));
    }
    if (change instanceof Change.OfWording wording) {
      return words.mrkdwn(
          "agreement.change.wording",
          "title",
          wording.title(),
          "before",
          Cut.to(wording.before(), EXCERPT),
          "after",
          Cut.to(wording.after(), EXCERPT));
    }
    if (change instanceof Change.OfContact contact) {
      return words.mrkdwn(
          "agreement.change.contact",
          "before",
          Mrkdwn.person(contact.before()),
          "after",
          Mrkdwn.person(contact.after()));
    }
    return change instanceof Change.Added added
        ? words.mrkdwn("agreement.change.added", "title", added.clause().title())
        : words.mrkdwn("agreement.change.removed", "title", ((Change.Removed) change).title());
  }
}
