package mentorbot.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import mentorbot.actor.Actor;
import mentorbot.calendar.QuietUntil;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** "Leave me alone until then" (M28), at once, for anybody. */
public final class QuietSpell {
  private static final Period LONGEST = Period.ofYears(1);
  private static final Set<String> OFF =
      Set.of("off", "stop", "end", "over", "none", "cancel", "no");

  private final Database database;
  private final Clock programme;
  private final Hours hours;

  public QuietSpell(Database database, Clock programme, Hours hours) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
  }

  /** What came of it; moments with the zone they are meant in. */
  public sealed interface Outcome {
    record QuietNow(Instant until, ZoneId zone) implements Outcome {}

    record Over() implements Outcome {}

    /** Couldn't be read, or is over already. */
    record NotUnderstood(String text) implements Outcome {}

    record TooLong() implements Outcome {}
  }

  /** How it stands, and the moments to offer. */
  public record Offer(
      ZoneId zone,
      Instant now,
      Optional<Instant> until,
      Optional<Instant> tonight,
      Instant tomorrow,
      Instant aWeek) {}

  public Offer offer(String team, String user) {
    return database.read(
        team,
        session -> {
          var now = programme.instant();
          var zone = hours.zone(session, user);
          var tonight = QuietWords.until("tonight", now, zone);
          return new Offer(
              zone,
              now,
              hours.of(session, user).quietUntil().filter(now::isBefore),
              tonight.filter(at -> sameDay(at, now, zone)),
              QuietUntil.time(LocalTime.of(8, 0), endOfDay(now, zone), zone),
              now.atZone(zone).plusWeeks(1).toInstant());
        });
  }

  private static boolean sameDay(Instant one, Instant other, ZoneId zone) {
    return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
  }

  private static Instant endOfDay(Instant now, ZoneId zone) {
    return QuietUntil.afterDays(0, now, zone).minusNanos(1);
  }

  /** As typed behind the command. */
  public Outcome typed(Actor actor, String text) {
    return OFF.contains(text.strip().toLowerCase(Locale.ROOT))
        ? off(actor)
        : set(actor, text, (now, zone) -> QuietWords.until(text, now, zone));
  }

  public Outcome until(Actor actor, Instant moment) {
    return set(actor, "", (now, zone) -> Optional.of(moment));
  }

  /** By the person's own clock. */
  public Outcome until(Actor actor, LocalDate day, LocalTime time) {
    return set(
        actor,
        "",
        (now, zone) ->
            Optional.of(QuietUntil.time(time, QuietUntil.day(day, zone).minusNanos(1), zone)));
  }

  public Outcome off(Actor actor) {
    return database.write(
        actor,
        session -> {
          keep(session, actor.user(), null);
          return new Outcome.Over();
        });
  }

  private Outcome set(
      Actor actor, String text, BiFunction<Instant, ZoneId, Optional<Instant>> wish) {
    return database.write(
        actor,
        session -> {
          var now = programme.instant();
          var zone = hours.zone(session, actor.user());
          var until = wish.apply(now, zone).filter(now::isBefore);
          if (until.isEmpty()) {
            return new Outcome.NotUnderstood(text);
          }
          if (until.get().isAfter(now.atZone(zone).plus(LONGEST).toInstant())) {
            return new Outcome.TooLong();
          }
          keep(session, actor.user(), until.get());
          return new Outcome.QuietNow(until.get(), zone);
        });
  }

  private static void keep(StatelessSession session, String user, @Nullable Instant until) {
    var person = Settings.of(session, user);
    person.leaveAloneUntil(until);
    new People_(session).change(person);
    Outbox.reconsider(session, user);
    Outbox.homeStale(session, List.of(user));
  }
}
