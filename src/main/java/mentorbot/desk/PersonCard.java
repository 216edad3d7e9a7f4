package mentorbot.desk;

import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Phase;
import mentorbot.people.TrainingRecords.Kept;

/**
 * A person as a coordinator sees them: states and dates, never content. For a party of one of their
 * relationships the reasons of waivers are left out, and {@code others} may act (M30).
 */
public record PersonCard(
    PersonLine line,
    Optional<String> supervisor,
    List<Tie> ties,
    List<Kept> history,
    boolean party,
    List<String> others) {

  /** An open relationship. */
  public record Tie(List<String> others, Phase phase) {}

  public PersonCard {
    ties = List.copyOf(ties);
    history = List.copyOf(history);
    others = List.copyOf(others);
  }
}
