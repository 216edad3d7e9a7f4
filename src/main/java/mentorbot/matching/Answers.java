package mentorbot.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.config.Programme;
import mentorbot.matching.AnswerOutcome.Accepted;
import mentorbot.matching.AnswerOutcome.Blocked;
import mentorbot.matching.AnswerOutcome.CannotSuggest;
import mentorbot.matching.AnswerOutcome.Gone;
import mentorbot.matching.AnswerOutcome.MenteeFound;
import mentorbot.matching.AnswerOutcome.NoPlace;
import mentorbot.matching.AnswerOutcome.NoRoom;
import mentorbot.matching.AnswerOutcome.NotNow;
import mentorbot.matching.AnswerOutcome.NowFull;
import mentorbot.matching.AnswerOutcome.Over;
import mentorbot.matching.AnswerOutcome.Suggested;
import mentorbot.matching.MentorRequest.State;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Pairing;
import mentorbot.mentorships.Pairing.Result;
import mentorbot.mentorships.Pairing.Two;
import mentorbot.mentorships.Starting;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was asked answers. Every answer is final and no reason is asked; the place is
 * held in the transaction that accepts, by its number.
 */
public final class Answers {
  private final Database database;
  private final Clock clock;
  private final MentorPool pool;
  private final MatchRules rules;
  private final Turns turns;
  private final Acceptance acceptance;
  private final int mostPlaces;

  public Answers(
      Database database,
      Clock clock,
      Programme programme,
      Hours hours,
      Coordinators coordinators,
      Starting starting) {
    this.mostPlaces = programme.matching().mostMentorPlaces();
    this.database = database;
    this.clock = clock;
    this.pool = new MentorPool(programme, hours);
    this.rules = Suggestions.rules(programme);
    this.turns = new Turns(programme, hours, coordinators);
    this.acceptance = new Acceptance(new Pairing(programme), turns, starting);
  }

  /** One answer to an ask that waits. */
  private interface Answer {
    AnswerOutcome to(StatelessSession session, Ask ask, MentorRequest request, Instant now);
  }

  private AnswerOutcome answer(Actor actor, String id, Answer answer) {
    return UniqueKeys.retrying(
        () ->
            database.write(
                actor,
                session -> {
                  var rows = new MentorRequests_(session);
                  var ask = rows.ask(id).filter(a -> a.mentor().equals(actor.user()));
                  var request = ask.flatMap(a -> rows.request(a.request()));
                  if (ask.isEmpty() || request.isEmpty()) {
                    return new Gone();
                  }
                  return ask.get().state() == Ask.State.ASKED
                      ? answer.to(session, ask.get(), request.get(), clock.instant())
                      : new Over(ask.get().state());
                }));
  }

  public AnswerOutcome accept(Actor actor, String ask) {
    return answer(actor, ask, this::accept);
  }

  private AnswerOutcome accept(
      StatelessSession session, Ask ask, MentorRequest request, Instant now) {
    var mentor = ask.mentor();
    var mentee = ask.mentee();
    if (Gates.reportingLine(session, mentor).contains(mentee)) {
      turns.answeredNo(session, ask, Ask.State.PASSED_OVER, now);
      return new Blocked(mentee);
    }
    if (Gates.notAgain(session, mentor).contains(mentee)) {
      // Said while the question waited; which of the two said it is told to nobody.
      turns.answeredNo(session, ask, Ask.State.PASSED_OVER, now);
      return new Over(Ask.State.PASSED_OVER);
    }
    var wish = request.wish();
    var area = area(session, mentor, request);
    var result =
        acceptance.pair(
            session,
            new Two(wish.form(), mentee, mentor, area, wish.gives(), places(session, mentor, wish)),
            now);
    if (result instanceof Result.Made made) {
      turns.close(session, ask, Ask.State.ACCEPTED);
      request.ledTo(made.mentorship().id());
      turns.close(session, request, State.ACCEPTED);
      acceptance.settle(session, made.mentorship(), mentor, mentee, Optional.of(request), now);
      return new Accepted(made.mentorship().id(), mentee);
    }
    if (result instanceof Result.MentorFull) {
      turns.answeredNo(session, ask, Ask.State.FULL, now);
      return wish.form().onALevel() ? new NoRoom(mentee) : new NoPlace(mentee);
    }
    turns.close(session, request, State.CLOSED);
    return new MenteeFound(mentee);
  }

  /** Who offers nothing but is asked in person makes room by saying yes. */
  private int places(StatelessSession session, String mentor, Wish wish) {
    var person = new People_(session).person(mentor);
    return wish.form().asksThoseWhoOffer() || person.filter(Person::offersMentoring).isPresent()
        ? person.map(Person::places).orElse(0)
        : Offers.madeRoom(session, mentor, mostPlaces);
  }

  /**
   * The first area asked for that this person offers, rather one in which the technician has nobody
   * yet.
   */
  private static @Nullable String area(
      StatelessSession session, String mentor, MentorRequest request) {
    var offered = MentorPool.offered(session, mentor);
    var covered = Pairing.areas(session, request.mentee());
    return request.areas().stream()
        .filter(offered::contains)
        .min(Comparator.comparing(covered::contains))
        .or(() -> request.areas().stream().findFirst())
        .orElse(null);
  }

  public AnswerOutcome notNow(Actor actor, String ask) {
    return answer(
        actor,
        ask,
        (session, found, request, now) -> {
          turns.answeredNo(session, found, Ask.State.NOT_NOW, now);
          return new NotNow(found.mentee());
        });
  }

  /** "I'm full": from now on nobody new, until this person says otherwise. */
  public AnswerOutcome full(Actor actor, String ask) {
    return answer(
        actor,
        ask,
        (session, found, request, now) -> {
          if (request.wish().form().onALevel()) {
            turns.answeredNo(session, found, Ask.State.NOT_NOW, now);
            return new NotNow(found.mentee());
          }
          var people = new People_(session);
          people
              .person(actor.user())
              .ifPresent(
                  person -> {
                    person.takeMentees(Pairing.placesTaken(session, actor.user()));
                    people.change(person);
                  });
          turns.full(session, actor.user(), now);
          return new NowFull(found.mentee());
        });
  }

  /** "Not me, but perhaps…": the technician decides whether that person is asked. */
  public AnswerOutcome suggest(Actor actor, String ask, String person) {
    return answer(
        actor,
        ask,
        (session, found, request, now) -> suggest(session, found, request, person, now));
  }

  private AnswerOutcome suggest(
      StatelessSession session, Ask ask, MentorRequest request, String person, Instant now) {
    var seeker = pool.seeker(session, request);
    var candidate = pool.candidate(session, person, request.mentee(), now);
    var ties = MentorPool.ties(session, request.mentee());
    if (rules.first(seeker, candidate, ties).isPresent()) {
      return new CannotSuggest(person);
    }
    var rows = new MentorRequests_(session);
    int turn = rows.asks(request.id()).stream().mapToInt(Ask::turn).max().orElse(0) + 1;
    var suggested = Ask.suggested(request, person, turn, ask.mentor());
    rows.add(suggested);
    Outbox.put(
        session, NewNotice.once(request.mentee(), SuggestedNotice.NAME, suggested.id(), now));
    turns.answeredNo(session, ask, Ask.State.NOT_NOW, now);
    return new Suggested(ask.mentee(), person);
  }
}
