package mentorbot.journal.slack;

import java.util.OptionalInt;
import java.util.function.Function;
import mentorbot.journal.EntryRef;
import mentorbot.journal.Journal;
import mentorbot.journal.Journal.Written;
import mentorbot.journal.JournalOutcome;
import mentorbot.journal.JournalPages;
import mentorbot.journal.Sharing;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** Takes in the forms of a journal. */
final class JournalSubmissions {
  private final Journal journal;
  private final JournalPages pages;
  private final Sharing sharing;

  JournalSubmissions(Journal journal, JournalPages pages, Sharing sharing) {
    this.journal = journal;
    this.pages = pages;
    this.sharing = sharing;
  }

  void register(Routes routes) {
    routes
        .submission(
            JournalForms.WRITE,
            c -> answer(c, JournalForms.TEXT, journal.keep(c.caller().actor(), written(c))))
        .submission(
            JournalForms.CHANGE,
            c ->
                onRef(
                    c,
                    JournalForms.TEXT,
                    ref -> journal.change(c.caller().actor(), ref, written(c))))
        .submission(JournalForms.REFLECT, this::reflect)
        .submission(
            JournalForms.SHARE,
            c ->
                onRef(
                    c,
                    JournalForms.LINE,
                    ref ->
                        sharing.share(
                            c.caller().actor(),
                            ref,
                            c.form().choice(JournalForms.WHOM).orElse(""),
                            c.form().text(JournalForms.LINE))))
        .submission(JournalForms.FIND, this::find);
  }

  private Reply reflect(SubmissionCall call) {
    var actor = call.caller().actor();
    var outcome =
        call.metadata().isEmpty()
            ? journal.reflect(
                actor, call.form().choice(JournalForms.WHOM).orElse(null), written(call))
            : journal.answer(actor, call.metadata(), written(call));
    return answer(call, JournalForms.TEXT, outcome);
  }

  private Reply find(SubmissionCall call) {
    var caller = call.caller();
    var phrase = call.form().text(JournalForms.WORDS);
    if (phrase.isBlank()) {
      return Reply.error(JournalForms.WORDS, caller.say("journal.emptyForm"));
    }
    var page =
        pages.find(caller.team(), caller.user(), phrase, OptionalInt.empty(), JournalViews.A_PAGE);
    return Reply.tell(JournalViews.found(caller.words(), page, phrase, false));
  }

  private static Written written(SubmissionCall call) {
    return new Written(
        call.form().text(JournalForms.TEXT), call.form().text(JournalForms.TOGETHER));
  }

  private static Reply onRef(
      SubmissionCall call, String block, Function<EntryRef, JournalOutcome> act) {
    return answer(
        call, block, EntryRef.read(call.metadata()).map(act).orElseGet(JournalOutcome.Gone::new));
  }

  /** What can be put right in the form is said in the form. */
  private static Reply answer(SubmissionCall call, String block, JournalOutcome outcome) {
    var caller = call.caller();
    if (outcome instanceof JournalOutcome.Empty) {
      return Reply.error(block, caller.say("journal.emptyForm"));
    }
    if (outcome instanceof JournalOutcome.TooLong) {
      return Reply.error(
          block,
          block.equals(JournalForms.LINE)
              ? caller.say("journal.lineTooLong")
              : caller.say("journal.tooLong"));
    }
    return Reply.tell(JournalReplies.of(caller.words(), outcome));
  }
}
