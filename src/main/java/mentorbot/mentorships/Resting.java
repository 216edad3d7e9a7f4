package mentorbot.mentorships;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorship.State;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.PausedNotice.Extent;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.People_;
import mentorbot.people.Person;
import org.hibernate.StatelessSession;

/**
 * Makes a relationship rest while any pause covers it, of one of its people, of their site or of
 * the relationship itself, and go on when none does any more. A group goes on without those of whom
 * alone something rests, as {@link OnBreak} says. Can be asked as often as one likes.
 */
public final class Resting {
  /** Stands for every site, and for whoever belongs to none; no id of a site looks like it. */
  static final String EVERYWHERE = "*";

  private final StartCondition condition;
  private final List<PauseListener> listeners;

  public Resting(StartCondition condition, List<PauseListener> listeners) {
    this.condition = condition;
    this.listeners = listeners;
  }

  /** Until when everything of a person rests; asked about whatever is told them by itself. */
  public static Optional<Instant> until(StatelessSession session, String user, Instant now) {
    return new Pauses_(session).until(user, siteKey(session, user), siteKey(EVERYWHERE), now);
  }

  /** Sites and people are named by ids of their own; one that is nobody's stands for none. */
  static String siteKey(StatelessSession session, String user) {
    return new People_(session)
        .person(user)
        .flatMap(Resting::site)
        .map(Resting::siteKey)
        .orElse(siteKey(""));
  }

  static String siteKey(String site) {
    return "site:" + site;
  }

  static String siteOf(Pause pause) {
    return pause.about().substring("site:".length());
  }

  private static Optional<String> site(Person person) {
    return Optional.ofNullable(person.site());
  }

  /** Those that cover it at that instant, the first to begin first. */
  static List<Pause> covering(
      StatelessSession session, String mentorship, List<String> people, Instant now) {
    return about(session, mentorship, people).stream().filter(p -> p.covers(now)).toList();
  }

  /** Those that do now or will, the first to begin first. */
  static List<Pause> about(StatelessSession session, String mentorship, List<String> people) {
    var abouts = new HashSet<String>();
    abouts.add(mentorship);
    abouts.add(siteKey(EVERYWHERE));
    for (var person : people) {
      abouts.add(person);
      abouts.add(siteKey(session, person));
    }
    return new Pauses_(session)
        .liveAbout(abouts).stream()
            // Nobody lets a relationship of their own rest as a coordinator.
            .filter(
                pause ->
                    (pause.scope() != Scope.SITE && !pause.byCoordinator())
                        || !people.contains(pause.madeBy()))
            .toList();
  }

  /**
   * After {@code cause} has begun, changed or ended; {@code actor} knows of it ("" for nobody).
   * Whether something has changed.
   */
  boolean settle(
      StatelessSession session, Mentorship mentorship, Pause cause, String actor, Instant now) {
    return settle(session, mentorship, cause, List.of(actor), now);
  }

  /** {@code knows}: who need not be told. */
  boolean settle(
      StatelessSession session,
      Mentorship mentorship,
      Pause cause,
      Collection<String> knows,
      Instant now) {
    if (!mentorship.open()) {
      return false;
    }
    var people =
        new Mentorships_(session)
            .participants(mentorship.id()).stream().map(Participant::person).toList();
    var told = people.stream().filter(person -> !knows.contains(person)).toList();
    boolean rested = mentorship.pausedUntil().isPresent();
    boolean changed = settleWhole(session, mentorship, cause, people, told, now);
    if (mentorship.form() == Form.GROUP) {
      listeners.forEach(listener -> listener.membersRest(session, mentorship, now));
      Outbox.homeStale(session, people);
      if (!rested && mentorship.pausedUntil().isEmpty()) {
        tellMembers(session, mentorship, cause, told, now);
      }
    }
    return changed;
  }

  /** Whoever is on a break with their site hears that their group goes on, and each of the end. */
  private static void tellMembers(
      StatelessSession session,
      Mentorship mentorship,
      Pause cause,
      List<String> told,
      Instant now) {
    if (!cause.begunBefore(now) || !(cause.scope() == Scope.PERSON || cause.ofOneSite())) {
      return;
    }
    var breaks = OnBreak.of(session, mentorship.id());
    var back =
        told.stream()
            .filter(person -> concerns(session, cause, person) && !breaks.is(person, now))
            .toList();
    if (!cause.covers(now)) {
      tell(session, mentorship, back, Extent.MEMBER.back(), cause.backOn(), now);
      Outbox.refresh(session, Extent.MEMBER.notice(), mentorship.id());
    } else if (cause.ofOneSite()) {
      var resting =
          told.stream()
              .filter(person -> concerns(session, cause, person) && breaks.is(person, now))
              .toList();
      tell(session, mentorship, resting, Extent.MEMBER.notice(), cause.backOn(), now);
    }
  }

