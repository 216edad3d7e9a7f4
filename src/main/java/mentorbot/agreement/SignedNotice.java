package mentorbot.agreement;

import java.util.List;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Tells that another party has signed and that it is the reader's turn. */
public final class SignedNotice extends VersionNotice<SignedNotice.TheirTurn> {
  public static final String NAME = "agreement.signed";

  /** {@code signers} are others than the reader. */
  public record TheirTurn(
      String mentorship, int number, List<String> signers, boolean amendment, Standing standing) {}

  public SignedNotice(Drafts drafts) {
    super(drafts, Standing.OPEN);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<TheirTurn> tell(StatelessSession session, About about) {
    var edition = about.edition();
    var signers =
        Standings.signers(session, about.agreement(), edition.number()).stream()
            .filter(signer -> !signer.equals(about.parties().reader()))
            .toList();
    return Decision.send(
        new TheirTurn(
            about.mentorship(), edition.number(), signers, edition.amendment(), about.standing()));
  }
}
