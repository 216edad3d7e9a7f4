package mentorbot.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;

/** One item of prose of one version; its wording is sealed, because people write into it. */
@Entity
@Table(name = "agreement_clause")
public final class AgreementClause extends Row {
  @Column(name = "agreement_version", nullable = false, length = 64)
  private String agreementVersion;

  @Column(name = "place", nullable = false)
  private int place;

  @Column(name = "clause", nullable = false, length = 75)
  private String clause;

  @Column(name = "requirement", nullable = false, length = 8)
  private String requirement;

  @Column(name = "title", nullable = false, length = 150)
  private String title;

  @Column(name = "wording", nullable = false)
  private byte[] wording;

  @Column(name = "terms", nullable = false, length = 300)
  private String terms;

  /** For Hibernate. */
  AgreementClause() {}

  AgreementClause(String team, String version, int place, ClauseText text, Sealer sealer) {
    super(Ids.fresh());
    this.agreementVersion = version;
    this.place = place;
    this.clause = text.id();
    this.requirement = text.requirement();
    this.title = text.title();
    this.wording = sealer.seal(place(team), text.wording());
    this.terms = Listed.terms(text.terms());
  }

  ClauseText text(Sealer sealer) {
    return new ClauseText(
        clause, requirement, title, sealer.open(place(team), wording), Listed.terms(terms));
  }

  private Sealer.Place place(String team) {
    return new Sealer.Place(team, "agreement_clause", "wording", id);
  }
}
