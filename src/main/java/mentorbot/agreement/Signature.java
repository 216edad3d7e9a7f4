package mentorbot.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;

/**
 * A party's signature under one version: what it covered, when, and the very words the signer saw,
 * sealed. It stays when the version is replaced; it just no longer counts.
 */
@Entity
@Table(name = "agreement_signature")
public final class Signature extends Row {
  @Column(name = "agreement", nullable = false, length = 64)
  private String agreement;

  @Column(name = "number", nullable = false)
  private int number;

  @Column(name = "signer", nullable = false, length = 32)
  private String signer;

  /** Wall clock: evidence. */
  @Column(name = "signed_at", nullable = false)
  private Instant signedAt;

  /** Programme clock: what dates are told by. */
  @Column(name = "programme_time", nullable = false)
  private Instant programmeTime;

  @Column(name = "content_hash", nullable = false, length = 64)
  private String contentHash;

  @Column(name = "shown_hash", nullable = false, length = 64)
  private String shownHash;

  @Column(name = "shown", nullable = false)
  private byte[] shown;

  /** For Hibernate. */
  Signature() {}

  Signature(
      String team,
      Edition edition,
      String signer,
      Instant signedAt,
      Instant programmeTime,
      String shown,
      Sealer sealer) {
    super(Ids.fresh());
    this.agreement = edition.mentorship();
    this.number = edition.number();
    this.signer = signer;
    this.signedAt = signedAt;
    this.programmeTime = programmeTime;
    this.contentHash = edition.hash();
    this.shownHash = Fingerprint.of(shown);
    this.shown = sealer.seal(place(team), shown);
  }

  /** The words the signer saw; throws if they are not those that were signed. */
  String shown(Sealer sealer) {
    var text = sealer.open(place(team), shown);
    if (!Fingerprint.of(text).equals(shownHash)) {
      throw new IllegalStateException("a signed wording has been changed");
    }
    return text;
  }

  private Sealer.Place place(String team) {
    return new Sealer.Place(team, "agreement_signature", "shown", id);
  }

  int number() {
    return number;
  }

  String signer() {
    return signer;
  }

  Instant signedAt() {
    return signedAt;
  }

  Instant programmeTime() {
    return programmeTime;
  }

  String contentHash() {
    return contentHash;
  }
}
