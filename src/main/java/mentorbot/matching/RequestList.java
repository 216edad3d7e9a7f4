package mentorbot.matching;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.matching.AskedNotice.Asked;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** What waits: a technician's requests, and those that somebody is to answer. */
public final class RequestList {
  /** Something in {@link #toAnswer}. */
  public static final Sign ASKED =
      Sign.when(
          "exists (select 1 from request_ask a"
              + " where a.team = :team and a.mentor = :person and a.state = 'ASKED')");

  private final Database database;

  private final AskedCards cards;

  public RequestList(Database database, Sealer sealer, Suggestions suggestions) {
    this.database = database;
    this.cards = new AskedCards(sealer, suggestions);
  }

  /** A request that waits: who is asked until when, and how many come after. */
  public record Waiting(
      String id,
      List<String> areas,
      Optional<String> asked,
      Optional<ZonedDateTime> until,
      int later) {}

  /** The person's requests that wait, oldest first. */
  public List<Waiting> waiting(String team, String user) {
    return database.read(
        team,
        session -> {
          var rows = new MentorRequests_(session);
          return rows.openOf(user).stream().map(r -> waiting(session, rows, r)).toList();
        });
  }

  private static Waiting waiting(
      StatelessSession session, MentorRequests rows, MentorRequest request) {
    var asks = rows.asks(request.id());
    var asked = asks.stream().filter(a -> a.state() == Ask.State.ASKED).findFirst();
    int later = (int) asks.stream().filter(a -> a.state() == Ask.State.RANKED).count();
    var zone = Hours.zoneOf(session, request.mentee());
    return new Waiting(
        request.id(),
        request.areas(),
        asked.map(Ask::mentor),
        asked.flatMap(a -> Optional.ofNullable(a.expiresAt())).map(until -> until.atZone(zone)),
        later);
  }

  /** What waits for this person's answer, oldest first. */
  public List<Asked> toAnswer(String team, String user) {
    return database.read(
        team,
        session -> {
          var rows = new MentorRequests_(session);
          return rows.waitingFor(user).stream()
              .flatMap(
                  ask ->
                      rows.request(ask.request()).stream()
                          .map(request -> cards.asked(session, ask, request)))
              .toList();
        });
  }
}
