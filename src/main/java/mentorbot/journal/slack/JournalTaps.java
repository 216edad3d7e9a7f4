package mentorbot.journal.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import mentorbot.journal.Entry;
import mentorbot.journal.EntryRef;
import mentorbot.journal.Exporting;
import mentorbot.journal.Journal;
import mentorbot.journal.Journal.Written;
import mentorbot.journal.JournalOutcome;
import mentorbot.journal.JournalPages;
import mentorbot.journal.Reflecting;
import mentorbot.journal.Sharing;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** What a tap in a journal does. A value names an entry and version; the use-case checks whose. */
final class JournalTaps {
  private final Journal journal;
  private final JournalPages pages;
  private final Sharing sharing;
  private final Reflecting reflecting;
  private final Exporting exporting;

  JournalTaps(
      Journal journal,
      JournalPages pages,
      Sharing sharing,
      Reflecting reflecting,
      Exporting exporting) {
    this.journal = journal;
    this.pages = pages;
    this.sharing = sharing;
    this.reflecting = reflecting;
    this.exporting = exporting;
  }

  void register(Routes routes) {
    routes
        .action(JournalIds.LIST, c -> at(c, list(c.caller(), JournalIds.from(c.value()))))
        .action(
            JournalIds.OPEN,
            c -> onEntry(c, c.value(), e -> at(c, JournalViews.one(c.caller().words(), e, ""))))
        .action(JournalIds.WRITE, c -> Reply.open(JournalForms.write(c.caller().words(), null)))
        .action(
            JournalIds.CHANGE,
            c -> onRef(c, e -> Reply.open(JournalForms.change(c.caller().words(), e))))
        .action(JournalIds.DELETE, c -> act(c, ref -> journal.delete(c.caller().actor(), ref)))
        .action(JournalIds.DELETE_ALL, this::deleteAll)
        .action(JournalIds.WHOLE, c -> at(c, whole(c.caller())))
        .action(JournalIds.EXPORT, c -> at(c, exporting.ask(c.caller().actor())))
        .action(JournalIds.SHARE, this::share)
        .action(JournalIds.TAKE_BACK, c -> at(c, sharing.takeBack(c.caller().actor(), c.value())))
        .action(JournalIds.REFLECT, this::reflect)
        .action(JournalIds.LET_GO, this::letGo)
        .action(JournalIds.FIND, c -> Reply.open(JournalForms.find(c.caller().words())))
        .action(JournalIds.LOOK_ON, c -> at(c, found(c)))
        .action(
            JournalIds.KEEP, c -> at(c, journal.keep(c.caller().actor(), new Written(c.value()))));
  }

  /** Something was written since: it is shown first. */
  private Reply deleteAll(ActionCall call) {
    var outcome = journal.deleteAll(call.caller().actor(), call.value());
    return outcome instanceof JournalOutcome.Gone
        ? at(call, list(call.caller(), OptionalInt.empty()))
        : at(call, outcome);
  }

  /** The whole of it, to take along or to delete; of an empty one there is only the list. */
  Message whole(Caller caller) {
    var newest = pages.page(caller.team(), caller.user(), OptionalInt.empty(), 1);
    return newest.entries().isEmpty()
        ? list(caller, OptionalInt.empty())
        : JournalViews.whole(caller.words(), newest.count(), newest.entries().get(0).ref().id());
  }

  Message list(Caller caller, OptionalInt from) {
    var page = pages.page(caller.team(), caller.user(), from, JournalViews.A_PAGE);
    return JournalViews.list(caller.words(), page, from.isEmpty());
  }

  /** About a conversation that nobody asked about. */
  Reply reflect(Caller caller) {
    return Reply.open(
        JournalForms.reflect(caller.words(), sharing.choices(caller.team(), caller.user())));
  }

  private Reply reflect(ActionCall call) {
    var caller = call.caller();
    var value = call.value();
    if (value.equals("new")) {
      return reflect(caller);
    }
    if (value.startsWith(JournalIds.OF)) {
      return reflectOn(caller, value.substring(JournalIds.OF.length()));
    }
    return reflecting
        .offered(caller.team(), caller.user(), value)
        .map(waiting -> Reply.open(JournalForms.reflect(caller.words(), waiting)))
        .orElseGet(() -> gone(call));
  }

  /** Where it was offered, answering it settles that; otherwise the page is about any talk. */
  private Reply reflectOn(Caller caller, String mentorship) {
    var words = caller.words();
    var view =
        reflecting
            .waitingIn(caller.team(), caller.user(), mentorship)
            .map(waiting -> JournalForms.reflect(words, waiting))
            .orElseGet(
                () ->
                    JournalForms.reflect(
                        words,
                        sharing.choices(caller.team(), caller.user()).stream()
                            .filter(with -> with.mentorship().equals(mentorship))
                            .toList()));
    return Reply.open(view);
  }

  /** The message that offered it says by itself what came of it. */
  private Reply letGo(ActionCall call) {
    var outcome = journal.letGo(call.caller().actor(), call.value());
    boolean says =
        outcome instanceof JournalOutcome.LetGo
            && call.place().kind() == ActionCall.Place.Kind.MESSAGE;
    return says ? Reply.done() : at(call, outcome);
  }

  private Reply share(ActionCall call) {
    var caller = call.caller();
    var choices = sharing.choices(caller.team(), caller.user());
    return choices.isEmpty()
        ? at(call, new JournalOutcome.NobodyToShareWith())
        : onRef(call, e -> Reply.open(JournalForms.share(caller.words(), e, choices)));
  }

  private Message found(ActionCall call) {
    var caller = call.caller();
    var phrase = JournalIds.phrase(call.value());
    var page =
        pages.find(
            caller.team(),
            caller.user(),
            phrase,
            JournalIds.from(call.value()),
            JournalViews.A_PAGE);
    return JournalViews.found(caller.words(), page, phrase, false);
  }

  private Reply act(ActionCall call, Function<EntryRef, JournalOutcome> act) {
    return EntryRef.read(call.value())
        .map(ref -> at(call, act.apply(ref)))
        .orElseGet(() -> gone(call));
  }

  /** For a form that starts from the entry as it is now; the form carries the version. */
  private Reply onRef(ActionCall call, Function<Entry, Reply> answer) {
    return EntryRef.read(call.value())
        .map(ref -> onEntry(call, ref.id(), answer))
        .orElseGet(() -> gone(call));
  }

  private Reply onEntry(ActionCall call, String entry, Function<Entry, Reply> answer) {
    return pages
        .one(call.caller().team(), call.caller().user(), entry)
        .map(answer)
        .orElseGet(() -> gone(call));
  }

  private static Reply gone(ActionCall call) {
    return at(call, new JournalOutcome.Gone());
  }

  private static Reply at(ActionCall call, JournalOutcome outcome) {
    return at(call, JournalReplies.of(call.caller().words(), outcome));
  }

  /** Where it was asked for, so that a modal turns its page and Home stays Home. */
  private static Reply at(ActionCall call, Message message) {
    return switch (call.place().kind()) {
      case MODAL -> Reply.update(page(call.caller(), message.blocks()));
      case HOME -> Reply.open(page(call.caller(), message.blocks()));
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
    };
  }

  private static View page(Caller caller, List<LayoutBlock> blocks) {
    return Kit.modal(
        "journal.page",
        caller.say("journal.title"),
        null,
        caller.say("journal.form.close"),
        "",
        blocks);
  }
}
