package mentorbot.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mentorbot.surveys.Reports.Past;

/**
 * A period in figures. {@code id} names the request; {@code countedAt} is on the programme clock;
 * {@code code} stands in the log beside what does not add up, empty if all does.
 */
public record Report(
    String id,
    Period period,
    ZoneId zone,
    Instant askedAt,
    Instant countedAt,
    PeopleFigures people,
    RelationshipFigures relationships,
    Activity activity,
    Past surveys,
    List<Check> checks,
    String code) {
  public Report {
    checks = List.copyOf(checks);
  }

  /** The sums that do not hold. */
  public List<Check> broken() {
    return checks.stream().filter(check -> !check.holds()).toList();
  }

  /** Nobody has ever enrolled: there is nothing to count. */
  public boolean empty() {
    var flow = people.flow();
    return flow.before() + flow.came() + flow.after() + relationships.ever() == 0;
  }
}
