package mentorbot.surveys;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells coordinators what came of a survey, right after it has closed. */
public final class ResultsNotice implements NoticeKind<SurveyResults> {
  public static final String NAME = "surveys.results";

  private final Reports reports;

  public ResultsNotice(Reports reports) {
    this.reports = reports;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public boolean restsWithItsReader() {
    return false;
  }

  @Override
  public Decision<SurveyResults> decide(StatelessSession session, Notice notice, Instant now) {
    var results = reports.results(session, notice.recipient(), notice.subject());
    boolean told =
        results instanceof SurveyResults.Released || results instanceof SurveyResults.Replies;
    return told ? Decision.send(results) : Decision.drop("nothing to tell");
  }
}
