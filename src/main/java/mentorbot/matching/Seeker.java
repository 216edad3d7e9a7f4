package mentorbot.matching;

import java.util.Set;
import mentorbot.mentorships.Mentorship.Form;

/**
 * Somebody who looks for a mentor in these areas, or for a peer; {@code complement} asks for
 * difference (R15).
 */
public record Seeker(
    String person, Set<String> areas, Traits traits, boolean complement, Form form) {
  public Seeker {
    areas = Set.copyOf(areas);
  }

  /** For one mentor. */
  public Seeker(String person, Set<String> areas, Traits traits, boolean complement) {
    this(person, areas, traits, complement, Form.ONE_TO_ONE);
  }

  /** Whether it counts that the other has been longer in the work. */
  boolean looksAhead() {
    return form.asksThoseWhoOffer() || form == Form.INFORMAL;
  }
}
