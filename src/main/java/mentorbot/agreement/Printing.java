package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Fellows;
import mentorbot.mentorships.FormerParticipant;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;

/** A party asks for a printed copy of an agreement; it comes to them alone, as a message. */
public final class Printing {
  private static final int MOST = 200;

  private final Database database;
  private final Clock programme;

  public Printing(Database database, Clock programme) {
    this.database = database;
    this.programme = programme;
  }

  /** One that is over for its reader, since the day in the reader's zone. */
  public record Earlier(String mentorship, List<String> others, LocalDate over) {}

  /**
   * True: it is on its way. False: it is missing or nothing of theirs. {@code number} 0: what
   * counts, or is being agreed; of what one has left, what one signed last. Asked twice before it
   * has come, it comes once.
   */
  public boolean ask(Actor actor, String mentorship, int number) {
    return database.write(
        actor,
        session ->
            CopyRight.of(session, mentorship, actor.user(), number)
                .flatMap(
                    right ->
                        new Agreements_(session)
                            .version(right.agreement().id(), right.number())
                            .map(version -> put(session, actor.user(), version.id())))
                .isPresent());
  }

  private String put(StatelessSession session, String person, String version) {
    var waiting = Outbox.waitingFor(session, PrintNotice.NAME, version, Set.of(person));
    if (waiting.isEmpty()) {
      Outbox.put(
          session,
          NewNotice.on(person, PrintNotice.NAME, version, Ids.fresh(), programme.instant()));
    }
    return version;
  }

  /** The agreements this person signed that are over for them, the last signed first. */
  public List<Earlier> earlier(String team, String user) {
    return database.read(
        team,
        session ->
            new Agreements_(session)
                .signedAgreements(user, Limit.of(MOST)).stream()
                    .flatMap(id -> earlier(session, id, user))
                    .toList());
  }

  private static Stream<Earlier> earlier(StatelessSession session, String id, String user) {
    var mentorship = new Mentorships_(session).mentorship(id);
    var fellows = Fellows.of(session, id, user);
    if (mentorship.isEmpty() || fellows.isEmpty()) {
      return Stream.empty();
    }
    Optional<Instant> over =
        fellows
            .get()
            .left()
            .map(FormerParticipant::leftAt)
            .or(() -> Optional.ofNullable(mentorship.get().endedAt()));
    var zone = Hours.zoneOf(session, user);
    return over
        .map(at -> new Earlier(id, fellows.get().others(), at.atZone(zone).toLocalDate()))
        .stream();
  }
}
