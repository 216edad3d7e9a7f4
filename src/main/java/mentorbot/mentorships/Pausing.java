package mentorbot.mentorships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.Pause.Stage;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.people.Leaving;
import mentorbot.people.People_;
import mentorbot.people.Person;
import mentorbot.people.QuietWords;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import org.hibernate.StatelessSession;

/**
 * Lets everything of a person, or one relationship, rest until a day, and takes it up again. Nobody
 * need give a reason or ask the other first.
 */
public final class Pausing implements Leaving {
  private static final Period LONGEST = Period.ofYears(1);

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final Resting resting;
  private final MyPauses reading;

  public Pausing(
      Database database, Clock programme, Hours hours, Resting resting, MyPauses reading) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.resting = resting;
    this.reading = reading;
  }

  /** What came of it; days by the clock of who asked. */
  public sealed interface Outcome {
    /**
     * {@code others}: those in the relationships that rest; {@code goOn}: those of groups that go
     * on meanwhile; {@code pause} takes it up again. {@code from} is empty if it rests from now on.
     */
    record Rests(
        String pause,
        Scope scope,
        List<String> others,
        List<String> goOn,
        Optional<LocalDate> from,
        LocalDate until)
        implements Outcome {}

    /** It was about these, while these went on; some of it rests on until that day all the same. */
    record TakenUp(List<String> others, List<String> goOn, Optional<LocalDate> restsOn)
        implements Outcome {}

    /** Could not be read, or is no day to come. */
    record NoDay() implements Outcome {}

    /** More than a year. */
    record TooLong() implements Outcome {}

    /** Takes no part in the programme. */
    record NotIn() implements Outcome {}

    /** Over already, ended, somebody else's or erased. */
    record Gone() implements Outcome {}
  }

  /** As typed behind the command: until when everything rests. */
  public Outcome typed(Actor actor, String text) {
    return Overtaken.retrying(
        () ->
            database.write(
                actor,
                session -> {
                  var zone = hours.zone(session, actor.user());
                  var now = programme.instant();
                  return QuietWords.dayAfter(text, now, zone)
                      .map(day -> everything(session, actor, Optional.empty(), day))
                      .orElseGet(Outcome.NoDay::new);
                }));
  }

  /** {@code from}: empty for now. {@code until}: the first day on which it goes on. */
  public Outcome everything(Actor actor, Optional<LocalDate> from, LocalDate until) {
    return Overtaken.retrying(
        () -> database.write(actor, session -> everything(session, actor, from, until)));
  }

  private Outcome everything(
      StatelessSession session, Actor actor, Optional<LocalDate> from, LocalDate until) {
    return new People_(session).person(actor.user()).filter(Person::enrolled).isEmpty()
        ? new Outcome.NotIn()
        : pause(session, actor, Scope.PERSON, actor.user(), from, until);
  }

  public Outcome relationship(
      Actor actor, String mentorship, Optional<LocalDate> from, LocalDate until) {
    return Overtaken.retrying(
        () ->
            database.write(
                actor,
                session ->
                    isOpenParty(session, mentorship, actor.user())
                        ? pause(session, actor, Scope.MENTORSHIP, mentorship, from, until)
                        : new Outcome.Gone()));
  }

  private static boolean isOpenParty(StatelessSession session, String mentorship, String user) {
    var rows = new Mentorships_(session);
    return rows.participant(mentorship, user).isPresent()
        && rows.mentorship(mentorship).filter(Mentorship::open).isPresent();
  }

  private Outcome pause(
      StatelessSession session,
      Actor actor,
      Scope scope,
      String about,
      Optional<LocalDate> from,
      LocalDate until) {
    var now = programme.instant();
    var days = PauseDays.of(from, until, hours.zone(session, actor.user()), now);
    if (days.none()) {
      return new Outcome.NoDay();
    }
    if (days.longerThan(LONGEST) || days.beginLaterThan(LONGEST)) {
      return new Outcome.TooLong();
    }
    var pause =
        days.set(
            session,
            Pause.key(scope, about, actor.user()),
            () -> new Pause(scope, about, actor.user(), now));
    if (pause.covers(now)) {
      settle(session, pause, actor.user(), now);
    }
    note(session, pause, actor.user(), now);
    Outbox.homeStale(session, List.of(actor.user()));
    return new Outcome.Rests(
        pause.id(),
        scope,
        people(session, concerned(session, pause).stream().filter(m -> !goesOn(pause, m)), actor),
        people(session, concerned(session, pause).stream().filter(m -> goesOn(pause, m)), actor),
        Optional.of(pause.firstOn()).filter(days.today()::isBefore),
        until);
  }

  /** One of their own, before its end or before it has begun. */
  public Outcome takeUp(Actor actor, String id) {
    return Overtaken.retrying(() -> database.write(actor, session -> takeUp(session, actor, id)));
  }

  private Outcome takeUp(StatelessSession session, Actor actor, String id) {
    var found = new Pauses_(session).pause(id).filter(p -> p.live() && p.mayEnd(actor.user()));
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var now = programme.instant();
    var pause = found.get();
    var rested = concerned(session, pause).stream().filter(m -> !goesOn(pause, m)).toList();
    var wentOn = concerned(session, pause).stream().filter(m -> goesOn(pause, m)).toList();
    end(session, pause, actor.user(), now);
    note(session, pause, actor.user(), now);
    Outbox.refresh(session, PausedForYouNotice.NAME, pause.id());
    Outbox.reconsider(session, actor.user());
    var restsOn =
        concerned(session, pause).stream()
            .flatMap(m -> m.pausedUntil().stream())
            .max(Comparator.naturalOrder());
    return new Outcome.TakenUp(
        people(session, rested.stream(), actor), people(session, wentOn.stream(), actor), restsOn);
  }

  /** A group goes on without one who lets everything of theirs rest. */
  private static boolean goesOn(Pause pause, Mentorship mentorship) {
    return pause.scope() == Scope.PERSON
        && mentorship.form() == Mentorship.Form.GROUP
        && mentorship.pausedUntil().isEmpty();
  }

  private static List<String> people(
      StatelessSession session, Stream<Mentorship> mentorships, Actor actor) {
    return mentorships
        .flatMap(m -> others(session, m.id(), actor.user()).stream())
        .distinct()
        .toList();
  }

  /** Everything of theirs that rests by their own wish, as typed. */
  public Outcome takeUpAll(Actor actor) {
    return Overtaken.retrying(
        () ->
            database.write(
                actor,
                session -> {
                  Outcome last = new Outcome.Gone();
                  for (var mine : reading.mine(session, actor.user())) {
                    last = mine.mayEnd() ? takeUp(session, actor, mine.pause()) : last;
                  }
                  return last;
                }));
  }

  private void end(StatelessSession session, Pause pause, String actor, Instant now) {
    pause.cutShort(today(session, actor), now);
    pause.reach(Stage.OVER);
    new Pauses_(session).change(pause);
    settle(session, pause, actor, now);
    Outbox.homeStale(session, List.of(actor));
  }

  private void settle(StatelessSession session, Pause pause, String actor, Instant now) {
    concerned(session, pause).forEach(m -> resting.settle(session, m, pause, actor, now));
  }

  /** Whoever pauses or takes up again has been heard of. */
  private static void note(StatelessSession session, Pause pause, String who, Instant now) {
    concerned(session, pause).forEach(m -> takesUp(session, m.id(), who, now));
  }

  /** A party says that it goes on; false for whoever is no party. */
  public static boolean takesUp(
      StatelessSession session, String mentorship, String person, Instant now) {
    var rows = new Mentorships_(session);
    var party = rows.participant(mentorship, person);
    party.ifPresent(
        me -> {
          me.takesUp(now);
          rows.change(me);
          new Heard_(session).heard(mentorship, person, now);
        });
    return party.isPresent();
  }

  /** Of a person's or one relationship's. */
  static List<Mentorship> concerned(StatelessSession session, Pause pause) {
    var rows = new Mentorships_(session);
    return pause.scope() == Scope.PERSON
        ? rows.openOf(pause.about())
        : rows.mentorship(pause.about()).filter(Mentorship::open).stream().toList();
  }

  static List<String> others(StatelessSession session, Pause pause, String user) {
    return concerned(session, pause).stream()
        .flatMap(m -> others(session, m.id(), user).stream())
        .distinct()
        .toList();
  }

  static List<String> others(StatelessSession session, String mentorship, String user) {
    return Present.others(session, mentorship, user);
  }

  private LocalDate today(StatelessSession session, String user) {
    return programme.instant().atZone(hours.zone(session, user)).toLocalDate();
  }

  /** Whoever leaves wants nothing to rest any more: everything of theirs is over. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    var rows = new Pauses_(session);
    var theirs = new ArrayList<>(rows.liveBy(actor.user()));
    rows.liveAbout(List.of(actor.user())).stream()
        .filter(Pause::byCoordinator)
        .forEach(theirs::add);
    for (var pause : theirs) {
      if (pause.live() && pause.mayEnd(actor.user())) {
        pause.cutShort(today(session, actor.user()), now);
        pause.reach(Stage.OVER);
        rows.change(pause);
      }
    }
  }
}
