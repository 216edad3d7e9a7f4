package mentorbot.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.Joining;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Present;
import org.hibernate.StatelessSession;

/**
 * A relationship as one of its parties, the reader, comes to it. Whoever has said yes to joining is
 * a party of the agreement.
 */
record Parties(Mentorship mentorship, List<String> people, String reader) {

  /**
   * Empty if there is no such relationship, if it needs no agreement, or if the person is not in
   * it: nobody may tell.
   */
  static Optional<Parties> of(StatelessSession session, String mentorship, String person) {
    return all(session, mentorship)
        .map(parties -> new Parties(parties.mentorship, parties.people, person))
        .filter(parties -> parties.people.contains(person));
  }

  /** Of a relationship that is at hand; the person is in it. */
  static Parties of(StatelessSession session, Mentorship mentorship, String person) {
    return new Parties(mentorship, people(session, mentorship.id()), person);
  }

  /** For the program itself; there is no reader. */
  static Optional<Parties> all(StatelessSession session, String mentorship) {
    return new Mentorships_(session)
        .mentorship(mentorship)
        .filter(Templates::agreed)
        .map(found -> new Parties(found, people(session, mentorship), ""));
  }

  private static List<String> people(StatelessSession session, String mentorship) {
    return Stream.concat(
            Present.all(session, mentorship).stream(),
            new Mentorships_(session).joinings(mentorship).stream().map(Joining::person))
        .toList();
  }

  List<String> others() {
    return people.stream().filter(person -> !person.equals(reader)).toList();
  }

  boolean started() {
    return mentorship.startedOn() != null;
  }

  boolean open() {
    return mentorship.open();
  }
}
