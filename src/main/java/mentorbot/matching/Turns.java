package mentorbot.matching;

import java.time.Instant;
import java.util.List;
import mentorbot.config.Programme;
import mentorbot.matching.MentorRequest.State;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/**
 * Moves a request from one person to the next, so that nobody waits in silence: who is asked, who
 * asked and, after the last, the coordinators are told. Runs inside its callers' transactions.
 */
final class Turns {
  private final MentorPool pool;
  private final MatchRules rules;
  private final AskDates dates;
  private final Coordinators coordinators;

  Turns(Programme programme, Hours hours, Coordinators coordinators) {
    this.pool = new MentorPool(programme, hours);
    this.rules = Suggestions.rules(programme);
    this.dates = new AskDates(programme, hours);
    this.coordinators = coordinators;
  }

  /** Asks the next in rank who can be asked; after the last, everybody concerned is told. */
  void next(StatelessSession session, MentorRequest request, Instant now) {
    var rows = new MentorRequests_(session);
    for (var ask : rows.asks(request.id())) {
      if (ask.state() != Ask.State.RANKED) {
        continue;
      }
      if (mayBeAsked(session, request, ask, now)) {
        ask(session, request, ask, now);
        return;
      }
      ask.close(Ask.State.PASSED_OVER);
      rows.change(ask);
    }
    exhausted(session, request, now);
  }

  private boolean mayBeAsked(
      StatelessSession session, MentorRequest request, Ask ask, Instant now) {
    var mentor = pool.candidate(session, ask.mentor(), request.mentee(), now);
    var obstacles =
        rules.between(
            pool.seeker(session, request), mentor, MentorPool.ties(session, request.mentee()));
    // Their own pair key is what they are asked by.
    obstacles.remove(Obstacle.ASKED);
    return obstacles.isEmpty();
  }

  /** Whether no hard rule stands against asking this person, also that they were asked before. */
  boolean couldBeAsked(
      StatelessSession session, MentorRequest request, String mentor, Instant now) {
    return rules
        .first(
            pool.seeker(session, request),
            pool.candidate(session, mentor, request.mentee(), now),
            MentorPool.ties(session, request.mentee()))
        .isEmpty();
  }

  private void ask(StatelessSession session, MentorRequest request, Ask ask, Instant now) {
    ask.ask(now, dates.expiry(session, ask.mentor(), now));
    new MentorRequests_(session).change(ask);
    Outbox.put(session, NewNotice.once(ask.mentor(), AskedNotice.NAME, ask.id(), now));
    Outbox.put(
        session,
        NewNotice.once(
            ask.mentor(),
            AskedNotice.REMINDER,
            ask.id(),
            dates.reminder(session, ask.mentor(), now)));
    if (ask.turn() > 1) {
      Outbox.put(session, NewNotice.once(request.mentee(), TurnNotice.NAME, ask.id(), now));
    }
    Outbox.homeStale(session, List.of(request.mentee(), ask.mentor()));
  }

  private void exhausted(StatelessSession session, MentorRequest request, Instant now) {
    var rows = new MentorRequests_(session);
    request.close(State.EXHAUSTED);
    rows.change(request);
    var occasion = String.valueOf(rows.asks(request.id()).size());
    Outbox.put(
        session, NewNotice.on(request.mentee(), ExhaustedNotice.NAME, request.id(), occasion, now));
    tellCoordinators(session, request, occasion, now);
  }

  /** A request that asks nobody: only the coordinators hear of it. */
  void giveToCoordinators(StatelessSession session, MentorRequest request, Instant now) {
    request.close(State.EXHAUSTED);
    new MentorRequests_(session).add(request);
    tellCoordinators(session, request, "0", now);
  }

  private void tellCoordinators(
      StatelessSession session, MentorRequest request, String occasion, Instant now) {
    for (var coordinator : coordinatorsFor(session, request.mentee())) {
      Outbox.put(
          session, NewNotice.on(coordinator, ExhaustedNotice.DESK, request.id(), occasion, now));
    }
    Outbox.homeStale(session, List.of(request.mentee()));
    Outbox.homeStale(session, coordinators.all(session));
  }

  /** Nobody looks after their own request. */
  List<String> coordinatorsFor(StatelessSession session, String mentee) {
    return coordinators.all(session).stream().filter(c -> !c.equals(mentee)).toList();
  }

  /** The person asked is out of it; the next is asked. */
  void answeredNo(StatelessSession session, Ask ask, Ask.State answer, Instant now) {
    var rows = new MentorRequests_(session);
    close(session, ask, answer);
    rows.request(ask.request())
        .filter(MentorRequest::open)
        .ifPresent(request -> next(session, request, now));
  }

  /** Closes a request and whatever is open in it; messages say so. */
  void close(StatelessSession session, MentorRequest request, State state) {
    var rows = new MentorRequests_(session);
    request.close(state);
    rows.change(request);
    for (var ask : rows.asks(request.id())) {
      if (ask.state() == Ask.State.ASKED || ask.state() == Ask.State.RANKED) {
        close(session, ask, Ask.State.WITHDRAWN);
      } else {
        Outbox.refreshAll(session, ask.id());
      }
    }
    Outbox.refreshAll(session, request.id());
    Outbox.homeStale(session, List.of(request.mentee()));
  }

  void close(StatelessSession session, Ask ask, Ask.State answer) {
    ask.close(answer);
    new MentorRequests_(session).change(ask);
    Outbox.refreshAll(session, ask.id());
    Outbox.homeStale(session, List.of(ask.mentor(), ask.mentee()));
  }

  /**
   * Whoever has no place left is not waited for: what still waits for them goes to the next in
   * rank.
   */
  void full(StatelessSession session, String mentor, Instant now) {
    var rows = new MentorRequests_(session);
    for (var ask : rows.waitingFor(mentor)) {
      if (rows.request(ask.request()).filter(r -> takesPlace(r)).isPresent()) {
        answeredNo(session, ask, Ask.State.FULL, now);
      }
    }
  }

  /** To be somebody's peer takes no mentor's place. */
  private static boolean takesPlace(MentorRequest request) {
    return !request.wish().form().onALevel();
  }

  /** When the time to answer is over; later than planned if leave was added since. */
  boolean expire(StatelessSession session, Ask ask, Instant now) {
    var asked = ask.askedAt();
    if (asked != null) {
      var expires = dates.expiry(session, ask.mentor(), asked);
      if (expires.isAfter(now)) {
        ask.postpone(expires);
        new MentorRequests_(session).change(ask);
        return false;
      }
    }
    answeredNo(session, ask, Ask.State.EXPIRED, now);
    return true;
  }

  AskDates dates() {
    return dates;
  }
}
