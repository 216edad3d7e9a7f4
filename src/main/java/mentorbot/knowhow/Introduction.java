package mentorbot.knowhow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A mentor's offer to bring their mentee together with somebody else; both say yes first (M29). */
@Entity
@Table(name = "introduction")
public final class Introduction extends Row {
  /** How far it has got. */
  public enum State {
    /** The third person has been asked; they don't know for whom. */
    ASKED,
    /** The third person said yes; the mentee is asked. */
    WILLING,
    /** One of them would rather not, or nobody can any more. */
    DECLINED,
    MADE
  }

  @Column(name = "offered_by", nullable = false, length = 32)
  String offeredBy;

  @Column(name = "mentorship", nullable = false, length = 64)
  String mentorship;

  @Column(name = "mentee", nullable = false, length = 32)
  String mentee;

  @Column(name = "third", nullable = false, length = 32)
  String third;

  /** What they would talk about. */
  @Column(name = "about", nullable = false)
  byte[] about;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  State state;

  /** Present while it is not settled. */
  @Column(name = "open_key", length = 140)
  @Nullable String openKey;

  @Column(name = "offered_at", nullable = false)
  Instant offeredAt;

  /** For Hibernate. */
  Introduction() {}

  Introduction(
      String id,
      String offeredBy,
      String mentorship,
      String mentee,
      String third,
      byte[] about,
      Instant now) {
    super(id);
    this.offeredBy = offeredBy;
    this.mentorship = mentorship;
    this.mentee = mentee;
    this.third = third;
    this.about = about;
    this.state = State.ASKED;
    this.openKey = key();
    this.offeredAt = now;
  }

  /** The same is asked once at a time. */
  String key() {
    return mentorship + " " + mentee + " " + third;
  }

  void settle(State how) {
    state = how;
    openKey = null;
  }
}
