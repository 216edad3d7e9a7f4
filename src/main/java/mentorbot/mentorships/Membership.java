package mentorbot.mentorships;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Groups with a mentor and circles of peers: who comes together (R13, R16). Every place holds by
 * its unique key, as with pairs: two at once collide, and the caller tries the losing one again.
 */
public final class Membership {
  /** As many as get a turn at one meeting, the mentor included. */
  public static final int MOST = 12;

  /** Fewer are a pair, which finds each other in its own way. */
  public static final int FEWEST = 3;

  private final Programme programme;

  public Membership(Programme programme) {
    this.programme = programme;
  }

  /**
   * Those who want to be together: {@code mentor} is null in a circle, {@code places} is how many
   * relationships the mentor takes, of which the whole group is one.
   */
  public record Gathered(
      @Nullable String mentor, int places, List<String> members, @Nullable String area) {
    public Gathered {
      members = List.copyOf(members);
    }
  }

  /**
   * Whoever has no room any more is left out; empty if the mentor has no place, or few are left.
   */
  public Optional<Mentorship> gather(StatelessSession session, Gathered gathered, Instant now) {
    var rows = new Mentorships_(session);
    var mentor = gathered.mentor();
    int place = mentor == null ? 1 : Pairing.firstFree(rows.placesTaken(mentor), gathered.places());
    var able = gathered.members().stream().filter(one -> menteePlace(rows, one) > 0).toList();
    var all = new ArrayList<>(able);
    Optional.ofNullable(mentor).ifPresent(all::add);
    if (place == 0 || all.size() < FEWEST) {
      return Optional.empty();
    }
    RunningProgramme.ensure(session, programme);
    var made = new Mentorship(programme.id(), Form.GROUP, gathered.area(), null, now);
    rows.add(made);
    if (mentor != null) {
      rows.add(Participant.mentor(made.id(), mentor, place));
    }
    for (var member : able) {
      rows.add(part(made.id(), member, menteePlace(rows, member), mentor != null));
    }
    Outbox.homeStale(session, all);
    return Optional.of(made);
  }

  private static Participant part(String mentorship, String person, int place, boolean led) {
    return led
        ? Participant.mentee(mentorship, person, place)
        : Participant.peer(mentorship, person, place, null);
  }

  private int menteePlace(Mentorships rows, String person) {
    return Pairing.firstFree(
        rows.menteePlacesTaken(person), programme.matching().menteeRelationships());
  }

  /** Whether one of these leads the others. */
  static boolean led(List<Participant> parties) {
    return parties.stream().anyMatch(party -> party.role() == Role.MENTOR);
  }
}
