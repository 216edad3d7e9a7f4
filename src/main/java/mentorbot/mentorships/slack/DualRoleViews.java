package mentorbot.mentorships.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import mentorbot.mentorships.AcknowledgeNotice.Asked;
import mentorbot.mentorships.AcknowledgeNotice.State;
import mentorbot.mentorships.DualRoles.SignOutcome;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** The acknowledgement that one of the two reports to the other (R25, R43). */
final class DualRoleViews {
  static final String SIGN = "mentorships.sign";
  static final String DECLINE = "mentorships.decline";

  private DualRoleViews() {}

  static Message asked(Words words, Asked asked) {
    var other = Mrkdwn.person(asked.other());
    var contact = Mrkdwn.person(asked.contact());
    var blocks = new ArrayList<LayoutBlock>();
    var text =
        words.mrkdwnOneOf(
            "mentorships.dual", asked.state().name(), "other", other, "contact", contact);
    blocks.add(Kit.section(text));
    if (asked.state() == State.ASKED) {
      blocks.add(Kit.section(words.mrkdwn("mentorships.dual.clause", "wording", asked.wording())));
      blocks.add(
          Kit.actions(
              Kit.primary(words.say("mentorships.dual.sign"), SIGN, asked.dualRole()),
              Kit.button(words.say("mentorships.dual.decline"), DECLINE, asked.dualRole())));
      blocks.add(Kit.context(words.mrkdwn("mentorships.dual.seen")));
    }
    return new Message(text, blocks);
  }

  static Message answered(Words words, SignOutcome outcome) {
    if (outcome instanceof SignOutcome.Signed signed) {
      var key = signed.both() ? "both" : "one";
      return Message.of(
          words.mrkdwnOneOf(
              "mentorships.dual.signed",
              key,
              "other",
              Mrkdwn.person(signed.other()),
              "contact",
              Mrkdwn.person(signed.contact())));
    }
    if (outcome instanceof SignOutcome.Declined declined) {
      return Message.of(
          words.mrkdwn("mentorships.dual.declined", "other", Mrkdwn.person(declined.other())));
    }
    return outcome instanceof SignOutcome.AlreadyAnswered
        ? Message.of(words.mrkdwn("mentorships.dual.already"))
        : Message.of(words.mrkdwn("slack.gone"));
  }
}
