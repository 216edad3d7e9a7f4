package mentorbot.agreement;

import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Fellows;
import mentorbot.mentorships.FormerParticipant;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import org.hibernate.StatelessSession;

/**
 * That somebody may have this version printed: each that parties can read, and of an agreement
 * somebody has left, the one they signed last. Looked at when it is asked for, and when it is sent.
 */
record CopyRight(
    Mentorship mentorship,
    Agreement agreement,
    String reader,
    int number,
    List<String> others,
    Optional<FormerParticipant> left) {
  /** 0 for the number: what counts, or is being agreed. Empty: nobody may tell why. */
  static Optional<CopyRight> of(
      StatelessSession session, String mentorship, String person, int number) {
    return new Agreements_(session)
        .agreement(mentorship)
        .flatMap(agreement -> of(session, agreement, person, number));
  }

  private static Optional<CopyRight> of(
      StatelessSession session, Agreement agreement, String person, int asked) {
    var parties = Parties.of(session, agreement.id(), person);
    if (parties.isEmpty()) {
      return former(session, agreement, person, asked);
    }
    int number = asked == 0 ? agreement.agreed().orElseGet(agreement::current) : asked;
    return number >= 1 && number <= agreement.latest()
        ? parties.map(
            p ->
                new CopyRight(
                    p.mentorship(), agreement, person, number, p.others(), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<CopyRight> former(
      StatelessSession session, Agreement agreement, String person, int asked) {
    var last = new Agreements_(session).lastSigned(agreement.id(), person, Integer.MAX_VALUE);
    if (last == null || (asked != 0 && asked != last)) {
      return Optional.empty();
    }
    return Fellows.of(session, agreement.id(), person)
        .filter(fellows -> fellows.left().isPresent())
        .flatMap(
            fellows ->
                new Mentorships_(session)
                    .mentorship(agreement.id())
                    .map(
                        mentorship ->
                            new CopyRight(
                                mentorship,
                                agreement,
                                person,
                                last,
                                fellows.others(),
                                fellows.left())));
  }
}
