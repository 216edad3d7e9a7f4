package mentorbot.checkins;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Participant.Role;
import mentorbot.people.Coordinators;
import mentorbot.people.ReportingLines;
import org.hibernate.StatelessSession;

/** Who hears of a wish, by its kind (R53): exactly those whom the person is shown before. */
final class Routing {
  private final Coordinators coordinators;

  Routing(Coordinators coordinators) {
    this.coordinators = coordinators;
  }

  /** Nobody in particular: no coordinator is free of ties. */
  record Route(Audience audience, List<String> recipients) {
    Route {
      recipients = List.copyOf(recipients);
    }
  }

  Route of(StatelessSession session, Pair pair, Wish wish) {
    return switch (wish) {
      case PACE -> new Route(Audience.PARTY, pair.otherPeople());
      case RESOURCE -> resource(session, pair);
      case PRACTICE, CHANGE -> toCoordinators(session, pair);
    };
  }

  /** The mentor helps out; whoever has no mentor here asks the coordinators, a peer their peer. */
  private Route resource(StatelessSession session, Pair pair) {
    var helpers =
        pair.others().stream()
            .filter(other -> other.role() != Role.MENTEE)
            .map(Participant::person)
            .toList();
    return pair.me().role() == Role.MENTOR || helpers.isEmpty()
        ? toCoordinators(session, pair)
        : new Route(Audience.PARTY, helpers);
  }

  private Route toCoordinators(StatelessSession session, Pair pair) {
    return new Route(
        Audience.COORDINATORS,
        coordinators.all(session).stream()
            .filter(coordinator -> free(session, coordinator, pair))
            .toList());
  }

  /** Neither a party nor somebody the person reports to (R22, R25). */
  boolean free(StatelessSession session, String coordinator, Pair pair) {
    var tied = new HashSet<>(pair.otherPeople());
    tied.add(pair.me().person());
    supervisor(session, pair).ifPresent(tied::add);
    return !tied.contains(coordinator);
  }

  private static Optional<String> supervisor(StatelessSession session, Pair pair) {
    return ReportingLines.supervisorOf(session, pair.me().person());
  }
}
