package mentorbot.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.config.Programme;
import mentorbot.matching.MentorRequest.State;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Pairing;
import mentorbot.notices.Outbox;
import mentorbot.people.AbsenceListener;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.Leaving;
import mentorbot.people.People_;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What a technician does to find a mentor: ask, see who is asked, withdraw (M4). */
public final class Requests implements Leaving, AbsenceListener {
  /** Given back at once: a request that asks nobody waits for nobody. */
  private static final int ANY_SLOT = 1;

  private final Database database;
  private final Clock clock;
  private final Programme programme;
  private final Sealer sealer;
  private final MentorPool pool;
  private final MatchRules rules;
  private final Turns turns;
  private final Pairing pairing;

  public Requests(
      Database database,
      Clock clock,
      Programme programme,
      Sealer sealer,
      Hours hours,
      Coordinators coordinators) {
    this.database = database;
    this.clock = clock;
    this.programme = programme;
    this.sealer = sealer;
    this.pool = new MentorPool(programme, hours);
    this.rules = Suggestions.rules(programme);
    this.turns = new Turns(programme, hours, coordinators);
    this.pairing = new Pairing(programme);
  }

  /** What came of withdrawing one. */
  public sealed interface WithdrawOutcome {
    record Withdrawn() implements WithdrawOutcome {}

    /** It is over; {@code accepted} if somebody said yes. */
    record Over(boolean accepted) implements WithdrawOutcome {}

    /** Missing, somebody else's or erased. */
    record Gone() implements WithdrawOutcome {}
  }

