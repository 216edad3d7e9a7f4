package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /**
   * Two who said yes to each other: who asked and who was asked, or mentee and mentor where there
   * is one. {@code area} is what the first wants help with; {@code gives} what they help the other
   * with, in the complementary form; {@code mentorPlaces} is how many mentees the mentor takes.
   */
  public record Two(
      Form form,
      String mentee,
      String mentor,
      @Nullable String area,
      @Nullable String gives,
      int mentorPlaces) {}

  /** In whatever form; {@link Result.MentorFull} is about the second of two on a level as well. */
  public Result pair(StatelessSession session, Two two, Instant now) {
    if (two.form().onALevel()) {
      return onALevel(session, two, now);
    }
    boolean another =
        two.form() == Form.ONE_TO_ONE && !partners(session, two.mentee(), Role.MENTOR).isEmpty();
    return withMentor(session, another ? Form.SEVERAL_BY_AREA : two.form(), two, now);
  }

  /** {@code mentorPlaces} is how many mentees the mentor takes. */
  public Result oneToOne(
      StatelessSession session,
      String mentor,
      String mentee,
      @Nullable String area,
      int mentorPlaces,
      Instant now) {
    return pair(session, new Two(Form.ONE_TO_ONE, mentee, mentor, area, null, mentorPlaces), now);
  }

  private Result withMentor(StatelessSession session, Form form, Two two, Instant now) {
    var mentor = two.mentor();
    var mentee = two.mentee();
    var mentorships = new Mentorships_(session);
    var pair = Mentorship.pair(mentor, mentee);
    if (mentorships.openOfPair(pair).isPresent()) {
      return new Result.Paired();
    }
    int place = firstFree(mentorships.placesTaken(mentor), two.mentorPlaces());
    if (place == 0) {
      return new Result.MentorFull();
    }
    int menteePlace = menteePlace(mentorships, mentee);
    if (menteePlace == 0) {
      return new Result.MenteeFull();
    }
    RunningProgramme.ensure(session, programme);
    var made = new Mentorship(programme.id(), form, two.area(), pair, now);
    mentorships.add(made);
    mentorships.add(Participant.mentor(made.id(), mentor, place));
    mentorships.add(Participant.mentee(made.id(), mentee, menteePlace));
    Outbox.homeStale(session, List.of(mentor, mentee));
    return new Result.Made(made);
  }

  private Result onALevel(StatelessSession session, Two two, Instant now) {
    var mentorships = new Mentorships_(session);
    var pair = Mentorship.pair(two.mentor(), two.mentee());
    if (mentorships.openOfPair(pair).isPresent()) {
      return new Result.Paired();
    }
    int first = menteePlace(mentorships, two.mentee());
    int second = menteePlace(mentorships, two.mentor());
    if (first == 0 || second == 0) {
      return first == 0 ? new Result.MenteeFull() : new Result.MentorFull();
    }
    RunningProgramme.ensure(session, programme);
    var made = new Mentorship(programme.id(), two.form(), two.area(), pair, now);
    var theirs = two.form() == Form.COMPLEMENTARY ? two.area() : null;
    mentorships.add(made);
    mentorships.add(Participant.peer(made.id(), two.mentee(), first, two.gives()));
    mentorships.add(Participant.peer(made.id(), two.mentor(), second, theirs));
    Outbox.homeStale(session, List.of(two.mentee(), two.mentor()));
    return new Result.Made(made);
  }

  private int menteePlace(Mentorships mentorships, String person) {
    return firstFree(
        mentorships.menteePlacesTaken(person), programme.matching().menteeRelationships());
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

  /** The areas in which this person has somebody. */
  public static Set<String> areas(StatelessSession session, String person) {
    return new Mentorships_(session)
        .openOf(person).stream()
            .flatMap(m -> Optional.ofNullable(m.area()).stream())
            .collect(Collectors.toSet());
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