  private static boolean concerns(StatelessSession session, Pause cause, String person) {
    return cause.about().equals(person) || cause.about().equals(siteKey(session, person));
  }

  private boolean settleWhole(
      StatelessSession session,
      Mentorship mentorship,
      Pause cause,
      List<String> people,
      List<String> told,
      Instant now) {
    var covering = covering(session, mentorship.id(), people, now);
    var before = mentorship.pausedUntil();
    var whole = OnBreak.whole(session, mentorship, covering);
    var until = whole.map(OnBreak.Whole::until);
    if (until.equals(before)) {
      return false;
    }
    if (whole.isPresent()) {
      rest(session, mentorship, whole.get().first(), whole.get().until(), now);
      tell(session, mentorship, told, Extent.WHOLE.notice(), whole.get().until(), now);
    } else {
      var back = earlier(before.orElseThrow(), cause.backOn());
      goOn(session, mentorship, back, now);
      tell(session, mentorship, told, Extent.WHOLE.back(), back, now);
    }
    Outbox.refresh(session, Extent.WHOLE.notice(), mentorship.id());
    Outbox.homeStale(session, people);
    return true;
  }

  private static void tell(
      StatelessSession session,
      Mentorship mentorship,
      List<String> people,
      String kind,
      LocalDate day,
      Instant now) {
    people.forEach(
        person ->
            Outbox.put(session, NewNotice.on(person, kind, mentorship.id(), day.toString(), now)));
  }

  private void rest(
      StatelessSession session, Mentorship mentorship, Pause first, LocalDate until, Instant now) {
    boolean rested = mentorship.pausedUntil().isPresent();
    mentorship.rest(until);
    if (mentorship.state() == State.PAUSED && rested) {
      latest(session, mentorship).ifPresent(days -> back(session, days, until));
    } else if (mentorship.state() == State.PAUSED) {
      begin(session, mentorship, first.firstOn(), until);
    }
    moved(session, mentorship);
    listeners.forEach(listener -> listener.paused(session, mentorship, until, now));
  }

  private void goOn(StatelessSession session, Mentorship mentorship, LocalDate back, Instant now) {
    boolean rested = mentorship.state() == State.PAUSED;
    mentorship.goOn();
    if (rested) {
      latest(session, mentorship).ifPresent(days -> back(session, days, back));
    }
    moved(session, mentorship);
    listeners.forEach(listener -> listener.goesOn(session, mentorship, now));
  }

  /** One that starts while it rests begins with that. */
  static void started(StatelessSession session, Mentorship mentorship, LocalDate day) {
    mentorship.pausedUntil().ifPresent(until -> begin(session, mentorship, day, until));
  }

  private static void begin(
      StatelessSession session, Mentorship mentorship, LocalDate wished, LocalDate until) {
    var started = later(wished, Objects.requireNonNull(mentorship.startedOn()));
    // By the clock of somebody else it may be a day that has rested before.
    var first =
        latest(session, mentorship).map(before -> later(before.backOn(), started)).orElse(started);
    if (first.isBefore(until)) {
      new Pauses_(session).add(new PausedDays(mentorship.id(), first, until));
    }
  }

  private static Optional<PausedDays> latest(StatelessSession session, Mentorship mentorship) {
    return new Pauses_(session).days(mentorship.id(), Limit.of(1)).stream().findFirst();
  }

  private static void back(StatelessSession session, PausedDays days, LocalDate day) {
    var rows = new Pauses_(session);
    if (day.isAfter(days.firstOn())) {
      days.backOn(day);
      rows.change(days);
    } else {
      rows.remove(days);
    }
  }

  /** The last day counts the days on which it rested, those to come too. */
  private void moved(StatelessSession session, Mentorship mentorship) {
    Optional.ofNullable(mentorship.startedOn())
        .flatMap(day -> condition.lastDay(session, mentorship, day))
        .ifPresent(mentorship::runsUntil);
    new Mentorships_(session).change(mentorship);
    Outbox.refreshAll(session, mentorship.id());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
