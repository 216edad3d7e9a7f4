package mentorbot.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Database;

/** What waits: a technician's requests, and those that somebody is to answer. */
public final class RequestList {
  private final Database database;

  public RequestList(Database database) {
    this.database = database;
  }

  /** A request that waits: who is asked until when, and how many come after. */
  public record Waiting(
      String id, List<String> areas, Optional<String> asked, Optional<Instant> until, int later) {}

  /** A request that waits for this person's answer. */
  public record ToAnswer(String ask, String mentee, Optional<Instant> until) {}

  /** The person's requests that wait, oldest first. */
  public List<Waiting> waiting(String team, String user) {
    return database.read(
        team,
        session -> {
          var rows = new MentorRequests_(session);
          return rows.openOf(user).stream().map(r -> waiting(rows, r)).toList();
        });
  }

  private static Waiting waiting(MentorRequests rows, MentorRequest request) {
    var asks = rows.asks(request.id());
    var asked = asks.stream().filter(a -> a.state() == Ask.State.ASKED).findFirst();
    int later = (int) asks.stream().filter(a -> a.state() == Ask.State.RANKED).count();
    return new Waiting(
        request.id(),
        request.areas(),
        asked.map(Ask::mentor),
        asked.flatMap(a -> Optional.ofNullable(a.expiresAt())),
        later);
  }

  /** What waits for this person's answer, oldest first. */
  public List<ToAnswer> toAnswer(String team, String user) {
    return database.read(
        team,
        session ->
            new MentorRequests_(session)
                .waitingFor(user).stream()
                    .map(
                        a ->
                            new ToAnswer(
                                a.id(), a.mentee(), Optional.ofNullable(a.expiresAt())))
                    .toList());
  }
}
