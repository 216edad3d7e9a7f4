package mentorbot.agreement;

import java.time.Instant;
import java.util.Optional;
import mentorbot.mentorships.Joining;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Writes versions with their sealed prose, and reads them back whole. */
final class Editions {
  private final Sealer sealer;

  Editions(Sealer sealer) {
    this.sealer = sealer;
  }

  Edition add(
      StatelessSession session,
      Parties parties,
      int number,
      @Nullable String author,
      Instant now,
      AgreementText text) {
    var mentorship = parties.mentorship();
    return add(
        session,
        mentorship,
        new AgreementVersion(mentorship.id(), number, parties.started(), author, now, text),
        text);
  }

  /** Since somebody has left, or would join. */
  Edition renewed(
      StatelessSession session,
      Parties parties,
      int number,
      @Nullable String left,
      Instant now,
      AgreementText text) {
    var mentorship = parties.mentorship();
    var joining =
        new Mentorships_(session)
            .joinings(mentorship.id()).stream().map(Joining::person).findFirst().orElse(null);
    return add(
        session,
        mentorship,
        new AgreementVersion(mentorship.id(), number, parties.started(), null, now, text)
            .because(left, joining),
        text);
  }

  private Edition add(
      StatelessSession session,
      Mentorship mentorship,
      AgreementVersion version,
      AgreementText text) {
    var agreements = new Agreements_(session);
    agreements.add(version);
    int place = 0;
    for (var clause : text.clauses()) {
      agreements.add(new AgreementClause(mentorship.team(), version.id(), place++, clause, sealer));
    }
    return edition(version, text);
  }

  /** Throws if the agreement has no version of this number, or if it was tampered with. */
  Edition get(StatelessSession session, String mentorship, int number) {
    return find(session, mentorship, number).orElseThrow();
  }

  Optional<Edition> find(StatelessSession session, String mentorship, int number) {
    var agreements = new Agreements_(session);
    return agreements.version(mentorship, number).map(version -> load(agreements, version));
  }

  private Edition load(Agreements agreements, AgreementVersion version) {
    var clauses =
        agreements.clauses(version.id()).stream().map(clause -> clause.text(sealer)).toList();
    var text =
        new AgreementText(
            version.source(),
            version.title(),
            version.introduction(),
            version.terms(),
            version.methodName(),
            clauses,
            version.independentContact());
    if (!text.hash(version.agreement(), version.number()).equals(version.contentHash())) {
      throw new IllegalStateException("agreement version " + version.id() + " was changed");
    }
    return edition(version, text);
  }

  private static Edition edition(AgreementVersion version, AgreementText text) {
    return new Edition(
        version.id(),
        version.agreement(),
        version.number(),
        version.amendment(),
        text,
        version.draftedBy().orElse(null),
        version.draftedAt(),
        version.contentHash());
  }
}
