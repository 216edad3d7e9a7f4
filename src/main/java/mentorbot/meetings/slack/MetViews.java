package mentorbot.meetings.slack;

import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import mentorbot.meetings.Happening.NoteOutcome;
import mentorbot.meetings.MyMeetings.With;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.texts.Words;

/** The page on which a meeting is noted that was not planned here. */
final class MetViews {
  static final String MET = "meetings.met";
  static final String DATE = "date";

  private MetViews() {}

  static View page(With with, LocalDate today, Words words) {
    return Kit.modal(
        MET,
        words.say("meetings.met.title"),
        words.say("meetings.met.save"),
        words.say("meetings.close"),
        with.mentorship(),
        List.of(
            Kit.section(
                words.mrkdwn(
                    "meetings.met.lead", "people", WhenWords.people(words, with.others()))),
            Inputs.required(DATE, words.say("meetings.met.date"), Inputs.date(today))));
  }

  static Reply outcome(NoteOutcome outcome, Words words) {
    if (outcome instanceof NoteOutcome.Noted noted) {
      return Reply.tell(CardViews.message(noted.card(), words));
    }
    if (outcome instanceof NoteOutcome.NotedBefore before) {
      return Reply.tell(
          CardViews.message(before.card(), words, words.mrkdwn("meetings.met.before")));
    }
    if (outcome instanceof NoteOutcome.InTheFuture) {
      return Reply.error(DATE, words.say("meetings.met.future"));
    }
    return outcome instanceof NoteOutcome.TooEarly early
        ? Reply.error(DATE, words.say("meetings.met.early", "first", early.first()))
        : Reply.tell(Message.of(words.mrkdwn("slack.gone")));
  }
}
