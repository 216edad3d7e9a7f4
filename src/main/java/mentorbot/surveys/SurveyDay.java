package mentorbot.surveys;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/**
 * Asks about all surveys that somebody was sent on one day, in one message. It says the same before
 * and after they have answered, to everybody alike, and is gone once the surveys are closed.
 */
public abstract class SurveyDay implements NoticeKind<SurveyDay.Asked> {
  SurveyDay() {}

  /** Those that are still open; one or more. */
  public record Asked(List<OpenSurvey> surveys) {
    public Asked {
      surveys = List.copyOf(surveys);
    }
  }

  @Override
  public final Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public final boolean keepsReason() {
    return false;
  }

  @Override
  public final Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    var day = day(notice.subject());
    var open =
        new Surveys_(session)
            .openOf(notice.recipient()).stream()
                .filter(survey -> day.filter(survey.opensOn()::equals).isPresent())
                .filter(survey -> survey.intact() && survey.takesAnswers(now))
                .filter(survey -> !isDone(session, survey, notice.recipient()))
                .map(survey -> survey.shown(survey.questionnaire()))
                .toList();
    return open.isEmpty() ? Decision.drop("no longer open") : Decision.send(new Asked(open));
  }

  /** Of an anonymous one nobody looks. */
  private static boolean isDone(StatelessSession session, Survey survey, String person) {
    return !survey.anonymous()
        && new Replies_(session).of(survey.id(), person).filter(SurveyReply::sent).isPresent();
  }

  private static Optional<LocalDate> day(String subject) {
    try {
      return Optional.of(LocalDate.parse(subject));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
