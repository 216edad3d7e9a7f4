package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A goal that somebody else thinks of, until whoever it is for has decided (R47). */
@Entity
@Table(name = "goal_suggestion")
public final class GoalSuggestion extends Row {
  /** Instead of a person's id; no Slack id looks like it. */
  public static final String PROGRAMME = "programme";

  /** Taken up, perhaps in other words, or not. */
  public enum State {
    OPEN,
    TAKEN,
    DECLINED
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  String mentorship;

  @Column(name = "suggested_by", nullable = false, length = 32)
  String by;

  @Column(name = "suggested_to", nullable = false, length = 32)
  String to;

  @Column(name = "title", nullable = false)
  byte[] title;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  State state;

  /** Unique: what the programme suggests is suggested once in a relationship. */
  @Column(name = "source", nullable = false, length = 150)
  private String source;

  @Column(name = "made_at", nullable = false)
  private Instant madeAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  /** For Hibernate. */
  GoalSuggestion() {}

  GoalSuggestion(
      String id,
      String mentorship,
      String by,
      String to,
      byte[] title,
      String source,
      Instant now) {
    super(id);
    this.mentorship = mentorship;
    this.by = by;
    this.to = to;
    this.title = title;
    this.source = source;
    this.state = State.OPEN;
    this.madeAt = now;
  }

  boolean open() {
    return state == State.OPEN;
  }

  boolean byProgramme() {
    return by.equals(PROGRAMME);
  }

  void answer(State answer, Instant now) {
    state = answer;
    answeredAt = now;
  }
}
