package mentorbot.report;

/** What there was before a period, came and went in it, and is there after it. */
public record Flow(int before, int came, int went, int after) {
  /** Nothing appeared or vanished on the way. */
  boolean holds() {
    return before + came == went + after;
  }
}
