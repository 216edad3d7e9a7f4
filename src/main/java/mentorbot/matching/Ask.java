package mentorbot.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** One person's turn in a request. */
@Entity
@Table(name = "request_ask")
public final class Ask extends Row {
  /** Where it stands; what comes after {@link #ASKED} is final. */
  public enum State {
    /** Suggested by somebody who was asked; the technician has not chosen them yet. */
    SUGGESTED,
    /** Comes after the others. */
    RANKED,
    ASKED,
    ACCEPTED,
    /** "Not now"; no reason was asked. */
    NOT_NOW,
    /** Had no place when they wanted to accept, or said that they are full. */
    FULL,
    /** Did not answer in time. */
    EXPIRED,
    /** The technician withdrew the request, or found somebody else. */
    WITHDRAWN,
    /** Could no longer be asked when it was their turn. */
    PASSED_OVER
  }

  @Column(name = "request", nullable = false, length = 64)
  private String request;

  @Column(name = "mentee", nullable = false, length = 64)
  private String mentee;

  @Column(name = "mentor", nullable = false, length = 64)
  private String mentor;

  @Column(name = "turn", nullable = false)
  private int turn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Present while ranked or asked: one open ask a pair. */
  @Column(name = "open_pair", length = 160)
  private @Nullable String openPair;

  @Column(name = "suggested_by", length = 64)
  private @Nullable String suggestedBy;

  @Column(name = "asked_at")
  private @Nullable Instant askedAt;

  /** The person asked has had their working days by then. */
  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  /** For Hibernate. */
  Ask() {}

  private Ask(MentorRequest request, String mentor, int turn, State state) {
    super(Ids.fresh());
    this.request = request.id();
    this.mentee = request.mentee();
    this.mentor = mentor;
    this.turn = turn;
    this.state = state;
  }

  static Ask ranked(MentorRequest request, String mentor, int turn) {
    var ask = new Ask(request, mentor, turn, State.RANKED);
    ask.openPair = ask.pair();
    return ask;
  }

  static Ask suggested(MentorRequest request, String mentor, int turn, String by) {
    var ask = new Ask(request, mentor, turn, State.SUGGESTED);
    ask.suggestedBy = by;
    return ask;
  }

  /** The technician takes the suggestion up. */
  void choose() {
    state = State.RANKED;
    openPair = pair();
  }

  void ask(Instant at, Instant expires) {
    state = State.ASKED;
    askedAt = at;
    expiresAt = expires;
  }

  void postpone(Instant expires) {
    expiresAt = expires;
  }

  void close(State answer) {
    state = answer;
    openPair = null;
    expiresAt = null;
  }

  private String pair() {
    return mentee + ">" + mentor;
  }

  String request() {
    return request;
  }

  String mentee() {
    return mentee;
  }

  String mentor() {
    return mentor;
  }

  int turn() {
    return turn;
  }

  State state() {
    return state;
  }

  @Nullable String suggestedBy() {
    return suggestedBy;
  }

  @Nullable Instant askedAt() {
    return askedAt;
  }

  @Nullable Instant expiresAt() {
    return expiresAt;
  }
}
