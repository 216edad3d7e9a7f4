package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Makes relationships of people who chose each other. What they may have at a time holds by unique
 * keys: two at once collide, and the caller tries the losing transaction again.
 */
public final class Pairing {
  private final Programme programme;

  public Pairing(Programme programme) {
    this.programme = programme;
  }

  /** What came of it. */
  public sealed interface Result {
    record Made(Mentorship mentorship) implements Result {}

    /** The mentor has as many mentees as they take. */
    record MentorFull() implements Result {}

    /** The mentee has as many relationships as the programme allows at a time. */
    record MenteeFull() implements Result {}

    /** The two already have an open relationship. */
    record Paired() implements Result {}
  }

  /** {@code mentorPlaces} is how many mentees the mentor takes. */
  public Result oneToOne(
      StatelessSession session,
      String mentor,
      String mentee,
      @Nullable String area,
      int mentorPlaces,
      Instant now) {
    var mentorships = new Mentorships_(session);
    var pair = Mentorship.pair(mentor, mentee);
    if (mentorships.openOfPair(pair).isPresent()) {
      return new Result.Paired();
    }
    int place = firstFree(mentorships.placesTaken(mentor), mentorPlaces);
    if (place == 0) {
      return new Result.MentorFull();
    }
    int most = programme.matching().menteeRelationships();
    int menteePlace = firstFree(mentorships.menteePlacesTaken(mentee), most);
    if (menteePlace == 0) {
      return new Result.MenteeFull();
    }
    RunningProgramme.ensure(session, programme);
    var made = new Mentorship(programme.id(), Form.ONE_TO_ONE, area, pair, now);
    mentorships.add(made);
    mentorships.add(Participant.mentor(made.id(), mentor, place));
    mentorships.add(Participant.mentee(made.id(), mentee, menteePlace));
    Outbox.homeStale(session, List.of(mentor, mentee));
    return new Result.Made(made);
  }

  /** How many more mentees this mentor can take now. */
  public static int freePlaces(StatelessSession session, String mentor, int mentorPlaces) {
    return Math.max(0, mentorPlaces - new Mentorships_(session).placesTaken(mentor).size());
  }

  public static int placesTaken(StatelessSession session, String mentor) {
    return new Mentorships_(session).placesTaken(mentor).size();
  }

  public boolean menteeHasRoom(StatelessSession session, String mentee) {
    return new Mentorships_(session).menteePlacesTaken(mentee).size()
        < programme.matching().menteeRelationships();
  }

  /** People in this role of an open relationship of the person's. */
  public static List<String> partners(StatelessSession session, String person, Role role) {
    var mentorships = new Mentorships_(session);
    return mentorships.openOf(person).stream()
        .flatMap(m -> mentorships.participants(m.id()).stream())
        .filter(p -> !p.person().equals(person) && p.role() == role)
        .map(Participant::person)
        .distinct()
        .toList();
  }

  /** The smallest number not taken, so that two at once choose the same; 0 if all are. */
  static int firstFree(List<Integer> taken, int most) {
    if (taken.size() >= most) {
      return 0;
    }
    int number = 1;
    while (taken.contains(number)) {
      number++;
    }
    return number;
  }
}
