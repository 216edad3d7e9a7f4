package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.Pause.Stage;
import org.hibernate.StatelessSession;

/**
 * The days on which somebody wishes something to rest, by one clock; every pause gets its days
 * here, whoever sets it. {@code until}: the first day on which it goes on.
 */
record PauseDays(LocalDate today, LocalDate first, LocalDate until, ZoneId zone, Instant now) {
  /** {@code from}: empty for now, as is any day that has gone by. */
  static PauseDays of(Optional<LocalDate> from, LocalDate until, ZoneId zone, Instant now) {
    var today = now.atZone(zone).toLocalDate();
    return new PauseDays(today, from.filter(today::isBefore).orElse(today), until, zone, now);
  }

  boolean none() {
    return !until.isAfter(first);
  }

  boolean longerThan(Period longest) {
    return until.isAfter(first.plus(longest));
  }

  boolean beginLaterThan(Period ahead) {
    return first.isAfter(today.plus(ahead));
  }

  /**
   * The open one under that key, or a fresh one, gets these days; of one that has begun only its
   * end moves. It runs at once if they have begun, but for a site's: the sweep takes those on.
   */
  Pause set(StatelessSession session, String key, Supplier<Pause> fresh) {
    var rows = new Pauses_(session);
    var before = rows.open(key);
    var pause = before.orElseGet(fresh);
    boolean planned = pause.stage() == Stage.PLANNED;
    if (planned) {
      pause.lasts(first, until, zone, now);
    } else {
      pause.lastsUntil(until, zone);
    }
    if (pause.scope() != Scope.SITE && pause.covers(now)) {
      pause.reach(Stage.RUNNING);
    } else if (pause.scope() == Scope.SITE && !planned) {
      // Its relationships are told of the new day, portion by portion, as they were of the first.
      pause.reach(Stage.BEGINNING);
    }
    if (before.isPresent()) {
      rows.change(pause);
    } else {
      rows.add(pause);
    }
    return pause;
  }
}
