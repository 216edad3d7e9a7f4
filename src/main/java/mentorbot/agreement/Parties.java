package mentorbot.agreement;

import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import org.hibernate.StatelessSession;

/** A relationship as one of its parties, the reader, comes to it. */
record Parties(Mentorship mentorship, List<String> people, String reader) {

  /** Empty if there is no such relationship or if the person is not in it: nobody may tell. */
  static Optional<Parties> of(StatelessSession session, String mentorship, String person) {
    return all(session, mentorship)
        .map(parties -> new Parties(parties.mentorship, parties.people, person))
        .filter(parties -> parties.people.contains(person));
  }

  /** For the program itself; there is no reader. */
  static Optional<Parties> all(StatelessSession session, String mentorship) {
    var mentorships = new Mentorships_(session);
    return mentorships
        .mentorship(mentorship)
        .map(
            found ->
                new Parties(
                    found,
                    mentorships.participants(mentorship).stream().map(Participant::person).toList(),
                    ""));
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
