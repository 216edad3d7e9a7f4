package mentorbot.agreement;

import java.time.ZoneOffset;
import java.util.List;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/** Reminds, once a version, somebody whose signature has been awaited for three working days. */
public final class UnsignedNotice extends VersionNotice<UnsignedNotice.Unsigned> {
  public static final String NAME = "agreement.unsigned";

  /** {@code signers} are the others who have signed. */
  public record Unsigned(
      String mentorship,
      List<String> others,
      List<String> signers,
      boolean amendment,
      Standing standing) {}

  public UnsignedNotice(Drafts drafts) {
    super(drafts, Standing.OPEN);
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
  Decision<Unsigned> tell(StatelessSession session, About about) {
    var edition = about.edition();
    var rests = about.parties().mentorship().pausedUntil();
    if (rests.isPresent()) {
      return Decision.later(rests.get().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    return Decision.send(
        new Unsigned(
            about.mentorship(),
            about.others(),
            Standings.signers(session, about.agreement(), edition.number()).stream()
                .filter(signer -> !signer.equals(about.parties().reader()))
                .toList(),
            edition.amendment(),
            about.standing()));
  }
}
