package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** For coordinators: which agreements wait for whom since when; never what they say. */
public final class UnsignedAgreements {
  private UnsignedAgreements() {}

  /** {@code since}: when the version that awaits signatures was opened, on the programme clock. */
  public record Unsigned(
      String mentorship, List<String> parties, List<String> missing, Instant since) {}

  /** First agreements, not amendments, open since {@code before} or longer; the oldest first. */
  public static List<Unsigned> list(StatelessSession session, Instant before, int most) {
    return new Agreements_(session)
        .openSince(before, Limit.of(most)).stream()
            .flatMap(agreement -> unsigned(session, agreement))
            .toList();
  }

  /** The same for one relationship; empty if nothing of it awaits a signature. */
  public static Optional<Unsigned> of(StatelessSession session, String mentorship) {
    return new Agreements_(session)
        .agreement(mentorship).filter(agreement -> agreement.open().isPresent()).stream()
            .flatMap(agreement -> unsigned(session, agreement))
            .findFirst();
  }

  private static Stream<Unsigned> unsigned(StatelessSession session, Agreement agreement) {
    var signers = Standings.signers(session, agreement, agreement.open().orElseThrow());
    return Parties.all(session, agreement.id()).stream()
        .map(
            parties ->
                new Unsigned(
                    agreement.id(),
                    parties.people(),
                    parties.people().stream().filter(p -> !signers.contains(p)).toList(),
                    agreement.openSince().orElseThrow()));
  }
}
