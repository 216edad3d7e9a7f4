package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mentorbot.jobs.OnceADay;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.DueDays.Seen;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Reads the relationships of which something may be due, day by day and page by page, and writes
 * down those of which nothing is before a later day, so that the next tick does not read them.
 */
public final class DueLook {
  /** No zone's day begins earlier than in this one. */
  public static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  private static final int PAGE = 5_000;
  private static final int PORTION = 500;

  /** Days; what a node of an older version has changed without a word is noticed then. */
  private static final int AT_LEAST_EVERY = 7;

  /** Each one's query costs little, but not nothing. */
  private static final int MOST_DAYS = 60;

  private final Dated what;
  private final OnceADay once = new OnceADay();

  public DueLook(Dated what) {
    this.what = what;
  }

  /** Some of those that may have something due from that day on: from one id to another. */
  public record Page(LocalDate day, String from, String to) {}

  /** A page's relationships, each with the first day of its next date; those without one lack. */
  @FunctionalInterface
  public interface Reader {
    Map<String, LocalDate> read(Page page);
  }

  /** Those that are to be read again on another day; {@code whole}: all could be read. */
  public record Later(LocalDate today, List<Found> found, boolean whole) {
    public Later {
      found = List.copyOf(found);
    }
  }

  /** Nothing of it is due before that day. */
  record Found(Seen seen, LocalDate day) {}

  /** The day it is where it is latest. */
  public static LocalDate today(Instant now) {
    return now.atOffset(EARLIEST_ZONE).toLocalDate();
  }

  public static Instant begin(LocalDate day) {
    return day.atStartOfDay(EARLIEST_ZONE).toInstant();
  }

  /**
   * All of which something may be due today. A page on which one can't be read is parted, until the
   * others are read: {@code reader} may see some of a page more than once.
   */
  public Later read(StatelessSession session, Instant now, OneByOne all, Reader reader) {
    var today = today(now);
    var later = new ArrayList<Found>();
    for (var day : days(session, today)) {
      pages(
          session,
          day,
          all,
          seen -> {
            var days = reader.read(page(day, seen));
            seen.forEach(one -> later(one, days, day, today).ifPresent(later::add));
          });
    }
    return new Later(today, later, !all.anyFailed());
  }

  /**
   * Whatever was looked at is written down for that day or a later one, so that the next looks find
   * it by an equal day. After a start, or a long time without any, it is asked which days there
   * are: that reads all relationships.
   */
  private List<LocalDate> days(StatelessSession session, LocalDate today) {
    var last = once.last(session.getTenantIdentifier()).filter(day -> isLately(day, today));
    if (last.isEmpty()) {
      return new DueDays_(session).until(what, today);
    }
    var days = new ArrayList<LocalDate>();
    days.add(DueFrom.ANEW);
    last.get().minusDays(1).datesUntil(today.plusDays(1)).forEach(days::add);
    return days;
  }

  private static boolean isLately(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && day.plusDays(MOST_DAYS).isAfter(today);
  }

  private void pages(
      StatelessSession session, LocalDate day, OneByOne all, Consumer<List<Seen>> work) {
    var rows = new DueDays_(session);
    var seen = rows.on(what, day, "", PAGE);
    while (!seen.isEmpty()) {
      all.inPortions(
          seen,
          PAGE,
          some -> {
            work.accept(some);
            return 0;
          });
      var last = seen.get(seen.size() - 1).mentorship();
      seen = seen.size() < PAGE ? List.of() : rows.on(what, day, last, PAGE);
    }
  }

  private static Page page(LocalDate day, List<Seen> seen) {
    return new Page(day, seen.get(0).mentorship(), seen.get(seen.size() - 1).mentorship());
  }

  private static Optional<Found> later(
      Seen one, Map<String, LocalDate> days, LocalDate day, LocalDate today) {
    var first = days.getOrDefault(one.mentorship(), DueFrom.NEVER);
    if (first.isAfter(today)) {
      return Optional.of(new Found(one, one.ended() ? DueFrom.NEVER : soonerOf(first, today)));
    }
    // It waits, such as for an hour or somebody on leave.
    return day.isBefore(today) ? Optional.of(new Found(one, today)) : Optional.empty();
  }

  private static LocalDate soonerOf(LocalDate first, LocalDate today) {
    var again = today.plusDays(AT_LEAST_EVERY);
    return first.isBefore(again) ? first : again;
  }

  /**
   * The soonest moment of all that comes, the first days first, until no later day could hold a
   * sooner one. {@code reader} adds those of a page to the ones found so far and keeps them in
   * order. What can't be read is left out here, and told of by whoever does what is due.
   */
  public Optional<Instant> soonest(
      StatelessSession session, BiConsumer<Page, List<Instant>> reader) {
    var best = new ArrayList<Instant>();
    var all = new OneByOne();
    for (var day = first(session);
        day.isPresent() && (best.isEmpty() || !begin(day.get()).isAfter(best.get(0)));
        day = next(session, day)) {
      var on = day.get();
      pages(session, on, all, seen -> reader.accept(page(on, seen), best));
    }
    return best.stream().findFirst();
  }

  private Optional<LocalDate> first(StatelessSession session) {
    return new DueDays_(session).after(what, DueFrom.ANEW.minusDays(1));
  }

  private Optional<LocalDate> next(StatelessSession session, Optional<LocalDate> day) {
    return day.flatMap(before -> new DueDays_(session).after(what, before));
  }

  /** In short transactions; what has changed since it was read is left, and read once more. */
  public void write(Database database, String team, Later later) {
    var found = later.found();
    int written = 0;
    for (int from = 0; from < found.size(); from += PORTION) {
      var some = found.subList(from, Math.min(found.size(), from + PORTION));
      written += database.write(team, session -> write(session, some));
    }
    if (later.whole() && written == found.size()) {
      once.done(team, later.today());
    }
  }

  private int write(StatelessSession session, List<Found> some) {
    var rows = new DueDays_(session);
    int written = 0;
    for (var one : some) {
      written += rows.later(what, one.seen().mentorship(), one.seen().version(), one.day());
    }
    return written;
  }
}
