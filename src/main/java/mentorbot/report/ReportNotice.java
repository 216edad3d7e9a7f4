package mentorbot.report;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.surveys.Reports;
import org.hibernate.StatelessSession;

/** The report that a coordinator asked for, counted right before it is sent. */
public final class ReportNotice implements NoticeKind<Report> {
  public static final String NAME = "report.ready";

  private final Coordinators coordinators;
  private final Reckoning reckoning;

  public ReportNotice(Coordinators coordinators, Reports surveys) {
    this.coordinators = coordinators;
    this.reckoning = new Reckoning(surveys);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<Report> decide(StatelessSession session, Notice notice, Instant now) {
    var request = new ReportRows_(session).request(notice.subject());
    if (request.isEmpty() || !request.get().askedBy().equals(notice.recipient())) {
      return Decision.drop("no such request");
    }
    if (!coordinators.is(session, notice.recipient())) {
      return Decision.drop("no coordinator any more");
    }
    var zone = Hours.zoneOf(session, notice.recipient());
    return Decision.send(reckoning.report(session, request.get(), zone, now));
  }
}
