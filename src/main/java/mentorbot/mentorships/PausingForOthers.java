package mentorbot.mentorships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.Pause.Stage;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;

/**
 * A coordinator lets everything of somebody rest, or one relationship of theirs (M21); never their
 * own or one they are in (M30). Whom it concerns is told once, and it goes on by itself.
 */
public final class PausingForOthers {
  private static final Period LONGEST = Period.ofMonths(3);

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final Coordinators coordinators;
  private final Resting resting;

  public PausingForOthers(
      Database database, Clock programme, Hours hours, Coordinators coordinators, Resting resting) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.coordinators = coordinators;
    this.resting = resting;
  }

  /** What rests or will; {@code pause} ends it. {@code people}: whom it concerns. */
  public record Rest(
      String pause, Scope scope, List<String> people, LocalDate from, LocalDate until, String by) {}

  /** What came of it; days by the clock of the person it was opened for. */
  public sealed interface Outcome {
    /** What may rest, with the names of the others, and what does already. */
    record Offer(LocalDate today, List<MyPauses.Choice> relationships, List<Rest> resting)
        implements Outcome {}

    record Rests(Rest rest) implements Outcome {}

    record TakenUp(List<String> people) implements Outcome {}

    /** No days to come. */
    record NoDays() implements Outcome {}

    /** More than three months. */
    record TooLong() implements Outcome {}

    /** The coordinator themself, or somebody they are in a relationship with. */
    record Party() implements Outcome {}

    record NotCoordinator() implements Outcome {}

    /** Takes no part, ended or over already, missing or erased. */
    record Gone() implements Outcome {}
  }

  public Outcome offer(String team, String user, String person) {
    return database.read(
        team,
        session ->
            refusal(session, user, person)
                .orElseGet(
                    () ->
                        new Outcome.Offer(
                            today(session, person),
                            MyPauses.choices(session, person),
                            resting(session, person))));
  }

  /** {@code until}: the first day on which it goes on. */
  public Outcome person(Actor actor, String person, Optional<LocalDate> from, LocalDate until) {
    return Overtaken.retrying(
        () ->
            database.write(
                actor,
                session ->
                    refusal(session, actor.user(), person)
                        .orElseGet(
                            () ->
                                pause(
                                    session,
                                    actor,
                                    new What(Scope.PERSON, person, person),
                                    from,
                                    until))));
  }

  /** One relationship of {@code person}'s. */
  public Outcome relationship(
      Actor actor, String person, String mentorship, Optional<LocalDate> from, LocalDate until) {
    return Overtaken.retrying(
        () ->
            database.write(
                actor,
                session -> {
                  var rows = new Mentorships_(session);
                  boolean theirs =
                      rows.participant(mentorship, person).isPresent()
                          && rows.mentorship(mentorship).filter(Mentorship::open).isPresent();
                  return refusal(session, actor.user(), person)
                      .orElseGet(
                          () ->
                              theirs
                                  ? pause(
                                      session,
                                      actor,
                                      new What(Scope.MENTORSHIP, mentorship, person),
                                      from,
                                      until)
                                  : new Outcome.Gone());
                }));
  }

  /** What is to rest, and by whose clock. */
  private record What(Scope scope, String about, String person) {}

  private Outcome pause(
      StatelessSession session, Actor actor, What what, Optional<LocalDate> from, LocalDate until) {
    var now = programme.instant();
    var days = PauseDays.of(from, until, hours.zone(session, what.person()), now);
    if (days.none()) {
      return new Outcome.NoDays();
    }
    if (days.longerThan(LONGEST) || days.beginLaterThan(LONGEST)) {
      return new Outcome.TooLong();
    }
    var pause =
        days.set(
            session,
            Pause.keyForOthers(what.scope(), what.about()),
            () -> Pause.forOthers(what.scope(), what.about(), actor.user(), now));
    var people = people(session, pause);
    if (pause.covers(now)) {
      Pausing.concerned(session, pause)
          .forEach(m -> resting.settle(session, m, pause, people, now));
    }
    tell(session, pause, people, now);
    record(session, actor, pause, people, "paused", now);
    return new Outcome.Rests(rest(session, pause));
  }

  private static void tell(
      StatelessSession session, Pause pause, List<String> people, Instant now) {
    var occasion = pause.firstOn() + " " + pause.backOn();
    people.forEach(
        person ->
            Outbox.put(
                session, NewNotice.on(person, PausedForYouNotice.NAME, pause.id(), occasion, now)));
    Outbox.refresh(session, PausedForYouNotice.NAME, pause.id());
    Outbox.homeStale(session, people);
  }

  /** Before its end. */
  public Outcome takeUp(Actor actor, String id) {
    return Overtaken.retrying(() -> database.write(actor, session -> takeUp(session, actor, id)));
  }

  private Outcome takeUp(StatelessSession session, Actor actor, String id) {
    if (!coordinators.is(session, actor.user())) {
      return new Outcome.NotCoordinator();
    }
    var rows = new Pauses_(session);
    var found = rows.pause(id).filter(p -> p.live() && p.byCoordinator());
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var pause = found.get();
    var people = people(session, pause);
    var parties = new Parties();
    boolean party =
        people.stream()
            .anyMatch(
                person ->
                    person.equals(actor.user())
                        || (pause.scope() == Scope.PERSON
                            && parties.shareMentorship(session, actor.user(), person)));
    if (party) {
      return new Outcome.Party();
    }
    var now = programme.instant();
    pause.cutShort(today(session, people.isEmpty() ? actor.user() : people.get(0)), now);
    pause.reach(Stage.OVER);
    rows.change(pause);
    Pausing.concerned(session, pause)
        .forEach(m -> resting.settle(session, m, pause, List.of(), now));
    Outbox.refresh(session, PausedForYouNotice.NAME, pause.id());
    Outbox.homeStale(session, people);
    people.forEach(person -> Outbox.reconsider(session, person));
    record(session, actor, pause, people, "taken-up", now);
    return new Outcome.TakenUp(people);
  }

  private Optional<Outcome> refusal(StatelessSession session, String user, String person) {
    if (!coordinators.is(session, user)) {
      return Optional.of(new Outcome.NotCoordinator());
    }
    if (user.equals(person) || new Parties().shareMentorship(session, user, person)) {
      return Optional.of(new Outcome.Party());
    }
    return new People_(session).person(person).filter(Person::enrolled).isEmpty()
        ? Optional.of(new Outcome.Gone())
        : Optional.empty();
  }

  private static List<Rest> resting(StatelessSession session, String person) {
    var abouts = new ArrayList<String>();
    abouts.add(person);
    new Mentorships_(session).openOf(person).forEach(m -> abouts.add(m.id()));
    return new Pauses_(session)
        .liveAbout(abouts).stream()
            .filter(pause -> pause.byCoordinator() && pause.stage() != Stage.ENDING)
            .map(pause -> rest(session, pause))
            .toList();
  }

  private static Rest rest(StatelessSession session, Pause pause) {
    return new Rest(
        pause.id(),
        pause.scope(),
        people(session, pause),
        pause.firstOn(),
        pause.backOn(),
        pause.madeBy());
  }

  /** Who is told: the person whose everything it is, or all in the relationship. */
  static List<String> people(StatelessSession session, Pause pause) {
    return pause.scope() == Scope.PERSON
        ? List.of(pause.about())
        : new Mentorships_(session)
            .participants(pause.about()).stream().map(Participant::person).toList();
  }

  private static void record(
      StatelessSession session,
      Actor actor,
      Pause pause,
      List<String> people,
      String what,
      Instant now) {
    var detail = new HashMap<String, String>();
    detail.put("from", pause.firstOn().toString());
    detail.put("until", pause.backOn().toString());
    boolean pair = pause.scope() == Scope.MENTORSHIP;
    if (pair && people.size() > 1) {
      detail.put("one", people.get(0));
      detail.put("two", people.get(1));
    }
    Audit.record(
        session, actor, (pair ? "mentorship." : "person.") + what, pause.about(), detail, now);
  }

  private LocalDate today(StatelessSession session, String user) {
    return programme.instant().atZone(hours.zone(session, user)).toLocalDate();
  }
}
