package mentorbot.journal.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.journal.Entry;
import mentorbot.journal.JournalOutcome;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/** Every outcome as a private answer. */
final class JournalReplies {
  private JournalReplies() {}

  static Message of(Words words, JournalOutcome outcome) {
    if (outcome instanceof JournalOutcome.Kept kept) {
      return JournalViews.one(words, kept.entry(), words.mrkdwn("journal.kept"));
    }
    if (outcome instanceof JournalOutcome.Changed changed) {
      return JournalViews.one(
          words,
          changed.entry(),
          changed.entry().shared().isEmpty()
              ? words.mrkdwn("journal.changed")
              : words.mrkdwn("journal.changedShared"));
    }
    if (outcome instanceof JournalOutcome.Deleted) {
      return withList(words, words.mrkdwn("journal.deleted"));
    }
    if (outcome instanceof JournalOutcome.AllDeleted all) {
      return withList(words, words.mrkdwn("journal.allDeleted", "count", all.count()));
    }
    if (outcome instanceof JournalOutcome.OnItsWay) {
      return withList(words, words.mrkdwn("journal.export.comes"));
    }
    if (outcome instanceof JournalOutcome.NothingToExport) {
      return withList(words, words.mrkdwn("journal.export.nothing"));
    }
    if (outcome instanceof JournalOutcome.Shared shared) {
      return JournalViews.one(words, shared.entry(), shared(words, shared.entry()));
    }
    if (outcome instanceof JournalOutcome.TakenBack back) {
      return JournalViews.one(words, back.entry(), words.mrkdwn("journal.takenBack"));
    }
    if (outcome instanceof JournalOutcome.Stale stale) {
      return JournalViews.one(words, stale.entry(), words.mrkdwn("journal.stale"));
    }
    if (outcome instanceof JournalOutcome.LetGo) {
      return withList(words, words.mrkdwn("journal.letGo"));
    }
    if (outcome instanceof JournalOutcome.Empty) {
      return withList(words, words.mrkdwn("journal.empty"));
    }
    if (outcome instanceof JournalOutcome.TooLong) {
      return withList(words, words.mrkdwn("journal.tooLong"));
    }
    return outcome instanceof JournalOutcome.NobodyToShareWith
        ? withList(words, words.mrkdwn("journal.nobody"))
        : Message.of(words.mrkdwn("slack.gone"));
  }

  private static String shared(Words words, Entry entry) {
    var readers =
        entry.shared().stream().flatMap(line -> line.people().stream()).distinct().toList();
    return words.mrkdwn("journal.lineShared", "people", JournalWords.people(words, readers));
  }

  static Message withList(Words words, String said) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    blocks.add(Kit.actions(JournalViews.toList(words)));
    return new Message(said, blocks);
  }
}
