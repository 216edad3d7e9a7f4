package mentorbot.agreement.slack;

import java.util.Optional;
import java.util.function.Function;
import mentorbot.agreement.Edit;
import mentorbot.agreement.Editing;
import mentorbot.agreement.Outcome;
import mentorbot.agreement.Printing;
import mentorbot.agreement.Reading;
import mentorbot.agreement.Sheet;
import mentorbot.agreement.Signing;
import mentorbot.agreement.slack.EditViews.Page;
import mentorbot.agreement.slack.SignView.Reason;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor agreement} and every button and page of the agreement. */
public final class AgreementRoutes {
  private final Reading reading;
  private final Editing editing;
  private final Signing signing;
  private final Printing printing;

  public AgreementRoutes(Reading reading, Editing editing, Signing signing, Printing printing) {
    this.reading = reading;
    this.editing = editing;
    this.signing = signing;
    this.printing = printing;
  }

  /** The family {@code /mentor} has to be there. */
  public void register(Routes routes) {
    var command = new AgreementCommand(reading, printing);
    routes.family("/mentor").on("agreement", command, "agree", "sign", "contract", "terms");
    routes.action(Ids.SHOW, this::show);
    routes.action(Ids.LIST, command::list);
    routes.action(Ids.PRINT, this::print);
    routes.action(Ids.EARLIER, command::earlier);
    routes.action(Ids.SIGN, this::openToSign);
    routes.action(Ids.EDIT, this::openMenu);
    routes.action(Ids.CHANGE, this::openPage);
    routes.action(Ids.KEEP, this::keep);
    routes.action(Ids.HISTORY, this::history);
    routes.action(Ids.VERSION, this::version);
    routes.submission(Ids.SIGN, this::sign);
    routes.submission(Ids.MEETINGS, this::saveMeetings);
    routes.submission(Ids.PACE, this::savePace);
    routes.submission(Ids.WORDING, this::saveWording);
  }

  Reply show(ActionCall call) {
    return withSheet(
        call,
        (ref, sheet) -> Reply.tell(SheetMessage.of(call.caller().words(), sheet, ref.number())));
  }

  Reply print(ActionCall call) {
    var caller = call.caller();
    return Ref.parse(call.value())
        .map(ref -> AgreementCommand.print(caller, printing, ref.mentorship(), ref.number()))
        .orElseGet(() -> AgreementAnswers.gone(caller.words()));
  }

  Reply openToSign(ActionCall call) {
    var words = call.caller().words();
    return withSheet(
        call,
        (ref, sheet) -> {
          if (!sheet.readersTurn()) {
            return Reply.tell(SheetWords.status(words, sheet));
          }
          boolean same = ref.number() == 0 || ref.number() == sheet.newest().number();
          return Reply.open(
              SignView.of(words, sheet, same ? Reason.ASKED : Reason.STALE, sheet.changes()));
        });
  }

  Reply openMenu(ActionCall call) {
    var words = call.caller().words();
    return withSheet(
        call,
        (ref, sheet) -> {
          if (sheet.stage() == Sheet.Stage.ENDED) {
            return Reply.tell(words.mrkdwn("agreement.ended"));
          }
          var menu = EditViews.menu(words, sheet);
          return inModal(call) ? Reply.update(menu) : Reply.open(menu);
        });
  }

  Reply openPage(ActionCall call) {
    var words = call.caller().words();
    return withSheet(
        call,
        (ref, sheet) -> {
          boolean known =
              ref.what().equals(EditViews.MEETINGS)
                  || ref.what().equals(EditViews.PACE)
                  || sheet.newest().text().clause(ref.what()).isPresent();
          return known
              ? Reply.update(EditViews.page(words, Page.of(sheet), ref.what(), reading.methods()))
              : AgreementAnswers.gone(words);
        });
  }

  Reply keep(ActionCall call) {
    var words = call.caller().words();
    return Ref.parse(call.value())
        .map(
            ref ->
                answer(
                    call.caller(),
                    signing.keepAsItIs(call.caller().actor(), ref.mentorship(), ref.number()),
                    ref))
        .orElseGet(() -> AgreementAnswers.gone(words));
  }

  Reply history(ActionCall call) {
    var caller = call.caller();
    return Ref.parse(call.value())
        .flatMap(
            ref ->
                reading.history(
                    caller.team(),
                    caller.user(),
                    ref.mentorship(),
                    ref.number(),
                    HistoryViews.VERSIONS))
        .map(found -> HistoryViews.list(caller.words(), found))
        .map(view -> inModal(call) ? Reply.update(view) : Reply.open(view))
        .orElseGet(() -> AgreementAnswers.gone(caller.words()));
  }

  Reply version(ActionCall call) {
    var caller = call.caller();
    return Ref.parse(call.value())
        .flatMap(
            ref -> reading.version(caller.team(), caller.user(), ref.mentorship(), ref.number()))
        .map(past -> Reply.open(HistoryViews.version(caller.words(), past)))
        .orElseGet(() -> AgreementAnswers.gone(caller.words()));
  }

  /** The wording kept with the signature is that of the very version that is signed. */
  Reply sign(SubmissionCall call) {
    var caller = call.caller();
    var found = Ref.parse(call.metadata());
    var past =
        found.flatMap(
            ref -> reading.version(caller.team(), caller.user(), ref.mentorship(), ref.number()));
    if (past.isEmpty()) {
      return AgreementAnswers.gone(caller.words());
    }
    var ref = found.get();
    var shown = FullText.shown(caller.words(), past.get().edition().text());
    return answer(caller, signing.sign(caller.actor(), ref.mentorship(), ref.number(), shown), ref);
  }

  Reply saveMeetings(SubmissionCall call) {
    return save(call, ref -> MeetingsPage.filledIn(call.form(), ref.number()));
  }

  Reply savePace(SubmissionCall call) {
    return save(call, ref -> PacePage.filledIn(call.form(), ref.number()));
  }

  Reply saveWording(SubmissionCall call) {
    return save(
        call,
        ref -> {
          var typed = call.form().text(EditViews.block("wording", ref.number()));
          return Optional.of(new Edit.Wording(ref.what(), typed));
        });
  }

  private Reply save(SubmissionCall call, Function<Ref, Optional<Edit>> edit) {
    var caller = call.caller();
    var found = Ref.parse(call.metadata());
    var filled = found.flatMap(edit);
    if (filled.isEmpty()) {
      return AgreementAnswers.gone(caller.words());
    }
    var ref = found.get();
    return answer(
        caller, editing.save(caller.actor(), ref.mentorship(), ref.number(), filled.get()), ref);
  }

  private Reply answer(Caller caller, Outcome outcome, Ref ref) {
    return AgreementAnswers.to(caller.words(), outcome, ref, reading.methods());
  }

  private interface OnSheet {
    Reply answer(Ref ref, Sheet sheet);
  }

  private Reply withSheet(ActionCall call, OnSheet then) {
    var caller = call.caller();
    var ref = Ref.parse(call.value());
    var sheet = ref.flatMap(r -> reading.sheet(caller.team(), caller.user(), r.mentorship()));
    return sheet.isEmpty()
        ? AgreementAnswers.gone(caller.words())
        : then.answer(ref.get(), sheet.get());
  }

  private static boolean inModal(ActionCall call) {
    return call.place().kind() == ActionCall.Place.Kind.MODAL;
  }
}
