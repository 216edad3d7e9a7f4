package mentorbot.matching;

import java.util.List;
import java.util.Optional;
import mentorbot.matching.AskedNotice.Asked;
import mentorbot.people.Hours;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.hibernate.StatelessSession;

/** A request as the person asked sees it; what is private goes when it is over. */
final class AskedCards {
  private final Sealer sealer;
  private final Suggestions suggestions;

  AskedCards(Sealer sealer, Suggestions suggestions) {
    this.sealer = sealer;
    this.suggestions = suggestions;
  }

  Asked asked(StatelessSession session, Ask ask, MentorRequest request) {
    boolean shown = ask.state() == Ask.State.ASKED || ask.state() == Ask.State.ACCEPTED;
    var place = new Place(request.team(), "mentor_request", "purpose", request.id());
    return new Asked(
        ask.id(),
        ask.mentee(),
        request.areas(),
        request.change(),
        request.learnsBy(),
        shown ? sealer.openNullable(place, request.purpose()) : null,
        shown ? suggestions.reasons(session, request, ask.mentor()) : List.of(),
        ask.state(),
        Optional.ofNullable(ask.expiresAt())
            .map(until -> until.atZone(Hours.zoneOf(session, ask.mentor()))),
        request.wish());
  }
}
