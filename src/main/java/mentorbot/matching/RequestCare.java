package mentorbot.matching;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.config.Programme;
import mentorbot.matching.MentorRequest.State;
import mentorbot.matching.Suggestions.Search;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** What coordinators see of requests, and how they move one on; never what it says. */
public final class RequestCare {
  /** Later nobody remembers who asked; a new request is the better way. */
  public static final Duration LOOKED_BACK = Duration.ofDays(60);

  private final Database database;
  private final Clock clock;
  private final Coordinators coordinators;
  private final Turns turns;
  private final Suggestions suggestions;

  public RequestCare(
      Database database, Clock clock, Programme programme, Hours hours, Coordinators coordinators) {
    this.database = database;
    this.clock = clock;
    this.coordinators = coordinators;
    this.turns = new Turns(programme, hours, coordinators);
    this.suggestions = new Suggestions(database, clock, programme, hours);
  }

  /**
   * A request that waits: for the person asked since then, or, with nobody asked, for a coordinator
   * since it was made.
   */
  public record Waiting(String request, String mentee, Optional<String> asked, Instant since) {}

  /** What came of asking the next in rank. */
  public sealed interface Outcome {
    record Asked(String mentee, String mentor) implements Outcome {}

    /** That was the last one; the technician has been told. */
    record NobodyLeft(String mentee) implements Outcome {}

    /** The technician is told and decides; nobody has been asked yet. */
    record Suggested(String mentee, String person) implements Outcome {}

    /** A hard rule stands against it, or they are in it already; which one is not told. */
    record CannotSuggest(String person) implements Outcome {}

    record NotCoordinator() implements Outcome {}

    /** The coordinator asked for it or is asked. */
    record Party() implements Outcome {}

    /** Answered meanwhile, missing or erased. */
    record Gone() implements Outcome {}
  }

  /**
   * Those in which somebody has been asked since {@code askedBefore} or longer, and those made
   * after {@code madeAfter} in which nobody could accept and whose technician has found nobody
   * since.
   */
  public static List<Waiting> list(
      StatelessSession session, Instant askedBefore, Instant madeAfter, int most) {
    return new MentorRequests_(session)
        .needingSomebody(madeAfter, Limit.of(most)).stream()
            .flatMap(request -> waiting(session, request, askedBefore))
            .toList();
  }

  private static Stream<Waiting> waiting(
      StatelessSession session, MentorRequest request, Instant askedBefore) {
    if (!request.open()) {
      return foundSomebody(session, request)
          ? Stream.empty()
          : Stream.of(
              new Waiting(request.id(), request.mentee(), Optional.empty(), request.createdAt()));
    }
    return asked(session, request.id())
        .filter(ask -> ask.askedAt() != null && !ask.askedAt().isAfter(askedBefore))
        .map(ask -> waiting(request, ask))
        .stream();
  }

  private static Waiting waiting(MentorRequest request, Ask ask) {
    var since = ask.askedAt();
    return new Waiting(
        request.id(),
        request.mentee(),
        Optional.of(ask.mentor()),
        since == null ? request.createdAt() : since);
  }

  /** Whether coordinators see a request of theirs in which the same was looked for in vain. */
  static boolean lookedAfter(
      StatelessSession session, String mentee, List<String> areas, Instant now) {
    return new MentorRequests_(session)
        .inVain(mentee, now.minus(LOOKED_BACK)).stream()
            .filter(request -> !foundSomebody(session, request))
            .anyMatch(request -> Set.copyOf(request.areas()).containsAll(areas));
  }

  private static boolean foundSomebody(StatelessSession session, MentorRequest request) {
    return !new MentorRequests_(session).openOf(request.mentee()).isEmpty()
        || new Mentorships_(session)
            .openOf(request.mentee()).stream()
                .anyMatch(mentorship -> !mentorship.createdAt().isBefore(request.createdAt()));
  }

