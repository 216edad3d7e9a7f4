package mentorbot.agreement;

import java.util.List;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/**
 * Tells that all have signed: the start awaits the gates, or an amendment is in force. A start
 * itself is told by the relationship.
 */
public final class AgreedNotice extends VersionNotice<AgreedNotice.Agreed> {
  public static final String NAME = "agreement.agreed";

  /** {@code changes} are those of an amendment. */
  public record Agreed(
      String mentorship,
      int number,
      List<String> others,
      boolean amendment,
      Blockers blockers,
      List<Change> changes,
      Standing standing) {}

  public AgreedNotice(Drafts drafts) {
    super(drafts, Standing.AGREED);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<Agreed> tell(StatelessSession session, About about) {
    var edition = about.edition();
    boolean started = about.parties().started();
    if (started && !edition.amendment()) {
      return Decision.drop("the start tells it");
    }
    var changes =
        edition.amendment()
            ? sheets().changesSinceSigned(session, about.parties().reader(), edition)
            : List.<Change>of();
    return Decision.send(
        new Agreed(
            about.mentorship(),
            edition.number(),
            about.others(),
            edition.amendment(),
            Sheets.blockers(session, about.parties(), about.agreement()),
            changes,
            about.standing()));
  }
}
