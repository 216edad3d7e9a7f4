package mentorbot.agreement;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one of its parties, the reader, sees it. {@code agreed} is what all have signed,
 * {@code open} what awaits signatures; at least one is there. {@code changes} lead from what the
 * reader last signed or wrote to the open version.
 */
public record Sheet(
    String mentorship,
    String reader,
    List<String> others,
    Stage stage,
    @Nullable Edition agreed,
    @Nullable LocalDate agreedOn,
    @Nullable Edition open,
    List<Change> changes,
    List<Mark> marks,
    @Nullable LocalDate startedOn,
    Blockers blockers) {

  /** How far the relationship is. */
  public enum Stage {
    /** Nothing signed by all yet. */
    DRAFT,
    /** Signed by all; the relationship starts as soon as its gates are open. */
    AGREED,
    /** Running by what was agreed; an open version is a proposed amendment. */
    IN_FORCE,
    /** The relationship has ended: to read only. */
    ENDED
  }

  /** A signature under {@code number}; when in the reader's zone. */
  public record Mark(int number, String signer, ZonedDateTime when) {}

  public Sheet {
    others = List.copyOf(others);
    changes = List.copyOf(changes);
    marks = List.copyOf(marks);
  }

  /** What is in force or, before that, what is being agreed. */
  public Edition shown() {
    return agreement().or(() -> Optional.ofNullable(open)).orElseThrow();
  }

  /** What an edit starts from, and a signature goes under. */
  public Edition newest() {
    return awaiting().or(this::agreement).or(() -> Optional.ofNullable(open)).orElseThrow();
  }

  public Optional<Edition> agreement() {
    return Optional.ofNullable(agreed);
  }

  /** The version awaiting signatures; nothing awaits any more once the relationship has ended. */
  public Optional<Edition> awaiting() {
    return stage == Stage.ENDED && agreed != null ? Optional.empty() : Optional.ofNullable(open);
  }

  public boolean signed(int number, String person) {
    return marks.stream().anyMatch(m -> m.number() == number && m.signer().equals(person));
  }

  /** Whether the reader's signature is what is asked for now. */
  public boolean readersTurn() {
    return stage != Stage.ENDED && open != null && !signed(open.number(), reader);
  }

  /** The others who have not signed what awaits signatures. */
  public List<String> missing() {
    return open == null
        ? List.of()
        : others.stream().filter(other -> !signed(open.number(), other)).toList();
  }

  /**
   * The dual-role clause can't be refused here: without it the relationship can't go on (R43). What
   * a party proposes can, and so can a longer time that the program has filled in.
   */
  public boolean mayBeRefused() {
    return amendment() && open != null && (open.author().isPresent() || longer(open));
  }

  private boolean longer(Edition proposed) {
    return agreed != null
        && proposed.text().terms().durationMonths() > agreed.text().terms().durationMonths();
  }

  /** The open version would change terms in force. */
  public boolean amendment() {
    return stage == Stage.IN_FORCE && open != null;
  }
}
