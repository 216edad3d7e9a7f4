package mentorbot.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry as its author's file holds it: people by name, without those whose name Slack has not
 * told; {@code day} as the author's calendar has it.
 */
public record Exported(
    LocalDate day,
    boolean changed,
    boolean conversation,
    List<String> people,
    String text,
    String together,
    List<Line> shared) {

  /** A line that others can read now. */
  public record Line(String line, List<String> people) {}
}
