package mentorbot.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;

/**
 * What a certificate says: that somebody took part, when, as what, and no effect of it. {@code
 * others} are the names of those who allow it; {@code unnamed} of them do not. {@code met} is there
 * only if all parties allow it. {@code number}: the how many-th this person had made.
 */
public record Certificate(
    String closing,
    int number,
    String name,
    Role role,
    Form form,
    String programme,
    List<String> others,
    int unnamed,
    LocalDate from,
    LocalDate until,
    Optional<Met> met,
    LocalDate madeOn,
    Instant askedAt) {
  public Certificate {
    others = List.copyOf(others);
  }

  /** Meetings that took place as far as the parties said so, and how long they were to be. */
  public record Met(int times, int minutes) {}
}
