package mentorbot.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.config.Programme;
import mentorbot.matching.Proposal.Kind;
import mentorbot.matching.Proposal.State;
import mentorbot.matching.ProposedNotice.Proposed;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Pairing.Result;
import mentorbot.mentorships.Pairing.Two;
import mentorbot.mentorships.Parties;
import mentorbot.mentorships.Starting;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.AbsenceListener;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.Leaving;
import mentorbot.people.Members;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.people.PersonArea;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Offering to mentor, nominating somebody, and registering a pair that exists already (R18). */
public final class Offers implements Leaving, AbsenceListener {
  /** Something in {@link #waiting}. */
  public static final Sign PROPOSED =
      Sign.when(
          "exists (select 1 from proposal p"
              + " where p.team = :team and p.asked = :person and p.state = 'OPEN')");

  /** So many proposals may wait at a time, so that nobody is flooded. */
  static final int MOST_WAITING = 5;

  private final Database database;
  private final Clock clock;
  private final Programme programme;
  private final Turns turns;
  private final Acceptance acceptance;

  public Offers(
      Database database,
      Clock clock,
      Programme programme,
      Hours hours,
      Coordinators coordinators,
      Starting starting) {
    this.database = database;
    this.clock = clock;
    this.programme = programme;
    this.turns = new Turns(programme, hours, coordinators);
    this.acceptance = new Acceptance(new Pairing(programme), turns, starting);
  }

  /** What the offer page is filled with at first; {@code taken} is how many mentees there are. */
  public record Offer(boolean enrolled, List<String> areas, int places, int taken) {}

  public Offer offer(String team, String user) {
    return database.read(
        team,
        session -> {
          var person = new People_(session).person(user);
          return new Offer(
              person.filter(Person::enrolled).isPresent(),
              MentorPool.offered(session, user).stream().sorted().toList(),
              person.map(Person::places).orElse(0),
              Pairing.placesTaken(session, user));
        });
  }

  /** Opens places in these areas, beside those offered before. */
  public ProposalOutcome offer(Actor actor, List<String> areas, int places) {
    return database.write(
        actor,
        session -> {
          var people = new People_(session);
          var person = people.person(actor.user()).filter(Person::enrolled);
          if (person.isEmpty()) {
            return new ProposalOutcome.NotEnrolled();
          }
          var offered = new HashSet<>(MentorPool.offered(session, actor.user()));
          for (var area : areas) {
            if (offered.add(area)) {
              people.add(new PersonArea(actor.user(), area, PersonArea.Side.OFFERED));
            }
          }
          if (offered.isEmpty()) {
            return new ProposalOutcome.NoAreas();
          }
          int most = programme.matching().mostMentorPlaces();
          person.get().takeMentees(Math.max(1, Math.min(most, places)));
          people.change(person.get());
          Outbox.homeStale(session, List.of(actor.user()));
          return new ProposalOutcome.Offered(person.get().places());
        });
  }

  public ProposalOutcome offerTo(Actor actor, String person, @Nullable String area) {
    return propose(actor, Kind.OFFER, person, true, area, Wish.ONE_TO_ONE);
  }

  public ProposalOutcome nominate(Actor actor, String person) {
    return propose(actor, Kind.NOMINATION, person, false, null, Wish.ONE_TO_ONE);
  }

  public ProposalOutcome register(
      Actor actor, String person, boolean proposerMentors, @Nullable String area) {
    return register(actor, person, proposerMentors, area, Wish.ONE_TO_ONE);
  }

  /** A pair that exists already, in whatever form; {@code proposerMentors} if it has a mentor. */
  public ProposalOutcome register(
      Actor actor, String person, boolean proposerMentors, @Nullable String area, Wish wish) {
    return propose(actor, Kind.REGISTRATION, person, proposerMentors, area, wish);
  }

  private ProposalOutcome propose(
      Actor actor,
      Kind kind,
      String person,
      boolean proposerMentors,
      @Nullable String area,
      Wish wish) {
    return UniqueKeys.retrying(
        () ->
            database.write(
                actor,
                session -> {
                  var refusal = refusal(session, actor.user(), kind, person);
                  if (refusal.isPresent()) {
                    return refusal.get();
                  }
                  var now = clock.instant();
                  var proposal =
                      new Proposal(
                          kind,
                          actor.user(),
                          person,
                          proposerMentors,
                          area,
                          wish,
                          now,
                          turns.dates().expiry(session, person, now));
                  new Proposals_(session).add(proposal);
                  Outbox.put(
                      session, NewNotice.once(person, ProposedNotice.NAME, proposal.id(), now));
                  Outbox.homeStale(session, List.of(person));
                  return new ProposalOutcome.Proposed(kind, person);
                }));
  }

