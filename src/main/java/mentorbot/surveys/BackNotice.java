package mentorbot.surveys;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.store.Sealer;
import mentorbot.surveys.SurveyResults.Back;
import org.hibernate.StatelessSession;

/** "You said, we will", to everybody who was asked. */
public final class BackNotice implements NoticeKind<BackNotice.ToldBack> {
  public static final String NAME = "surveys.back";

  private final Sealer sealer;

  public BackNotice(Sealer sealer) {
    this.sealer = sealer;
  }

  /** {@code title} is the survey's. */
  public record ToldBack(String title, Back back) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<ToldBack> decide(StatelessSession session, Notice notice, Instant now) {
    var surveys = new Surveys_(session);
    var survey = surveys.survey(notice.subject());
    var back = surveys.back(notice.subject());
    if (survey.isEmpty() || back.isEmpty()) {
      return Decision.drop("no such survey");
    }
    var title = survey.get().questionnaire().title();
    return Decision.send(new ToldBack(title, back.get().back(sealer)));
  }
}
