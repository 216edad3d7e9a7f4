package mentorbot.people.slack;

import mentorbot.people.Silence.NeverOpen;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;
import mentorbot.slack.Subcommands;

/** Asks once whether no minute in two days is what somebody wants. */
public final class NeverOpenNotice implements NoticeRenderer<NeverOpen> {
  static final String FINE = "people.never-open.fine";

  @Override
  public Message render(NeverOpen data, Reader reader) {
    var words = reader.words();
    if (!data.stillSo()) {
      return Message.of(words.mrkdwn("people.neverOpen.solved"));
    }
    var text = words.mrkdwn("people.neverOpen.ask");
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.primary(words.say("people.neverOpen.change"), Subcommands.RUN, "/mentor hours"),
            Kit.button(words.say("people.neverOpen.fine"), FINE, "")));
  }
}
