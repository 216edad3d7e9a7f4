package mentorbot.groups;

import java.util.List;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Membership;
import mentorbot.mentorships.Pairing;
import mentorbot.people.People_;
import mentorbot.people.Person;
import org.hibernate.StatelessSession;

/** Who may be in a group together: what holds for a pair holds for every two of them. */
final class GroupRules {
  /** At one time somebody waits for the answers to so many, so that nobody is flooded. */
  static final int MOST_WAITING = 2;

  /** So many can be asked at a time. */
  static final int MOST_ASKED = 8;

  private final Pairing pairing;
  private final Programme programme;

  GroupRules(Programme programme) {
    this.pairing = new Pairing(programme);
    this.programme = programme;
  }

  /** What is in the way of the one who opens it. */
  Optional<GroupOutcome> ofOpener(StatelessSession session, String opener, boolean led) {
    if (!takesPart(session, opener)) {
      return Optional.of(GroupOutcome.Plain.NOT_ENROLLED);
    }
    if (led && Pairing.freePlaces(session, opener, places(session, opener)) == 0) {
      return Optional.of(GroupOutcome.Plain.YOUR_PLACES);
    }
    if (!led && !pairing.menteeHasRoom(session, opener)) {
      return Optional.of(new GroupOutcome.YourRoom(programme.matching().menteeRelationships()));
    }
    return new Openings_(session).openBy(opener).size() >= MOST_WAITING
        ? Optional.of(new GroupOutcome.TooManyWaiting(MOST_WAITING))
        : Optional.empty();
  }

  /** How many have to be asked, and can be. */
  static Optional<GroupOutcome> size(boolean led, int people) {
    return people < Membership.FEWEST - 1 || people > MOST_ASKED
        ? Optional.of(new GroupOutcome.Size(led, Membership.FEWEST - 1, MOST_ASKED))
        : Optional.empty();
  }

  /**
   * What is in the way of asking these, by this person or into the company of these. That two of
   * them would rather not meet again is looked at when they say yes: here it would be told.
   */
  Optional<GroupOutcome> ofAsked(
      StatelessSession session, List<String> asked, List<String> company) {
    for (var person : asked) {
      if (!takesPart(session, person)) {
        return Optional.of(new GroupOutcome.PersonNotEnrolled(person));
      }
      boolean again = company.stream().anyMatch(Gates.notAgain(session, person)::contains);
      if (again || !pairing.menteeHasRoom(session, person) || apart(session, person, company)) {
        return Optional.of(new GroupOutcome.Unavailable(person));
      }
    }
    return Optional.empty();
  }

  private boolean apart(StatelessSession session, String person, List<String> company) {
    var site = site(session, person);
    return !programme.matching().crossSite()
        && company.stream()
            .map(other -> site(session, other))
            .anyMatch(other -> site.isPresent() && other.isPresent() && !other.equals(site));
  }

  private static Optional<String> site(StatelessSession session, String person) {
    return new People_(session).person(person).map(Person::site);
  }

  /** Of every two of them, one must not report to the other. */
  Optional<GroupOutcome> supervisors(StatelessSession session, List<String> people) {
    for (int i = 0; i < people.size(); i++) {
      var line = Gates.reportingLine(session, people.get(i));
      for (int j = i + 1; j < people.size(); j++) {
        if (line.contains(people.get(j))) {
          return Optional.of(new GroupOutcome.Supervisor(people.get(i), people.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  /** What is in the way of this person's yes, among those who are in or have said yes. */
  Optional<GroupOutcome> ofYes(StatelessSession session, String person, List<String> company) {
    if (!takesPart(session, person)) {
      return Optional.of(GroupOutcome.Plain.NOT_ENROLLED);
    }
    if (!pairing.menteeHasRoom(session, person)) {
      return Optional.of(new GroupOutcome.YourRoom(programme.matching().menteeRelationships()));
    }
    var line = Gates.reportingLine(session, person);
    var again = Gates.notAgain(session, person);
    for (var other : company) {
      if (again.contains(other)) {
        return Optional.of(GroupOutcome.Plain.NOT_TOGETHER);
      }
      if (line.contains(other)) {
        return Optional.of(new GroupOutcome.Supervisor(person, other));
      }
    }
    return Optional.empty();
  }

  /** Whether its opener can be in it now that the others have answered. */
  boolean canStill(StatelessSession session, String opener, boolean led) {
    return takesPart(session, opener) && (led || pairing.menteeHasRoom(session, opener));
  }

  static boolean takesPart(StatelessSession session, String person) {
    return new People_(session).person(person).filter(Person::takesPart).isPresent();
  }

  /** A whole group takes one place; who offers none makes room by opening it. */
  int places(StatelessSession session, String mentor) {
    var person = new People_(session).person(mentor);
    return person.filter(Person::offersMentoring).isPresent()
        ? person.map(Person::places).orElse(0)
        : Math.min(
            programme.matching().mostMentorPlaces(), Pairing.placesTaken(session, mentor) + 1);
  }
}
