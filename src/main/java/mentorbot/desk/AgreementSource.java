package mentorbot.desk;

import java.time.Duration;
import java.util.List;
import mentorbot.agreement.UnsignedAgreements;
import mentorbot.agreement.UnsignedAgreements.Unsigned;
import org.hibernate.StatelessSession;

/** Agreements that have waited for a signature longer than the bot's own reminder takes. */
public final class AgreementSource implements DeskSource {
  private static final Duration PATIENCE = Duration.ofDays(5);

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return UnsignedAgreements.list(session, moment.now().minus(PATIENCE), MOST).stream()
        .filter(unsigned -> !unsigned.missing().isEmpty())
        .map(AgreementSource::item)
        .toList();
  }

  private static DeskItem item(Unsigned unsigned) {
    return DeskItem.of(
        DeskItem.Kind.AGREEMENT,
        unsigned.mentorship(),
        unsigned.missing(),
        unsigned.parties().stream().filter(p -> !unsigned.missing().contains(p)).toList(),
        unsigned.parties(),
        unsigned.since());
  }
}
