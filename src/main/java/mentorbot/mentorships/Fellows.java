package mentorbot.mentorships;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.Participant.Role;
import org.hibernate.StatelessSession;

/** A relationship as somebody knew it who is in it, or has left it. */
public record Fellows(
    Role role, List<String> others, Optional<Instant> joinedAt, Optional<FormerParticipant> left) {
  public Fellows {
    others = List.copyOf(others);
  }

  /** The same of the part that somebody ended at that instant, though they joined again since. */
  public static Optional<Fellows> of(
      StatelessSession session, String mentorship, String person, Instant ended) {
    var rows = new Mentorships_(session);
    return rows.formers(mentorship).stream()
        .filter(left -> left.person().equals(person) && left.leftAt().equals(ended))
        .findFirst()
        .map(left -> of(rows, left))
        .or(() -> of(session, mentorship, person));
  }

  /** Empty for whoever never was a party of it. */
  public static Optional<Fellows> of(StatelessSession session, String mentorship, String person) {
    var rows = new Mentorships_(session);
    var part = rows.participant(mentorship, person);
    if (part.isPresent()) {
      var others = rows.others(mentorship, person).stream().distinct().toList();
      var mine = part.get();
      return Optional.of(new Fellows(mine.role(), others, mine.joinedAt(), Optional.empty()));
    }
    return rows.former(mentorship, person, Limit.of(1)).stream()
        .findFirst()
        .map(left -> of(rows, left));
  }

  private static Fellows of(Mentorships rows, FormerParticipant left) {
    return new Fellows(left.role(), then(rows, left), left.joinedAt(), Optional.of(left));
  }

  /** Those who were in it when this one left. */
  private static List<String> then(Mentorships rows, FormerParticipant left) {
    var at = left.leftAt();
    var still =
        rows.participants(left.mentorship()).stream()
            .filter(party -> party.joinedAt().filter(at::isBefore).isEmpty())
            .map(Participant::person);
    var since =
        rows.formers(left.mentorship()).stream()
            .filter(former -> former.leftAt().isAfter(at))
            .filter(former -> former.joinedAt().filter(at::isBefore).isEmpty())
            .map(FormerParticipant::person);
    return Stream.concat(still, since)
        .filter(other -> !other.equals(left.person()))
        .distinct()
        .toList();
  }
}
