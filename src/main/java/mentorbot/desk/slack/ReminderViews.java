package mentorbot.desk.slack;

import com.slack.api.model.block.element.ButtonElement;
import mentorbot.config.Course;
import mentorbot.desk.ReminderNotice.Asked;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** A coordinator's kind reminder, as its reader gets it. */
public final class ReminderViews implements NoticeRenderer<Asked> {
  /** The button of relationships by which somebody says so. */
  private static final String COURSE_DONE = "mentorships.courseDone";

  private final Course course;

  public ReminderViews(Course course) {
    this.course = course;
  }

  @Override
  public Message render(Asked asked, Reader reader) {
    var words = reader.words();
    if (asked.done()) {
      return Message.of(words.mrkdwnOneOf("desk.reminder.done", asked.about().name()));
    }
    var text =
        words.mrkdwnOneOf(
            "desk.reminder.ask",
            asked.about().name(),
            "others",
            Said.people(words, asked.others()),
            "course",
            Said.link(course.link(), course.name()),
            "until",
            asked.until().map(words::date).orElse(""),
            "ends",
            asked.until().isPresent());
    return Message.of(text, Kit.section(text), Kit.actions(button(words, asked)));
  }

  private static ButtonElement nextStep(Words words) {
    return Kit.button(words.say("desk.nextStep"), Subcommands.RUN + ":step", "/mentor");
  }

  private static ButtonElement courseDone(Words words) {
    return Kit.button(words.say("desk.reminder.courseDone"), COURSE_DONE, "done");
  }

  private static ButtonElement button(Words words, Asked asked) {
    return switch (asked.about()) {
      case AGREEMENT ->
          Kit.primary(
              words.say("desk.reminder.agreement"),
              Subcommands.RUN + ":agreement",
              "/mentor agreement");
      case UNMET ->
          Kit.primary(words.say("desk.reminder.meet"), Subcommands.RUN + ":meet", "/mentor meet");
      case COURSE -> asked.until().isPresent() ? nextStep(words) : courseDone(words);
      case ACKNOWLEDGEMENT, SILENT, LAST_WEEKS -> nextStep(words);
    };
  }
}
