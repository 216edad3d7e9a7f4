package mentorbot.surveys.slack;

import com.slack.api.model.view.View;
import java.util.List;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import mentorbot.slack.SubmissionCall;
import mentorbot.surveys.AnswerOutcome;
import mentorbot.surveys.Answers;
import mentorbot.surveys.MySurveys;
import mentorbot.surveys.OwnAreas;
import mentorbot.surveys.SurveyForm;
import mentorbot.surveys.SurveyForm.Item;
import mentorbot.surveys.SurveyForm.Page.Kind;
import mentorbot.surveys.slack.PageForm.Areas;

/**
 * Turns the pages of a form. Everything is answered within it, and nothing in a conversation: there
 * it could be read again.
 */
final class FormHandlers {
  private final Filling filling;
  private final MySurveys mine;
  private final OwnAreas own;

  FormHandlers(Filling filling, MySurveys mine, OwnAreas own) {
    this.filling = filling;
    this.mine = mine;
    this.own = own;
  }

  Reply open(ActionCall call) {
    var caller = call.caller();
    var outcome = filling.open(caller, call.value());
    return Reply.open(
        outcome instanceof AnswerOutcome.Ready ready
            ? FormViews.firstScreen(
                ready.form(),
                ready.soFar(),
                mine.zone(caller.team(), caller.user()),
                caller.words())
            : ended(outcome, caller));
  }

  /** "Start", "Next" or "Send", by the page. */
  Reply turn(SubmissionCall call) {
    var caller = call.caller();
    return Reply.update(
        Leaf.of(call.metadata())
            .map(leaf -> turned(leaf, call))
            .orElseGet(() -> FormViews.gone(caller.words())));
  }

  private View turned(Leaf leaf, SubmissionCall call) {
    var caller = call.caller();
    if (leaf.page() == Leaf.FIRST_SCREEN) {
      var outcome = filling.open(caller, leaf.survey());
      return outcome instanceof AnswerOutcome.Ready ready
          ? page(ready.form(), leaf, resumed(ready), ready.soFar(), "", caller)
          : ended(outcome, caller);
    }
    var said = PageForm.said(call.form());
    if (leaf.last()) {
      return ended(filling.send(caller, leaf, said), caller);
    }
    return kept(filling.keep(caller, leaf, said), leaf, leaf.page() + 1, caller);
  }

  /** The page after the last on which something is said. */
  private static int resumed(AnswerOutcome.Ready ready) {
    int next = 0;
    var pages = ready.form().pages();
    for (int i = 0; i < pages.size(); i++) {
      var page = pages.get(i);
      boolean said = page.items().stream().anyMatch(item -> isSaid(page.kind(), item, ready));
      next = said ? i + 1 : next;
    }
    return Math.min(next, pages.size() - 1);
  }

  private static boolean isSaid(Kind page, Item item, AnswerOutcome.Ready ready) {
    var soFar = ready.soFar();
    var picks = soFar.picks().getOrDefault(item.key(), List.of());
    return switch (page) {
      case QUESTIONS -> soFar.options().containsKey(item.key());
      case COMMENTS -> soFar.comments().containsKey(item.key());
      case PICK -> !picks.isEmpty();
      case WEIGH -> picks.stream().anyMatch(pick -> pick.weight() > 0 || pick.rating() > 0);
    };
  }

  Reply back(ActionCall call) {
    var caller = call.caller();
    var leaf = Leaf.of(call.metadata());
    if (leaf.isEmpty()) {
      return Reply.update(FormViews.gone(caller.words()));
    }
    var said = PageForm.said(call.form());
    boolean asks = !leaf.get().anonymous() && !call.form().fitToKeep();
    return Reply.update(
        asks
            ? stay(leaf.get(), said, caller)
            : kept(
                filling.keep(caller, leaf.get(), said), leaf.get(), leaf.get().page() - 1, caller));
  }

  /** What may not be kept without a question stays where it was typed. */
  private View stay(Leaf leaf, Answers said, Caller caller) {
    var outcome = filling.open(caller, leaf.survey());
    return outcome instanceof AnswerOutcome.Ready ready
        ? page(
            ready.form(),
            leaf,
            leaf.page(),
            ready.soFar().and(said),
            caller.mrkdwn("surveys.stay.unfit"),
            caller)
        : ended(outcome, caller);
  }

  Reply clear(ActionCall call) {
    var caller = call.caller();
    var words = caller.words();
    return Reply.update(
        Leaf.of(call.metadata())
            .map(
                leaf -> {
                  var outcome = filling.keep(caller, leaf, PageForm.cleared(call.form()));
                  return outcome instanceof AnswerOutcome.PageKept kept
                      ? FormViews.page(
                          kept.form(),
                          leaf.clearedNow(kept.carried()),
                          kept.soFar(),
                          areas(caller),
                          "",
                          words)
                      : ended(outcome, caller);
                })
            .orElseGet(() -> FormViews.gone(words)));
  }

  private View kept(AnswerOutcome outcome, Leaf leaf, int page, Caller caller) {
    if (outcome instanceof AnswerOutcome.PageKept kept) {
      var next = leaf.at(leaf.page(), leaf.last(), kept.carried());
      return page(kept.form(), next, page, kept.soFar(), "", caller);
    }
    return outcome instanceof AnswerOutcome.TooMuchToCarry much
        ? page(
            much.form(),
            leaf,
            leaf.page(),
            much.soFar(),
            caller.mrkdwn("surveys.stay.long"),
            caller)
        : ended(outcome, caller);
  }

  private View page(
      SurveyForm form, Leaf leaf, int page, Answers soFar, String note, Caller caller) {
    int last = form.pages().size() - 1;
    int within = Math.max(0, Math.min(page, last));
    return FormViews.page(
        form,
        leaf.at(within, within == last, leaf.carried()),
        soFar,
        areas(caller),
        note,
        caller.words());
  }

  private Areas areas(Caller caller) {
    return new Areas(own.of(caller.team(), caller.user()), own::name);
  }

  private static View ended(AnswerOutcome outcome, Caller caller) {
    var words = caller.words();
    if (outcome instanceof AnswerOutcome.Thanks thanks) {
      return FormViews.thanks(thanks.survey(), thanks.help(), words);
    }
    if (outcome instanceof AnswerOutcome.AlreadyAnswered already) {
      return FormViews.alreadyAnswered(already.survey(), words);
    }
    if (outcome instanceof AnswerOutcome.Changed) {
      return FormViews.changed(words);
    }
    return outcome instanceof AnswerOutcome.Closed
        ? FormViews.closed(words)
        : FormViews.gone(words);
  }
}
