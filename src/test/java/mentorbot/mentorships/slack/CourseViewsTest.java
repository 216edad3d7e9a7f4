package mentorbot.mentorships.slack;

import java.time.ZoneOffset;
import java.util.List;
import mentorbot.mentorships.CourseDone.Outcome;
import mentorbot.mentorships.CourseDoneNotice.Said;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class CourseViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in("en-XA");

  @Test
  void the_course_is_opened_and_done() {
    golden("course-opened", CourseViews.opened(WORDS, SampleProgramme.PROGRAMME));
    SlackRules.assertKept(CourseViews.opened(PSEUDO, SampleProgramme.PROGRAMME));
    for (var outcome : List.of(new Outcome.Told(), new Outcome.Recorded())) {
      golden("course-" + outcome.getClass().getSimpleName(), CourseViews.outcome(WORDS, outcome));
    }
    golden("course-NoCoordinator", CourseViews.outcome(WORDS, new Outcome.NoCoordinator()));
    golden("course-NotEnrolled", CourseViews.outcome(WORDS, new Outcome.NotEnrolled()));
  }

  @Test
  void coordinators_record_it_with_one_tap() {
    var reader = new Reader("URUTH", WORDS, ZoneOffset.UTC);
    golden("course-said", CourseViews.told(new Said("UANA", false), reader));
    golden("course-said-recorded", CourseViews.told(new Said("UANA", true), reader));
  }

  private static void golden(String name, Message message) {
    Golden.assertMatches("mentorships/" + name, message);
    SlackRules.assertKept(message);
  }
}
