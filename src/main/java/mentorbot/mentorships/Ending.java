package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Membership.Leave;
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
  private final Optional<Membership> membership;

  /** Where nothing but pairs is looked at. */
  public Ending(Sealer sealer, List<EndingListener> listeners) {
    this(sealer, listeners, Optional.empty());
  }

  public Ending(Sealer sealer, List<EndingListener> listeners, Optional<Membership> membership) {
    this.sealer = sealer;
    this.listeners = listeners;
    this.membership = membership;
  }

  /** Whether a group would go on without this person. */
  boolean goesOnWithout(StatelessSession session, Mentorship mentorship, String person) {
    return membership.isPresent() && Membership.goesOnWithout(session, mentorship, person);
  }

  /** The others, who go on; empty if it can't go on without this person, and nothing is done. */
  Optional<List<String>> leave(
      StatelessSession session, Mentorship mentorship, Leave leave, Instant now) {
    return membership
        .filter(groups -> goesOnWithout(session, mentorship, leave.person()))
        .map(groups -> groups.leave(session, mentorship, leave, now));
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
    for (var joining : mentorships.joinings(mentorship.id())) {
      membership.ifPresent(groups -> groups.off(session, mentorship, joining, now));
    }
    Outbox.refreshAll(session, mentorship.id());
    Outbox.homeStale(session, people);
    return people;
  }

  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    var rows = new Mentorships_(session);
    for (var joining : rows.joiningsOf(actor.user())) {
      var mentorship = rows.mentorship(joining.mentorship()).orElseThrow();
      membership.ifPresent(groups -> groups.off(session, mentorship, joining, now));
    }
    for (var id : rows.openOf(actor.user()).stream().map(Mentorship::id).toList()) {
      var found = rows.mentorship(id).filter(Mentorship::open);
      if (found.isEmpty() || rows.participant(id, actor.user()).isEmpty()) {
        // What was to follow is over with what it was to follow.
        continue;
      }
      var mentorship = found.get();
      if (leave(session, mentorship, new Leave(actor.user(), null, false), now).isEmpty()) {
        end(session, actor, mentorship, null, now);
      }
    }
  }
}
