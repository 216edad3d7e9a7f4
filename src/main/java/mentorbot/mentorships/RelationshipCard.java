package mentorbot.mentorships;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Participant.Role;

/**
 * One relationship as one of its parties sees it; {@code others} are the other parties' user ids,
 * {@code area} is an id of the programme's areas, {@code helpsWith} the one this party helps with,
 * {@code nextDate} is the next thing that is scheduled for this party.
 */
public record RelationshipCard(
    String id,
    int version,
    List<String> others,
    Role role,
    Part part,
    Optional<String> helpsWith,
    Optional<String> area,
    Phase phase,
    Task task,
    GateReport gates,
    Optional<LocalDate> startedOn,
    Optional<ZonedDateTime> nextDate,
    Optional<Rest> rest) {
  /**
   * It rests until that day; {@code mine} is the pause by which this party wanted it, and can take
   * it up again. Whether anybody else did is not told.
   */
  public record Rest(LocalDate until, Optional<String> mine) {}

  public RelationshipCard {
    others = List.copyOf(others);
  }

  /** Whether it goes by an agreement, as all but informal ones do. */
  public boolean agreed() {
    return part != Part.INFORMAL_MENTOR && part != Part.INFORMAL_MENTEE;
  }
}