  private Optional<ProposalOutcome> refusal(
      StatelessSession session, String user, Kind kind, String person) {
    if (user.equals(person)) {
      return Optional.of(new ProposalOutcome.Yourself());
    }
    var people = new People_(session);
    if (kind != Kind.NOMINATION && people.person(user).filter(Person::enrolled).isEmpty()) {
      return Optional.of(new ProposalOutcome.NotEnrolled());
    }
    var proposals = new Proposals_(session);
    if (proposals.open(Proposal.openPair(kind, user, person)) > 0) {
      return Optional.of(new ProposalOutcome.AlreadyProposed(person));
    }
    if (proposals.openBy(user) >= MOST_WAITING) {
      return Optional.of(new ProposalOutcome.TooManyWaiting(MOST_WAITING));
    }
    var other = people.person(person).filter(Person::takesPart);
    if (kind == Kind.NOMINATION) {
      if (Members.isNobodyToAsk(session, person)
          || Gates.notAgain(session, user).contains(person)) {
        return Optional.of(new ProposalOutcome.Unavailable(person));
      }
      return other
          .filter(Person::offersMentoring)
          .map(mentor -> new ProposalOutcome.AlreadyMentor(person));
    }
    return pairRefusal(session, user, person)
        .or(
            () ->
                other.isEmpty()
                    ? Optional.of(new ProposalOutcome.PersonNotEnrolled(person))
                    : Optional.empty());
  }

  private static Optional<ProposalOutcome> pairRefusal(
      StatelessSession session, String user, String person) {
    if (Gates.notAgain(session, user).contains(person)) {
      return Optional.of(new ProposalOutcome.Unavailable(person));
    }
    if (new Parties().partnersOf(session, user).contains(person)) {
      return Optional.of(new ProposalOutcome.AlreadyPaired(person));
    }
    return Gates.reportingLine(session, user).contains(person)
        ? Optional.of(new ProposalOutcome.Supervisor(person))
        : Optional.empty();
  }

  public ProposalOutcome accept(Actor actor, String id) {
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> answer(session, actor, id, true)));
  }

  public ProposalOutcome decline(Actor actor, String id) {
    return database.write(actor, session -> answer(session, actor, id, false));
  }

  /** What waits for this person's answer, oldest first. */
  public List<Proposed> waiting(String team, String user) {
    return database.read(
        team,
        session ->
            new Proposals_(session)
                .waitingFor(user).stream().map(ProposedNotice::proposed).toList());
  }

  private ProposalOutcome answer(StatelessSession session, Actor actor, String id, boolean yes) {
    var found = new Proposals_(session).proposal(id).filter(p -> p.asked().equals(actor.user()));
    if (found.isEmpty()) {
      return new ProposalOutcome.Gone();
    }
    var proposal = found.get();
    if (proposal.state() != State.OPEN) {
      return new ProposalOutcome.Over();
    }
    var now = clock.instant();
    if (!yes) {
      Lapsing.close(session, proposal, State.DECLINED, now);
      return new ProposalOutcome.Declined(proposal.kind(), proposal.proposer());
    }
    if (proposal.kind() == Kind.NOMINATION) {
      Lapsing.close(session, proposal, State.ACCEPTED, now);
      boolean enrolled =
          new People_(session).person(actor.user()).filter(Person::enrolled).isPresent();
      return new ProposalOutcome.Willing(enrolled);
    }
    return pairRefusal(session, actor.user(), proposal.proposer())
        .orElseGet(() -> paired(session, proposal, now));
  }

  private ProposalOutcome paired(StatelessSession session, Proposal proposal, Instant now) {
    var mentor = proposal.mentor();
    int most = programme.matching().mostMentorPlaces();
    var wish = proposal.wish();
    var two =
        new Two(
            wish.form(),
            proposal.mentee(),
            mentor,
            proposal.area(),
            wish.gives(),
            madeRoom(session, mentor, most));
    var result = acceptance.pair(session, two, now);
    if (result instanceof Result.Made made) {
      Lapsing.close(session, proposal, State.ACCEPTED, now);
      acceptance.settle(
          session, made.mentorship(), mentor, proposal.mentee(), Optional.empty(), now);
      return new ProposalOutcome.Paired(made.mentorship().id(), proposal.proposer());
    }
    boolean level = wish.form().onALevel();
    return result instanceof Result.MentorFull && !level
        ? new ProposalOutcome.MentorFull(mentor, most)
        : new ProposalOutcome.MenteeFull(
            result instanceof Result.MentorFull ? mentor : proposal.mentee(),
            programme.matching().menteeRelationships());
  }

  /** Who offers personally, or is a mentor already, makes room by that. */
  static int madeRoom(StatelessSession session, String mentor, int most) {
    var places = new People_(session).person(mentor).map(Person::places).orElse(0);
    return Math.min(most, Math.max(places, Pairing.placesTaken(session, mentor) + 1));
  }

  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    for (var proposal : new Proposals_(session).openOf(actor.user())) {
      boolean mine = proposal.proposer().equals(actor.user());
      Lapsing.close(session, proposal, mine ? State.WITHDRAWN : State.DECLINED, now);
    }
  }

  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    for (var proposal : new Proposals_(session).openOf(person)) {
      boolean mine = proposal.proposer().equals(person);
      Lapsing.close(session, proposal, mine ? State.WITHDRAWN : State.LAPSED, now);
    }
  }
}
