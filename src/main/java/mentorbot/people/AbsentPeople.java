package mentorbot.people;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Who does not get the bot's messages, for coordinators to look after. */
public final class AbsentPeople {
  private final Database database;
  private final Clock programme;
  private final Coordinators coordinators;

  public AbsentPeople(Database database, Clock programme, Coordinators coordinators) {
    this.database = database;
    this.programme = programme;
    this.coordinators = coordinators;
  }

  /** Somebody whom messages do not reach since then; {@code code} is Slack's. */
  public record Missed(String person, Instant since, String code) {}

  /** What came of taking note. */
  public sealed interface Outcome {
    record Seen(String person) implements Outcome {}

    record NotCoordinator() implements Outcome {}

    /**
     * They can be reached again, a coordinator has taken note before, or there is no such person.
     */
    record Gone() implements Outcome {}
  }

  /**
   * Of whom no coordinator has taken note, the longest first; deactivated accounts are not here.
   */
  public static List<Missed> unreachable(StatelessSession session, int most) {
    return new People_(session)
        .unreachable(Limit.of(most)).stream()
            .map(
                p ->
                    new Missed(
                        p.id(),
                        p.unreachableSince().orElse(Instant.EPOCH),
                        p.unreachableWhy().orElse("")))
            .toList();
  }

  /** The item leaves every coordinator's desk until the next time it happens. */
  public Outcome seen(Actor coordinator, String user) {
    return database.write(
        coordinator,
        session -> {
          if (!coordinators.is(session, coordinator.user())) {
            return new Outcome.NotCoordinator();
          }
          var person =
              new People_(session).person(user).filter(p -> p.unreachableSince().isPresent());
          if (person.isEmpty() || person.get().seen()) {
            return new Outcome.Gone();
          }
          person.get().absenceSeen();
          new People_(session).change(person.get());
          Audit.record(
              session, coordinator, "person.unreachable-seen", user, Map.of(), programme.instant());
          Outbox.homeStale(session, coordinators.all(session));
          return new Outcome.Seen(user);
        });
  }
}
