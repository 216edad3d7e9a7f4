package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Leaving;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Ends relationships without fault: places are free at once, the others are told kindly, and what
 * was to be sent about it is dropped by its kind.
 */
public final class Ending implements Leaving {
  private final Sealer sealer;
  private final List<EndingListener> listeners;

  public Ending(Sealer sealer, List<EndingListener> listeners) {
    this.sealer = sealer;
    this.listeners = listeners;
  }

  List<String> end(
      StatelessSession session,
      Actor actor,
      Mentorship mentorship,
      @Nullable String reason,
      Instant now) {
    var place = new Place(mentorship.team(), "mentorship", "end_reason", mentorship.id());
    mentorship.end(actor.user(), sealer.sealNullable(place, reason), now);
    var people = over(session, mentorship, now);
    var others = people.stream().filter(person -> !person.equals(actor.user())).toList();
    for (var other : others) {
      Outbox.put(session, NewNotice.once(other, EndedNotice.NAME, mentorship.id(), now));
    }
    return others;
  }

  /** Nobody ended it, and nobody is told here: whoever calls this tells its parties. */
  public List<String> byItself(StatelessSession session, Mentorship mentorship, Instant now) {
    mentorship.end(null, null, now);
    return over(session, mentorship, now);
  }

  private List<String> over(StatelessSession session, Mentorship mentorship, Instant now) {
    var mentorships = new Mentorships_(session);
    mentorships.change(mentorship);
    var parties = mentorships.participants(mentorship.id());
    for (var party : parties) {
      party.freePlace();
      mentorships.change(party);
    }
    var people = parties.stream().map(Participant::person).toList();
    listeners.forEach(listener -> listener.ended(session, mentorship, now));
    Outbox.refreshAll(session, mentorship.id());
    Outbox.homeStale(session, people);
    return people;
  }

  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    for (var mentorship : new Mentorships_(session).openOf(actor.user())) {
      end(session, actor, mentorship, null, now);
    }
  }
}
