package mentorbot.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry as its author reads it; {@code text} or {@code together} may be empty. {@code about}:
 * the others of the relationship it is about, {@code day}: as the author's calendar has it.
 */
public record Entry(
    EntryRef ref,
    int number,
    LocalDate day,
    boolean changed,
    String text,
    String together,
    List<String> about,
    List<Shared> shared) {

  /** A line that others can read now. */
  public record Shared(String id, String line, List<String> people) {}
}
