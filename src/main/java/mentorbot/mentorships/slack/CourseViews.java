package mentorbot.mentorships.slack;

import mentorbot.config.Programme;
import mentorbot.mentorships.CourseDone.Outcome;
import mentorbot.mentorships.CourseDoneNotice.Said;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** The course before a start: opened, done, and recorded by a coordinator. */
public final class CourseViews {
  static final String DONE = "mentorships.courseDone";

  private CourseViews() {}

  /** Said while the course opens in the browser; here they come back to when they have done it. */
  static Message opened(Words words, Programme programme) {
    var text =
        words.mrkdwn("mentorships.course.opened", "course", RelationshipViews.course(programme));
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(Kit.primary(words.say("mentorships.course.done"), DONE, "done")));
  }

  static Message outcome(Words words, Outcome outcome) {
    if (outcome instanceof Outcome.Told) {
      return Message.of(words.mrkdwn("mentorships.course.told"));
    }
    if (outcome instanceof Outcome.Recorded) {
      return Message.of(words.mrkdwn("mentorships.course.recorded"));
    }
    return Message.of(
        outcome instanceof Outcome.NoCoordinator
            ? words.mrkdwn("mentorships.course.noCoordinator")
            : words.mrkdwn("slack.gone"));
  }

  public static Message told(Said said, Reader reader) {
    var words = reader.words();
    var person = Mrkdwn.person(said.person());
    if (said.recorded()) {
      return Message.of(words.mrkdwn("mentorships.courseDone.recorded", "person", person));
    }
    var text = words.mrkdwn("mentorships.courseDone.said", "person", person);
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.primary(
                words.say("mentorships.courseDone.record"),
                Subcommands.RUN,
                "/mentor-admin record <@" + said.person() + ">")));
  }
}
