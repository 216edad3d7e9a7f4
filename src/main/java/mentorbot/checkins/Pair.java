package mentorbot.checkins;

import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Present;
import org.hibernate.StatelessSession;

/** A relationship seen by one of its parties. */
record Pair(Mentorship mentorship, Participant me, List<Participant> others) {

  /** Empty for whoever is no party of it. */
  static Optional<Pair> of(StatelessSession session, String mentorship, String person) {
    var rows = new Mentorships_(session);
    var parties = rows.participants(mentorship);
    return rows.mentorship(mentorship)
        .flatMap(
            found ->
                parties.stream()
                    .filter(party -> party.person().equals(person))
                    .findFirst()
                    .map(me -> new Pair(found, me, others(session, parties, me))));
  }

  private static List<Participant> others(
      StatelessSession session, List<Participant> parties, Participant me) {
    var others = Present.others(session, me.mentorship(), me.person());
    return parties.stream().filter(party -> others.contains(party.person())).toList();
  }

  List<String> otherPeople() {
    return others.stream().map(Participant::person).toList();
  }

  /** Whether anything is asked now. */
  static boolean runs(Mentorship mentorship) {
    return mentorship.runs();
  }
}
