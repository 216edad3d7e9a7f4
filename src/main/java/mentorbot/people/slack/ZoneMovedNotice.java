package mentorbot.people.slack;

import mentorbot.people.ZoneMoves.Answer;
import mentorbot.people.ZoneMoves.Question;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;

/** Asks whether somebody has moved; afterwards says what holds. */
public final class ZoneMovedNotice implements NoticeRenderer<Question> {
  static final String MOVE = "people.zone.move";
  static final String STAY = "people.zone.stay";

  @Override
  public Message render(Question question, Reader reader) {
    var words = reader.words();
    var confirmed = Zones.name(question.confirmed());
    var reported = Zones.name(question.reported());
    if (question.answer() != Answer.OPEN) {
      return Message.of(words.mrkdwn("people.zone.holds", "city", confirmed));
    }
    var text = words.mrkdwn("people.zone.moved", "from", confirmed, "to", reported);
    var zone = question.reported().getId();
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.primary(words.say("people.zone.move", "city", reported), MOVE, zone),
            Kit.button(words.say("people.zone.stay", "city", confirmed), STAY, zone)));
  }
}
