package mentorbot.agreement.slack;

import java.util.List;
import mentorbot.agreement.Outcome;
import mentorbot.agreement.Sheet;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.agreement.slack.EditViews.Page;
import mentorbot.agreement.slack.SignView.Reason;
import mentorbot.config.Choice;
import mentorbot.config.Term;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.texts.Words;

/** What people see of an outcome. */
final class AgreementAnswers {
  private AgreementAnswers() {}

  /** {@code what} is the page that was filled in, {@code base} the version it was filled in on. */
  static Reply to(Words words, Outcome outcome, Ref page, List<Choice> methods) {
    if (outcome instanceof Outcome.Saved saved) {
      return Reply.update(SignView.of(words, saved.sheet(), Reason.SAVED, saved.changes()));
    }
    if (outcome instanceof Outcome.Unchanged unchanged) {
      return unchanged.sheet().readersTurn()
          ? Reply.update(SignView.of(words, unchanged.sheet(), Reason.UNCHANGED, List.of()))
          : Reply.tell(words.mrkdwn("agreement.unchanged"));
    }
    if (outcome instanceof Outcome.Overtaken overtaken) {
      var newest = overtaken.sheet().newest().number();
      var merged =
          new Page(overtaken.sheet().mentorship(), newest, overtaken.merged(), overtaken.theirs());
      return Reply.update(EditViews.page(words, merged, page.what(), methods));
    }
    if (outcome instanceof Outcome.Unfit unfit) {
      return Reply.error(
          block(unfit.term(), page.number()),
          words.sayOneOf("agreement.unfit", unfit.term().name()));
    }
    if (outcome instanceof Outcome.UnfitWording) {
      return Reply.error(
          EditViews.block("wording", page.number()), words.say("agreement.unfitWording"));
    }
    return afterSigning(words, outcome);
  }

  private static Reply afterSigning(Words words, Outcome outcome) {
    if (outcome instanceof Outcome.Signed signed) {
      return Reply.tell(signed(words, signed.sheet()));
    }
    if (outcome instanceof Outcome.SignedBefore before) {
      return told(words, words.mrkdwn("agreement.signedBefore"), before.sheet());
    }
    if (outcome instanceof Outcome.Stale stale) {
      return stale(words, stale.sheet());
    }
    if (outcome instanceof Outcome.Refused refused) {
      return Reply.tell(
          words.mrkdwn(
              "agreement.kept", "others", SheetWords.people(words, refused.sheet().others())));
    }
    return outcome instanceof Outcome.Ended
        ? Reply.tell(words.mrkdwn("agreement.ended"))
        : gone(words);
  }

  static Reply gone(Words words) {
    return Reply.tell(words.mrkdwn("slack.gone"));
  }

  private static Reply stale(Words words, Sheet sheet) {
    return sheet.readersTurn()
        ? Reply.update(SignView.of(words, sheet, Reason.STALE, sheet.changes()))
        : told(words, words.mrkdwn("agreement.stale"), sheet);
  }

  private static Reply told(Words words, String what, Sheet sheet) {
    return Reply.tell(what + "\n" + SheetWords.status(words, sheet));
  }

  /** What the signature has set in motion. */
  private static Message signed(Words words, Sheet sheet) {
    var others = SheetWords.people(words, sheet.others());
    if (sheet.open() != null) {
      var missing = SheetWords.people(words, sheet.missing());
      return Message.of(words.mrkdwn("agreement.signed.first", "missing", missing));
    }
    if (sheet.stage() == Stage.AGREED) {
      var waits = SheetWords.blockers(words, sheet.blockers(), sheet.reader());
      return Message.of(words.mrkdwn("agreement.signed.waiting", "others", others) + "\n" + waits);
    }
    if (sheet.shown().amendment()) {
      return Message.of(words.mrkdwn("agreement.signed.amended", "others", others));
    }
    var text = words.mrkdwn("agreement.signed.started", "others", others);
    return Message.of(text, Kit.section(text));
  }

  private static String block(Term term, int base) {
    var field =
        switch (term) {
          case MEETING_CADENCE -> "cadence";
          case MEETING_MINUTES -> "minutes";
          case METHOD -> "method";
          case PREFERRED_DAYS -> "days";
          case PREFERRED_HOURS -> "until";
          case RESPONSE_HOURS -> "response";
          case CHECK_IN_CADENCE -> "checkins";
          case PROTECTED_TIME -> "protected";
          case DURATION_MONTHS -> "months";
          case REVIEW_DAYS -> "reviews";
        };
    return EditViews.block(field, base);
  }
}
