package mentorbot.mentorships;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentorbot.mentorships.Participant.Role;

/**
 * One relationship as one of its parties sees it; {@code others} are the other parties' user ids,
 * {@code area} is an id of the programme's areas, {@code helpsWith} the one this party helps with,
 * {@code nextDate} is the next thing that is scheduled for this party, {@code mentor} who leads the
 * others in a group, if it is not this party, {@code away} who else of it is on a break, {@code
 * name} what a group is called, {@code beginsOn} the day after the last one of the group that it
 * follows, while it waits for that.
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
    Optional<Rest> rest,
    Optional<String> mentor,
    List<Away> away,
    Optional<String> name,
    Optional<LocalDate> beginsOn) {
  /**
   * It rests until that day, at least for this party; {@code mine} is the pause by which this party
   * wanted it, and can take it up again. Whether anybody else did is not told.
   */
  public record Rest(LocalDate until, Optional<String> mine) {}

  /** Somebody of a group without whom it goes on until they are back on that day. */
  public record Away(String person, LocalDate until) {}

  public RelationshipCard {
    others = List.copyOf(others);
    away = List.copyOf(away);
  }

  private static final Set<Part> OF_GROUPS =
      EnumSet.of(Part.GROUP_MENTOR, Part.GROUP_MEMBER, Part.CIRCLE_MEMBER);

  /** Of several people, in a group or a circle. */
  public boolean isGroup() {
    return OF_GROUPS.contains(part);
  }

  /** Whether its people can give it a name. */
  public boolean nameable() {
    return isGroup() && phase != Phase.ENDED;
  }

  /** Whether the others would go on if this party left; a mentor's group ends with them. */
  public boolean goesOnWithout() {
    return isGroup() && role != Role.MENTOR && others.size() > 1;
  }

  /** Whether one more can be asked into it. */
  public boolean openToMore() {
    return (isGroup() || part == Part.PEER) && phase != Phase.ENDED;
  }

  /** Whether it goes by an agreement, as all but informal ones do. */
  public boolean agreed() {
    return part != Part.INFORMAL_MENTOR && part != Part.INFORMAL_MENTEE;
  }
}
