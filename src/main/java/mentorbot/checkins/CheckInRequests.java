package mentorbot.checkins;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** What coordinators were asked, for the desk: who and of which kind, never why. */
public final class CheckInRequests {
  private static final int MOST = 200;

  private final Database database;
  private final Clock programme;
  private final Coordinators coordinators;
  private final Routing routing;

  public CheckInRequests(Database database, Clock programme, Coordinators coordinators) {
    this.database = database;
    this.programme = programme;
    this.coordinators = coordinators;
    this.routing = new Routing(coordinators);
  }

  /** {@code others} are the other parties of the relationship it is about. */
  public record Open(String id, String person, List<String> others, Wish wish, Instant since) {
    public Open {
      others = List.copyOf(others);
    }
  }

  /** What came of saying that it is handled. */
  public sealed interface Outcome {
    record Handled(String person, Wish wish) implements Outcome {}

    record HandledBefore(String by) implements Outcome {}

    /** Missing, erased, or not for this person's eyes. */
    record Gone() implements Outcome {}
  }

  /** The oldest first; without what concerns the coordinator themselves or who reports to them. */
  public List<Open> open(StatelessSession session, String coordinator) {
    if (!coordinators.is(session, coordinator)) {
      return List.of();
    }
    return new RequestRows_(session)
        .open(Limit.of(MOST)).stream()
            .flatMap(request -> open(session, request, coordinator).stream())
            .toList();
  }

  private Optional<Open> open(
      StatelessSession session, CheckInRequest request, String coordinator) {
    return Pair.of(session, request.mentorship(), request.person())
        .filter(pair -> routing.free(session, coordinator, pair))
        .map(
            pair ->
                new Open(
                    request.id(),
                    request.person(),
                    pair.otherPeople(),
                    request.wish(),
                    request.toldAt()));
  }

  /** The person who asked is told that it is done, and by whom. */
  public Outcome handled(Actor actor, String id) {
    return database.write(actor, session -> handled(session, actor, id));
  }

  private Outcome handled(StatelessSession session, Actor actor, String id) {
    var rows = new RequestRows_(session);
    var found =
        rows.request(id)
            .filter(request -> request.audience() == Audience.COORDINATORS)
            .filter(request -> !request.withdrawn())
            .filter(request -> mayHandle(session, request, actor.user()));
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var request = found.get();
    if (request.handledBy().isPresent()) {
      return new Outcome.HandledBefore(request.handledBy().get());
    }
    var now = programme.instant();
    request.handle(actor.user(), now);
    rows.change(request);
    // Without who asked for what: every coordinator reads the trail, also one they report to.
    Audit.record(session, actor, "checkin.handled", request.id(), Map.of(), now);
    Outbox.refresh(session, WishNotice.NAME, id);
    Outbox.put(session, NewNotice.once(request.person(), HandledNotice.NAME, id, now));
    Outbox.homeStale(session, coordinators.all(session));
    return new Outcome.Handled(request.person(), request.wish());
  }

  private boolean mayHandle(StatelessSession session, CheckInRequest request, String user) {
    return coordinators.is(session, user)
        && Pair.of(session, request.mentorship(), request.person())
            .filter(pair -> routing.free(session, user, pair))
            .isPresent();
  }
}
