package mentorbot.matching;

import java.util.Set;

/**
 * Somebody who might be asked. {@code taken} places are held by the mentees they have; {@code
 * sharedMinutes} is what they have in common with the seeker in a usual week.
 */
public record Candidate(
    String person,
    Set<String> areas,
    Traits traits,
    boolean enrolled,
    boolean offers,
    int capacity,
    int taken,
    int sharedMinutes) {
  public Candidate {
    areas = Set.copyOf(areas);
  }

  int freePlaces() {
    return Math.max(0, capacity - taken);
  }

  /** As a peer: by what they look for themselves. */
  Candidate wanting(Set<String> wanted) {
    return new Candidate(person, wanted, traits, enrolled, offers, capacity, taken, sharedMinutes);
  }

  Candidate sharing(int minutes) {
    return new Candidate(person, areas, traits, enrolled, offers, capacity, taken, minutes);
  }
}
