package mentorbot.people;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.calendar.Leave;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * When a person may be written to: quiet time, the hour for questions, shifts and days away (M31).
 * Everybody has hours, also who takes no part yet.
 */
public final class WorkingHours {
  private static final int MOST_LEAVE = 50;
  private static final int FURTHEST_YEARS = 2;

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final List<HoursListener> listeners;

  public WorkingHours(
      Database database, Clock programme, Hours hours, List<HoursListener> listeners) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.listeners = listeners;
  }

  /** What came of a change. */
  public sealed interface Outcome {
    record Saved(HoursCard card) implements Outcome {}

    /** The last day comes before the first. */
    record EndsBeforeItBegins() implements Outcome {}

    record AlreadyOver(LocalDate today) implements Outcome {}

    /** Further ahead than anybody plans: probably a wrong year. */
    record TooFarAhead(LocalDate latest) implements Outcome {}

    record TooMuchLeave(int most) implements Outcome {}

    record NoDays() implements Outcome {}

    /** The shifts repeat every so many weeks, and this is none of them. */
    record NoSuchWeek(int weeks) implements Outcome {}

    /** The entry is not there, or is somebody else's. */
    record Gone() implements Outcome {}
  }

  public HoursCard of(String team, String user) {
    return database.read(team, session -> card(session, user, programme.instant()));
  }

  public Outcome choose(Actor actor, QuietTime quiet, PreferredHour hour) {
    return change(
        actor,
        session -> {
          var person = Settings.of(session, actor.user());
          person.quiet(quiet);
          person.prompt(hour.day().orElse(null), hour.time());
          new People_(session).change(person);
          return Optional.empty();
        });
  }

  /** The shift of these days of every week; other days keep theirs. */
  public Outcome workWeekly(Actor actor, Set<DayOfWeek> days, Shift shift) {
    return workWeekly(actor, 0, days, shift);
  }

  /** The same of one of the weeks in which the shifts alternate, counted from 0. */
  public Outcome workWeekly(Actor actor, int week, Set<DayOfWeek> days, Shift shift) {
    if (days.isEmpty()) {
      return new Outcome.NoDays();
    }
    return change(
        actor,
        session -> {
          int weeks = Settings.of(session, actor.user()).emptyRota().weeks().size();
          if (week < 0 || week >= weeks) {
            return Optional.of(new Outcome.NoSuchWeek(weeks));
          }
          var rotas = new Rotas_(session);
          for (var day : days) {
            rotas.removeWeekday(actor.user(), week, day);
            rotas.add(RotaShift.weekly(actor.user(), week, day, shift));
          }
          return Optional.empty();
        });
  }

  /**
   * The shifts repeat every so many weeks, and this week is the given one, counted from 0. Shifts
   * of weeks that remain are kept.
   */
  public Outcome alternate(Actor actor, int weeks, int thisWeek) {
    int most = Math.max(1, Math.min(weeks, Rota.MOST_WEEKS));
    if (thisWeek < 0 || thisWeek >= most) {
      return new Outcome.NoSuchWeek(most);
    }
    return change(
        actor,
        session -> {
          var person = Settings.of(session, actor.user());
          person.alternate(Rota.alternating(most, thisWeek, today(session, actor.user())));
          new People_(session).change(person);
          new Rotas_(session).removeWeeksFrom(actor.user(), most);
          return Optional.empty();
        });
  }

  /** Of all weeks. */
  public Outcome forgetWeek(Actor actor) {
    return change(
        actor,
        session -> {
          new Rotas_(session).removeWeek(actor.user());
          return Optional.empty();
        });
  }

  /** Other shifts in the week, Monday to Sunday, of {@code day}; its other days are off. */
  public Outcome workThatWeek(Actor actor, LocalDate day, Set<DayOfWeek> days, Shift shift) {
    if (days.isEmpty()) {
      return new Outcome.NoDays();
    }
    return changeWeek(
        actor,
        day,
        (rotas, date) ->
            rotas.add(
                days.contains(date.getDayOfWeek())
                    ? RotaShift.once(actor.user(), date, shift)
                    : RotaShift.dayOff(actor.user(), date)));
  }

  public Outcome offThatWeek(Actor actor, LocalDate day) {
    return changeWeek(actor, day, (rotas, date) -> rotas.add(RotaShift.dayOff(actor.user(), date)));
  }

  /** Back to the weekly pattern. */
  public Outcome usualThatWeek(Actor actor, LocalDate day) {
    return changeWeek(actor, day, (rotas, date) -> {});
  }

  /** Writes what holds on one date. */
  private interface OneDay {
    void write(Rotas rotas, LocalDate date);
  }

  private Outcome changeWeek(Actor actor, LocalDate day, OneDay oneDay) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return change(
        actor,
        session -> {
          var today = today(session, actor.user());
          var wrong = wrongEnd(today, monday.plusDays(6));
          if (wrong.isPresent()) {
            return wrong;
          }
          Settings.of(session, actor.user());
          var rotas = new Rotas_(session);
          rotas.removeDates(actor.user(), monday, monday.plusDays(7));
          for (int i = 0; i < 7; i++) {
            oneDay.write(rotas, monday.plusDays(i));
          }
          return Optional.empty();
        });
  }

  /** Days away, the first and the last included. */
  public Outcome addLeave(Actor actor, LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return new Outcome.EndsBeforeItBegins();
    }
    return change(
        actor,
        session -> {
          var wrong = wrongEnd(today(session, actor.user()), last);
          if (wrong.isPresent()) {
            return wrong;
          }
          Settings.of(session, actor.user());
          var rotas = new Rotas_(session);
          if (rotas.leave(actor.user()).size() >= MOST_LEAVE) {
            return Optional.of(new Outcome.TooMuchLeave(MOST_LEAVE));
          }
          rotas.add(new LeaveDays(actor.user(), new Leave(first, last)));
          return Optional.empty();
        });
  }

  public Outcome removeLeave(Actor actor, String id) {
    return change(
        actor,
        session -> {
          var rotas = new Rotas_(session);
          var found = rotas.leave(actor.user(), id);
          found.ifPresent(rotas::remove);
          return found.isPresent() ? Optional.empty() : Optional.of(new Outcome.Gone());
        });
  }

  private Outcome change(Actor actor, Function<StatelessSession, Optional<Outcome>> work) {
    return database.write(
        actor,
        session -> {
          var now = programme.instant();
          var refusal = work.apply(session);
          if (refusal.isPresent()) {
            return refusal.get();
          }
          listeners.forEach(listener -> listener.hoursChanged(session, actor.user(), now));
          Silence.askIfNeverOpen(session, hours, actor.user(), now);
          Outbox.reconsider(session, actor.user());
          Outbox.homeStale(session, List.of(actor.user()));
          return new Outcome.Saved(card(session, actor.user(), now));
        });
  }

  private LocalDate today(StatelessSession session, String user) {
    return programme.instant().atZone(hours.zone(session, user)).toLocalDate();
  }

  private static Optional<Outcome> wrongEnd(LocalDate today, LocalDate last) {
    if (last.isBefore(today)) {
      return Optional.of(new Outcome.AlreadyOver(today));
    }
    var latest = today.plusYears(FURTHEST_YEARS);
    return last.isAfter(latest) ? Optional.of(new Outcome.TooFarAhead(latest)) : Optional.empty();
  }

  private HoursCard card(StatelessSession session, String user, Instant now) {
    var open = hours.of(session, user);
    var today = open.dateAt(now);
    var changes =
        open.rota().changes().entrySet().stream()
            .filter(change -> !change.getKey().isBefore(today))
            .map(change -> new HoursCard.ChangedDay(change.getKey(), change.getValue()))
            .sorted(Comparator.comparing(HoursCard.ChangedDay::date))
            .toList();
    var away =
        new Rotas_(session)
            .leave(user).stream()
                .filter(row -> !row.leave().last().isBefore(today))
                .map(row -> new HoursCard.Away(row.id(), row.leave()))
                .toList();
    return new HoursCard(
        open.zone(),
        today,
        open.quiet(),
        hours.promptHour(session, user),
        open.rota().withoutChanges(),
        changes,
        away,
        open.quietUntil().filter(now::isBefore),
        Silence.isNeverOpen(open, now));
  }
}
