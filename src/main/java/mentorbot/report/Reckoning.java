package mentorbot.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.digest.InFives;
import mentorbot.store.Ids;
import mentorbot.surveys.Reports;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts a period and checks each sum before anybody reads it. A sum that does not hold is counted
 * once more, since somebody may have acted between two reads; then it is told and logged.
 */
final class Reckoning {
  private static final Logger LOG = LoggerFactory.getLogger(Reckoning.class);
  private static final int FEW = 5;
  private static final int CODE = 8;

  private final Reports surveys;

  Reckoning(Reports surveys) {
    this.surveys = surveys;
  }

  Report report(StatelessSession session, ReportRequest request, ZoneId zone, Instant now) {
    var first = counted(session, request, zone, now);
    var report = first.broken().isEmpty() ? first : counted(session, request, zone, now);
    if (report.broken().isEmpty()) {
      return report;
    }
    var code = Ids.fresh().substring(0, CODE);
    LOG.error("a report does not add up, code {}: {}", code, report.broken());
    return new Report(
        report.id(),
        report.period(),
        zone,
        report.askedAt(),
        now,
        report.people(),
        report.relationships(),
        report.activity(),
        report.surveys(),
        report.checks(),
        code);
  }

  private Report counted(
      StatelessSession session, ReportRequest request, ZoneId zone, Instant now) {
    var rows = new ReportRows_(session);
    var period = request.period();
    var parties = rows.parties();
    var people = new PeopleCount(rows.people(), parties, period, zone);
    var relationships = new RelationshipCount(rows.relationships(), period, zone);
    var peopleFigures = people.figures();
    var relationshipFigures = relationships.figures();
    var checks = new ArrayList<Check>();
    checks.addAll(people.checks(peopleFigures));
    checks.addAll(relationships.checks(relationshipFigures));
    return new Report(
        request.id(),
        period,
        zone,
        request.askedAt(),
        now,
        peopleFigures,
        relationshipFigures,
        activity(rows, parties, period.wholeMonths(), zone),
        surveys.past(session, request.askedBy(), period.begins(zone), period.ends(zone)),
        checks,
        "");
  }

  private static Activity activity(
      ReportRows rows, List<PartyLine> parties, Optional<Period> wholeMonths, ZoneId zone) {
    if (wholeMonths.isEmpty()) {
      return new Activity.NoWholeMonth();
    }
    var months = wholeMonths.get();
    if (PeopleCount.inRelationships(parties, months, zone) < FEW) {
      return new Activity.FewPeople(months);
    }
    var from = months.begins(zone);
    var until = months.ends(zone);
    return new Activity.Counted(
        months,
        InFives.of(rows.relationshipsMet(from, until)),
        InFives.of(rows.meetingsHeld(from, until)),
        InFives.of(rows.checkInsAnswered(from, until)),
        InFives.of(rows.goalsLogged(from, until)),
        InFives.of(rows.goalsMoved(from, until)),
        InFives.of(rows.goalsReached(from, until)));
  }
}
