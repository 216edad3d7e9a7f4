package mentorbot.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/**
 * People who vanish: an account that Slack deactivates, or whom no message reaches any more. It is
 * noted and shown to coordinators; whoever comes back goes on as before. Runs inside the
 * transactions in which that is found out.
 */
public final class Absences {
  private static final Set<String> ACCOUNT_GONE = Set.of("user_disabled");

  private final Coordinators coordinators;
  private final List<AbsenceListener> listeners;

  public Absences(Coordinators coordinators, List<AbsenceListener> listeners) {
    this.coordinators = coordinators;
    this.listeners = List.copyOf(listeners);
  }

  /** As Slack describes the account now, which it may do often. */
  void described(StatelessSession session, SlackAccount account, Instant now) {
    participant(session, account.user())
        .ifPresent(
            person -> {
              if (account.kind() == SlackAccount.Kind.DEACTIVATED) {
                gone(session, person, now);
              } else if (person.deactivated()) {
                back(session, person, now);
              }
            });
  }

  /** Slack refused a message to them; {@code code} is its error. */
  void unreachable(StatelessSession session, String user, String code, Instant now) {
    participant(session, user)
        .ifPresent(
            person -> {
              if (ACCOUNT_GONE.contains(code)) {
                gone(session, person, now);
              } else if (person.unreachableSince().isEmpty()) {
                person.missed(code, now);
                changed(session, person);
              }
            });
  }

  /** A message has reached them again. */
  void reached(StatelessSession session, String user, Instant now) {
    participant(session, user)
        .ifPresent(
            person -> {
              if (person.deactivated()) {
                back(session, person, now);
              } else if (person.unreachableSince().isPresent()) {
                person.reach();
                changed(session, person);
              }
            });
  }

  private void gone(StatelessSession session, Person person, Instant now) {
    if (person.deactivated()) {
      return;
    }
    person.deactivate(now);
    changed(session, person);
    Audit.record(session, program(person), "person.deactivated", person.id(), Map.of(), now);
    listeners.forEach(listener -> listener.deactivated(session, person.id(), now));
  }

  private void back(StatelessSession session, Person person, Instant now) {
    person.comeBack();
    changed(session, person);
    Outbox.reachable(session, person.id());
    Audit.record(session, program(person), "person.back", person.id(), Map.of(), now);
    listeners.forEach(listener -> listener.back(session, person.id(), now));
  }

  private void changed(StatelessSession session, Person person) {
    new People_(session).change(person);
    Outbox.homeStale(session, coordinators.all(session));
    Outbox.homeStale(session, List.of(person.id()));
  }

  private static Actor program(Person person) {
    return new Actor(person.team(), "", "");
  }

  private static Optional<Person> participant(StatelessSession session, String user) {
    return new People_(session)
        .person(user)
        .filter(p -> p.enrolled() || p.state() == Person.State.ENROLLING);
  }
}
