package mentorbot.mentorships;

import java.util.List;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;
import org.hibernate.StatelessSession;

/**
 * With whom somebody of a relationship has to do: the one place that decides who is named, counted
 * and waited for. A group goes on without a member whose account is deactivated, as long as two are
 * left and its mentor is there; then they are no part of it until they are back. Where it can't go
 * on without them, and in what has ended, everybody is there.
 */
public final class Present {
  private Present() {}

  /** Somebody of a relationship: {@code here} if their account is active. */
  record Seat(String person, Role role, boolean here, Form form, boolean open) {}

  /** Everybody of it but this person. */
  public static List<String> others(StatelessSession session, String mentorship, String person) {
    var seats = new Mentorships_(session).seats(mentorship);
    boolean goesOn = goesOnWithout(seats);
    return seats.stream()
        .filter(seat -> !seat.person().equals(person) && (seat.here() || !goesOn))
        .map(Seat::person)
        .toList();
  }

  /** Everybody of it. */
  public static List<String> all(StatelessSession session, String mentorship) {
    return others(session, mentorship, "");
  }

  /** Whether those who are there go on although somebody is not. */
  static boolean goesOnWithout(StatelessSession session, String mentorship) {
    return goesOnWithout(new Mentorships_(session).seats(mentorship));
  }

  private static boolean goesOnWithout(List<Seat> seats) {
    boolean group = seats.stream().allMatch(seat -> seat.open() && seat.form() == Form.GROUP);
    boolean mentorAway = seats.stream().anyMatch(s -> s.role() == Role.MENTOR && !s.here());
    return group && !mentorAway && seats.stream().filter(Seat::here).count() >= 2;
  }
}
