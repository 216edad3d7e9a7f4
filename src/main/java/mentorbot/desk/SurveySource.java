package mentorbot.desk;

import java.util.List;
import java.util.Optional;
import mentorbot.surveys.Reports;
import mentorbot.surveys.SurveyCard;
import org.hibernate.StatelessSession;

/** Surveys that have closed lately, until somebody has told everybody what follows. */
public final class SurveySource implements DeskSource {
  private final Reports reports;

  public SurveySource(Reports reports) {
    this.reports = reports;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return reports.waitingForWord(session, moment.now()).stream().map(SurveySource::item).toList();
  }

  private static DeskItem item(SurveyCard card) {
    return new DeskItem(
        DeskItem.Kind.SURVEY,
        card.survey().id(),
        List.of(),
        List.of(),
        List.of(),
        card.closesAt(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(card.survey().title()));
  }
}
