package mentorbot.goals.slack;

import mentorbot.goals.ActionAsked;
import mentorbot.goals.ActionDue;
import mentorbot.goals.GoalRef;
import mentorbot.slack.Cut;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.texts.Words;

/** Messages about actions. */
public final class GoalNotices {
  private static final int TEXT = 500;

  private GoalNotices() {}

  public static Message asked(ActionAsked.Asked asked, Reader reader) {
    var words = reader.words();
    var title = Cut.to(asked.title(), TEXT);
    var person = Mrkdwn.person(asked.by());
    var due = asked.due();
    var said =
        due == null
            ? words.mrkdwn("goals.asked", "person", person, "title", title)
            : words.mrkdwn("goals.askedBy", "person", person, "title", title, "day", due);
    return withButton(words, said, asked.action(), asked.done());
  }

  public static Message due(ActionDue.Due due, Reader reader) {
    var words = reader.words();
    var title = Cut.to(due.title(), TEXT);
    var said =
        due.owner().equals(reader.user())
            ? words.mrkdwn("goals.reminder", "title", title, "day", due.day())
            : words.mrkdwn(
                "goals.reminderFor",
                "title",
                title,
                "day",
                due.day(),
                "person",
                Mrkdwn.person(due.owner()));
    return withButton(words, said, due.action(), due.done());
  }

  private static Message withButton(Words words, String said, GoalRef action, boolean done) {
    return done
        ? Message.of(said, Kit.section(said), Kit.context(words.mrkdwn("goals.asked.done")))
        : Message.of(
            said,
            Kit.section(said),
            Kit.actions(
                Kit.button(
                    words.say("goals.button.actionDone"), GoalIds.ACTION_DONE, action.written())));
  }
}
