package mentorbot.meetings;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import org.hibernate.StatelessSession;

/**
 * Relationships that have not met for twice the time they agreed: of both together and by dates
 * only.
 */
public final class UnmetPairs {
  private UnmetPairs() {}

  /** {@code since}: when they last met, or started. */
  public record Unmet(String mentorship, List<String> parties, LocalDate since) {
    public Unmet {
      parties = List.copyOf(parties);
    }
  }

  /** The longest first. */
  public static List<Unmet> list(StatelessSession session, int most) {
    return new GapRows_(session)
        .longest(Limit.of(most)).stream().map(gap -> unmet(session, gap)).toList();
  }

  /** Empty if they have met since, or nothing is planned for them any more. */
  public static Optional<Unmet> of(StatelessSession session, String mentorship) {
    return new GapRows_(session)
        .gap(mentorship)
        .filter(gap -> Circle.runs(session, mentorship))
        .map(gap -> unmet(session, gap));
  }

  private static Unmet unmet(StatelessSession session, MeetingGap gap) {
    var parties =
        new Mentorships_(session).participants(gap.id()).stream().map(Participant::person).toList();
    return new Unmet(gap.id(), parties, gap.since());
  }
}
