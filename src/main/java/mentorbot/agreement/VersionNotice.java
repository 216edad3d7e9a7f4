package mentorbot.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** What the notices about one version have in common; their subject is the version's row. */
abstract sealed class VersionNotice<D> implements NoticeKind<D>
    permits EditedNotice, SignedNotice, AgreedNotice, RefusedNotice, UnsignedNotice {
  private final Drafts drafts;
  private final Standing worthTelling;

  VersionNotice(Drafts drafts, Standing worthTelling) {
    this.drafts = drafts;
    this.worthTelling = worthTelling;
  }

  /** A version as the recipient of a notice stands to it. */
  record About(
      Parties parties,
      Agreement agreement,
      AgreementVersion version,
      Edition edition,
      Standing standing) {
    String mentorship() {
      return edition.mentorship();
    }

    List<String> others() {
      return parties.others();
    }
  }

  abstract Decision<D> tell(StatelessSession session, About about);

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public final Decision<D> decide(StatelessSession session, Notice notice, Instant now) {
    var about = about(session, notice);
    if (about.isEmpty()) {
      return Decision.drop("no longer a party");
    }
    var standing = about.get().standing();
    boolean unsent = notice.state() == Notice.State.WAITING;
    return unsent && standing != worthTelling
        ? Decision.drop("the version is " + standing)
        : tell(session, about.get());
  }

  private Optional<About> about(StatelessSession session, Notice notice) {
    var agreements = new Agreements_(session);
    return agreements
        .version(notice.subject())
        .flatMap(
            version ->
                Parties.of(session, version.agreement(), notice.recipient())
                    .flatMap(
                        parties ->
                            agreements
                                .agreement(version.agreement())
                                .map(agreement -> about(session, parties, agreement, version))));
  }

  private About about(
      StatelessSession session, Parties parties, Agreement agreement, AgreementVersion version) {
    var edition = editions().get(session, version.agreement(), version.number());
    return new About(
        parties,
        agreement,
        version,
        edition,
        Standings.of(session, parties, agreement, version.number()));
  }

  Editions editions() {
    return drafts.editions();
  }

  Sheets sheets() {
    return new Sheets(editions());
  }
}
