package mentorbot.closing;

import java.time.Instant;
import java.util.Optional;
import mentorbot.closing.Certificate.Met;
import mentorbot.meetings.HeldMeetings;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.printing.PrintingFont;
import org.hibernate.StatelessSession;

/** The certificate that a party asked for, with what all allow at the moment it is made. */
public final class CertificateNotice implements NoticeKind<Certificate> {
  public static final String NAME = "closing.certificate";

  private final ClosingBook book;
  private final Certifying certifying;
  private final String programme;

  /** {@code programme}: its name as people know it. */
  public CertificateNotice(ClosingBook book, Certifying certifying, String programme) {
    this.book = book;
    this.certifying = certifying;
    this.programme = programme;
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
  public Decision<Certificate> decide(StatelessSession session, Notice notice, Instant now) {
    var found = book.own(session, notice.recipient(), notice.subject());
    var askedAt = found.map(own -> own.certifiedAt);
    if (found.isEmpty() || askedAt.isEmpty()) {
      return Decision.drop("erased");
    }
    var own = found.get();
    // One that has arrived stays as it is; one that was asked for otherwise since is not sent.
    boolean latest = Certifying.asked(own, notice.recipient()).key().equals(notice.key());
    return notice.sentAt() == null && latest
        ? Decision.send(certificate(session, own, askedAt.get(), now))
        : Decision.drop("made before, or asked for anew");
  }

  private Certificate certificate(
      StatelessSession session, Closing own, Instant askedAt, Instant now) {
    var card = book.card(session, own);
    var mentorship = new Mentorships_(session).mentorship(own.mentorship).orElseThrow();
    var named =
        Certifying.others(session, own).stream()
            .filter(one -> one.nameShown)
            .map(one -> PrintingFont.printable(certifying.name(session, one)))
            .filter(name -> !name.isEmpty())
            .toList();
    return new Certificate(
        own.id(),
        own.certificates,
        certifying.name(session, own),
        card.role(),
        mentorship.form(),
        programme,
        named,
        Certifying.countOfOthers(session, own) - named.size(),
        card.startedOn(),
        card.endedOn(),
        met(session, own),
        now.atZone(book.zone(session, own.person)).toLocalDate(),
        askedAt);
  }

  private static Optional<Met> met(StatelessSession session, Closing own) {
    var held = HeldMeetings.with(session, own.mentorship, own.person);
    return Certifying.hoursShown(session, own) && !held.isEmpty()
        ? Optional.of(
            new Met(held.size(), held.stream().mapToInt(HeldMeetings.Held::minutes).sum()))
        : Optional.empty();
  }
}