  private static Optional<Ask> asked(StatelessSession session, String request) {
    return new MentorRequests_(session)
        .asks(request).stream().filter(ask -> ask.state() == Ask.State.ASKED).findFirst();
  }

  /**
   * Who could be suggested for it, the best fitting first; empty if nobody need be any more. Who
   * was asked before is left out.
   */
  public Optional<List<String>> couldBeSuggested(String team, String request) {
    return database.read(
        team,
        session -> suggestible(session, request).map(found -> couldBeSuggested(session, found)));
  }

  private List<String> couldBeSuggested(StatelessSession session, MentorRequest request) {
    var search = Search.of(request);
    var asked = new MentorRequests_(session).asks(request.id()).stream().map(Ask::mentor).toList();
    return suggestions.find(session, request.mentee(), search).people().stream()
        .map(Suggestion::person)
        .filter(person -> !asked.contains(person))
        .toList();
  }

  /** Open, or in vain and its technician has found nobody since. */
  private static Optional<MentorRequest> suggestible(StatelessSession session, String id) {
    return new MentorRequests_(session)
        .request(id)
        .filter(
            request ->
                request.open()
                    || (request.state() == State.EXHAUSTED && !foundSomebody(session, request)));
  }

  /** A coordinator who is no party suggests somebody by name; the technician decides. */
  public Outcome suggest(Actor coordinator, String request, String person) {
    return UniqueKeys.retrying(
        () ->
            database.write(coordinator, session -> suggest(session, coordinator, request, person)));
  }

  private Outcome suggest(StatelessSession session, Actor coordinator, String id, String person) {
    if (!coordinators.is(session, coordinator.user())) {
      return new Outcome.NotCoordinator();
    }
    var rows = new MentorRequests_(session);
    var found = suggestible(session, id);
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var request = found.get();
    var asks = rows.asks(id);
    boolean party =
        request.mentee().equals(coordinator.user())
            || person.equals(coordinator.user())
            || asks.stream().anyMatch(ask -> ask.mentor().equals(coordinator.user()));
    if (party) {
      return new Outcome.Party();
    }
    var now = clock.instant();
    boolean there = asks.stream().anyMatch(ask -> ask.mentor().equals(person));
    if (there || !turns.couldBeAsked(session, request, person, now)) {
      return new Outcome.CannotSuggest(person);
    }
    int turn = asks.stream().mapToInt(Ask::turn).max().orElse(0) + 1;
    var suggested = Ask.suggested(request, person, turn, coordinator.user());
    rows.add(suggested);
    Outbox.put(
        session, NewNotice.once(request.mentee(), SuggestedNotice.NAME, suggested.id(), now));
    Audit.record(
        session, coordinator, "request.suggested", request.mentee(), Map.of("now", person), now);
    return new Outcome.Suggested(request.mentee(), person);
  }

  /** A coordinator who is no party asks the next in rank; whoever was asked need not answer. */
  public Outcome askNext(Actor coordinator, String request) {
    return UniqueKeys.retrying(
        () -> database.write(coordinator, session -> askNext(session, coordinator, request)));
  }

  private Outcome askNext(StatelessSession session, Actor coordinator, String id) {
    if (!coordinators.is(session, coordinator.user())) {
      return new Outcome.NotCoordinator();
    }
    var request = new MentorRequests_(session).request(id).filter(MentorRequest::open);
    var asked = asked(session, id);
    if (request.isEmpty() || asked.isEmpty()) {
      return new Outcome.Gone();
    }
    var mentee = request.get().mentee();
    if (List.of(mentee, asked.get().mentor()).contains(coordinator.user())) {
      return new Outcome.Party();
    }
    var now = clock.instant();
    turns.answeredNo(session, asked.get(), Ask.State.EXPIRED, now);
    Audit.record(session, coordinator, "request.next-asked", mentee, Map.of(), now);
    return asked(session, id)
        .<Outcome>map(next -> new Outcome.Asked(mentee, next.mentor()))
        .orElseGet(() -> new Outcome.NobodyLeft(mentee));
  }
}
