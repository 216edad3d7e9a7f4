package mentorbot.agreement;

import java.util.List;
import org.hibernate.StatelessSession;

/** Finds out how a version stands. */
final class Standings {
  private Standings() {}

  static Standing of(StatelessSession session, Parties parties, Agreement agreement, int number) {
    if (!parties.open()) {
      return Standing.ENDED;
    }
    if (agreement.isOpen(number)) {
      return signers(session, agreement, number).contains(parties.reader())
          ? Standing.SIGNED
          : Standing.OPEN;
    }
    if (agreement.agreed().filter(agreed -> agreed == number).isPresent()) {
      return Standing.AGREED;
    }
    return new Agreements_(session).refusals(agreement.id(), List.of(number)).isEmpty()
        ? Standing.REPLACED
        : Standing.REFUSED;
  }

  static List<String> signers(StatelessSession session, Agreement agreement, int number) {
    return new Agreements_(session)
        .signatures(agreement.id(), number).stream().map(Signature::signer).toList();
  }
}
