package mentorbot.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** What one person proposes to another, outside a request (R18); the other decides. */
@Entity
@Table(name = "proposal")
public final class Proposal extends Row {
  /** What is proposed. */
  public enum Kind {
    /** To mentor the person asked. */
    OFFER,
    /** That the person asked becomes a mentor; nobody hears of it unless they say yes. */
    NOMINATION,
    /** To register a pair that exists already. */
    REGISTRATION
  }

  /** Where it stands. */
  public enum State {
    OPEN,
    ACCEPTED,
    DECLINED,
    LAPSED,
    /** The proposer has left, or the two became a pair otherwise. */
    WITHDRAWN
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 16)
  private Kind kind;

  @Column(name = "proposer", nullable = false, length = 64)
  private String proposer;

  @Column(name = "asked", nullable = false, length = 64)
  private String asked;

  /** Who would be the mentor: the proposer, or the person asked. */
  @Column(name = "proposer_mentors", nullable = false)
  private boolean proposerMentors;

  @Column(name = "area", length = 75)
  private @Nullable String area;

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false, length = 24)
  private Form form;

  /** What the proposer helps with, the area being what they are helped with. */
  @Column(name = "gives", length = 75)
  private @Nullable String gives;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Present while open: one proposal of a kind between two people. */
  @Column(name = "open_pair", length = 160)
  private @Nullable String openPair;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  /** For Hibernate. */
  Proposal() {}

  Proposal(
      Kind kind,
      String proposer,
      String asked,
      boolean proposerMentors,
      @Nullable String area,
      Wish wish,
      Instant createdAt,
      Instant expiresAt) {
    super(Ids.fresh());
    this.kind = kind;
    this.proposer = proposer;
    this.asked = asked;
    this.proposerMentors = proposerMentors;
    this.area = area;
    this.form = wish.form();
    this.gives = wish.gives();
    this.state = State.OPEN;
    this.openPair = openPair(kind, proposer, asked);
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /** A pair is registered once, whoever proposes it. */
  static String openPair(Kind kind, String proposer, String asked) {
    boolean inOrder = kind != Kind.REGISTRATION || proposer.compareTo(asked) < 0;
    return kind + ">" + (inOrder ? proposer + ">" + asked : asked + ">" + proposer);
  }

  void close(State answer) {
    state = answer;
    openPair = null;
  }

  Kind kind() {
    return kind;
  }

  String proposer() {
    return proposer;
  }

  String asked() {
    return asked;
  }

  boolean proposerMentors() {
    return proposerMentors;
  }

  String mentor() {
    return proposerMentors ? proposer : asked;
  }

  String mentee() {
    return proposerMentors ? asked : proposer;
  }

  @Nullable String area() {
    return area;
  }

  Wish wish() {
    return new Wish(form, gives);
  }

  State state() {
    return state;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