  public RequestOutcome request(Actor actor, NewRequest wish) {
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> request(session, actor, wish)));
  }

  /** What would refuse a request whatever it says, before anybody types one; also of a person. */
  public Optional<RequestOutcome> beforehand(String team, String user, Optional<String> person) {
    return database.read(
        team,
        session ->
            refusal(session, user)
                .or(() -> person.flatMap(mentor -> obstacle(session, user, mentor))));
  }

  private Optional<RequestOutcome> obstacle(StatelessSession session, String user, String person) {
    // The form is chosen later: only what stands in the way of every form refuses beforehand.
    var open = new Wish(Form.PEER, null);
    var seeker = pool.seeker(session, user, List.of(), List.of(), false, open);
    var mentor = pool.candidate(session, person, user, clock.instant());
    return rules
        .first(seeker, mentor, MentorPool.ties(session, user))
        .map(obstacle -> told(obstacle, person));
  }

  private RequestOutcome request(StatelessSession session, Actor actor, NewRequest wish) {
    var refusal = refusal(session, actor.user());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (!wish.wish().complete()) {
      return new RequestOutcome.NobodyChosen();
    }
    var now = clock.instant();
    var seeker =
        pool.seeker(
            session, actor.user(), wish.areas(), wish.learnsBy(), wish.complement(), wish.wish());
    var ties = MentorPool.ties(session, actor.user());
    var possible = new ArrayList<String>();
    @Nullable RequestOutcome first = null;
    for (var person : wish.ranked()) {
      var mentor = pool.candidate(session, person, actor.user(), now);
      var obstacle = rules.first(seeker, mentor, ties);
      if (obstacle.isEmpty()) {
        possible.add(person);
      } else if (first == null) {
        first = told(obstacle.get(), person);
      }
    }
    if (possible.isEmpty()) {
      return first == null ? new RequestOutcome.NobodyChosen() : first;
    }
    return made(session, actor, wish, possible, now);
  }

  /** Nobody who is suggested suits: the coordinators are asked to look as well. */
  public RequestOutcome askCoordinators(Actor actor, NewRequest wish) {
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> askCoordinators(session, actor, wish)));
  }

  private RequestOutcome askCoordinators(StatelessSession session, Actor actor, NewRequest wish) {
    var refusal = refusal(session, actor.user());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (wish.areas().isEmpty()) {
      return new RequestOutcome.NobodyChosen();
    }
    if (turns.coordinatorsFor(session, actor.user()).isEmpty()) {
      return new RequestOutcome.NoCoordinator();
    }
    var now = clock.instant();
    if (RequestCare.lookedAfter(session, actor.user(), wish.areas(), now)) {
      return new RequestOutcome.WithCoordinators(true);
    }
    var request = new MentorRequest(Ids.fresh(), actor.user(), wish, null, ANY_SLOT, now);
    turns.giveToCoordinators(session, request, now);
    return new RequestOutcome.WithCoordinators(false);
  }

  private Optional<RequestOutcome> refusal(StatelessSession session, String user) {
    var matching = programme.matching();
    if (new People_(session).person(user).filter(p -> p.enrolled()).isEmpty()) {
      return Optional.of(new RequestOutcome.NotEnrolled());
    }
    if (!pairing.menteeHasRoom(session, user)) {
      return Optional.of(new RequestOutcome.NoRoom(matching.menteeRelationships()));
    }
    return firstFreeSlot(session, user) == 0
        ? Optional.of(new RequestOutcome.TooManyWaiting(matching.openRequests()))
        : Optional.empty();
  }

  private int firstFreeSlot(StatelessSession session, String user) {
    var taken = new MentorRequests_(session).slotsTaken(user);
    for (int slot = 1; slot <= programme.matching().openRequests(); slot++) {
      if (!taken.contains(slot)) {
        return slot;
      }
    }
    return 0;
  }

  private RequestOutcome made(
      StatelessSession session, Actor actor, NewRequest wish, List<String> people, Instant now) {
    var rows = new MentorRequests_(session);
    var id = Ids.fresh();
    var place = new Place(actor.team(), "mentor_request", "purpose", id);
    var purpose = sealer.sealNullable(place, wish.purpose());
    int slot = firstFreeSlot(session, actor.user());
    var request = new MentorRequest(id, actor.user(), wish, purpose, slot, now);
    rows.add(request);
    for (int turn = 1; turn <= people.size(); turn++) {
      rows.add(Ask.ranked(request, people.get(turn - 1), turn));
    }
    turns.next(session, request, now);
    return new RequestOutcome.Requested(id, people.get(0), people.size() - 1);
  }

  /** What is told of an obstacle; what one person said of another is not. */
  static RequestOutcome told(Obstacle obstacle, String person) {
    return switch (obstacle) {
      case SELF -> new RequestOutcome.Yourself();
      case NOT_ENROLLED -> new RequestOutcome.PersonNotEnrolled(person);
      case SUPERVISOR -> new RequestOutcome.Supervisor(person);
      case PAIRED -> new RequestOutcome.AlreadyPaired(person);
      case ASKED -> new RequestOutcome.AlreadyAsked(person);
      case NO_LANGUAGE, NO_HOURS -> new RequestOutcome.NoCommonGround(person);
      case NOT_AGAIN, NOT_OFFERING, NO_PLACE, OTHER_SITE -> new RequestOutcome.Unavailable(person);
    };
  }

  public WithdrawOutcome withdraw(Actor actor, String id) {
    return database.write(
        actor,
        session -> {
          var request =
              new MentorRequests_(session).request(id).filter(r -> r.mentee().equals(actor.user()));
          if (request.isEmpty()) {
            return new WithdrawOutcome.Gone();
          }
          if (!request.get().open()) {
            return new WithdrawOutcome.Over(request.get().state() == State.ACCEPTED);
          }
          turns.close(session, request.get(), State.WITHDRAWN);
          return new WithdrawOutcome.Withdrawn();
        });
  }

  /** The technician takes up whom somebody suggested; asked next, or now if nobody is asked. */
  public RequestOutcome choose(Actor actor, String ask) {
    return UniqueKeys.retrying(() -> database.write(actor, session -> choose(session, actor, ask)));
  }

  private RequestOutcome choose(StatelessSession session, Actor actor, String id) {
    var rows = new MentorRequests_(session);
    var ask =
        rows.ask(id)
            .filter(a -> a.mentee().equals(actor.user()))
            .filter(a -> a.state() == Ask.State.SUGGESTED);
    var request = ask.flatMap(a -> rows.request(a.request()));
    boolean possible =
        request
            .filter(r -> EnumSet.of(State.OPEN, State.EXHAUSTED).contains(r.state()))
            .isPresent();
    if (ask.isEmpty() || !possible) {
      return new RequestOutcome.NobodyChosen();
    }
    var mentor = ask.get().mentor();
    var now = clock.instant();
    var seeker = pool.seeker(session, request.get());
    var obstacle =
        rules.first(
            seeker,
            pool.candidate(session, mentor, actor.user(), now),
            MentorPool.ties(session, actor.user()));
    if (obstacle.isPresent()) {
      return told(obstacle.get(), mentor);
    }
    return taken(session, request.get(), ask.get(), now);
  }

  private RequestOutcome taken(
      StatelessSession session, MentorRequest request, Ask ask, Instant now) {
    var rows = new MentorRequests_(session);
    boolean reopens = !request.open();
    if (reopens) {
      int slot = firstFreeSlot(session, request.mentee());
      if (slot == 0) {
        return new RequestOutcome.TooManyWaiting(programme.matching().openRequests());
      }
      request.reopen(slot);
      rows.change(request);
    }
    ask.choose();
    rows.change(ask);
    if (reopens) {
      turns.next(session, request, now);
    }
    Outbox.refreshAll(session, ask.id());
    Outbox.refreshAll(session, request.id());
    return new RequestOutcome.Requested(request.id(), ask.mentor(), 0);
  }

  /** Requests end, and whoever was asked or ranked need not answer. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    close(session, actor.user(), now);
  }

  /** As for somebody who leaves: nobody waits for an answer that can't come. */
  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    close(session, person, now);
  }

  private void close(StatelessSession session, String person, Instant now) {
    var rows = new MentorRequests_(session);
    for (var request : rows.openOf(person)) {
      turns.close(session, request, State.WITHDRAWN);
    }
    for (var ask : rows.openFor(person)) {
      if (ask.state() == Ask.State.ASKED) {
        turns.answeredNo(session, ask, Ask.State.PASSED_OVER, now);
      } else {
        turns.close(session, ask, Ask.State.PASSED_OVER);
      }
    }
  }
}
