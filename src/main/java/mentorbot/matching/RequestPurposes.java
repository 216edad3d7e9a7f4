package mentorbot.matching;

import java.util.Optional;
import mentorbot.agreement.Purposes;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.hibernate.StatelessSession;

/** Lets the agreement begin with what the technician wrote when asking; both have read it. */
public final class RequestPurposes implements Purposes {
  private final Sealer sealer;

  public RequestPurposes(Sealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public Optional<String> of(StatelessSession session, String mentorship) {
    return new MentorRequests_(session)
        .thatLedTo(mentorship)
        .map(
            request ->
                sealer.openNullable(
                    new Place(request.team(), "mentor_request", "purpose", request.id()),
                    request.purpose()));
  }
}
