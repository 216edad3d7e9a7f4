package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentorbot.checkins.CheckIns.Part;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.Dated;
import mentorbot.mentorships.DueLook;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Finds whose round has come among the relationships that may have one due. It reads them page by
 * page, with as many queries for a page of thousands as for a page of one; hours are looked up only
 * for people with a round at hand.
 */
final class RoundFinder {
  private static final int AT_A_TIME = 200;

  private final Schedule schedule;
  private final DueLook look = new DueLook(Dated.CHECK_INS);

  RoundFinder(Schedule schedule) {
    this.schedule = schedule;
  }

  /** A round whose time has come. */
  record Due(String mentorship, String person, Fate fate) {}

  /** Somebody's part, and the first day on which a round of theirs may be. */
  private record Waiting(
      String mentorship,
      String person,
      CheckInPlan plan,
      Optional<LocalDate> last,
      LocalDate first) {
    Instant notBefore() {
      return DueLook.begin(first);
    }
  }

  /** What is due, and what was looked at too early. */
  record Found(List<Due> due, DueLook.Later later) {}

  Found due(StatelessSession session, Instant now, OneByOne all) {
    var due = new LinkedHashSet<Due>();
    var later =
        look.read(
            session,
            now,
            all,
            page -> {
              var found = waiting(session, page);
              timed(
                  session,
                  found.stream().filter(waiting -> !waiting.notBefore().isAfter(now)).toList(),
                  (waiting, timing) ->
                      timing
                          .due(now)
                          .ifPresent(
                              fate ->
                                  due.add(new Due(waiting.mentorship(), waiting.person(), fate))));
              return firstDays(found);
            });
    return new Found(List.copyOf(due), later);
  }

  void write(Database database, String team, DueLook.Later later) {
    look.write(database, team, later);
  }

  private static Map<String, LocalDate> firstDays(List<Waiting> all) {
    return all.stream()
        .collect(
            Collectors.toMap(
                Waiting::mentorship,
                Waiting::first,
                (one, other) -> one.isBefore(other) ? one : other));
  }

  /** When the next round's time comes later than that. */
  Optional<Instant> next(StatelessSession session, Instant after) {
    return look.soonest(
        session, (page, best) -> next(session, waiting(session, page), after, best));
  }

  /** {@code best}: the soonest of those seen so far, if there was any. */
  private void next(
      StatelessSession session, List<Waiting> all, Instant after, List<Instant> best) {
    all.sort(Comparator.comparing(Waiting::first));
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      var some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      if (!best.isEmpty() && some.get(0).notBefore().isAfter(best.get(0))) {
        break;
      }
      timed(
          session,
          some,
          (waiting, timing) -> timing.next(after).ifPresent(fate -> best.add(fate.when())));
      best.sort(Comparator.naturalOrder());
    }
  }

  private List<Waiting> waiting(StatelessSession session, DueLook.Page page) {
    var rows = new CheckIns_(session);
    Map<Part, LocalDate> last = new HashMap<>();
    rows.lastRounds(page.day(), page.from(), page.to())
        .forEach(
            l -> last.merge(new Part(l.mentorship(), l.person()), l.round(), RoundFinder::later));
    Map<String, List<Part>> parts =
        rows.parts(page.day(), page.from(), page.to()).stream()
            .collect(Collectors.groupingBy(Part::mentorship));
    var all = new ArrayList<Waiting>();
    for (var running : schedule.runningOn(session, page)) {
      var plan = running.plan();
      for (var part : parts.getOrDefault(running.mentorship(), List.of())) {
        var lastRound = Optional.ofNullable(last.get(part));
        plan.earliestAfter(lastRound)
            .ifPresent(
                day ->
                    all.add(new Waiting(part.mentorship(), part.person(), plan, lastRound, day)));
      }
    }
    return all;
  }

  private interface Timed {
    void accept(Waiting waiting, Timing timing);
  }

  private void timed(StatelessSession session, List<Waiting> some, Timed work) {
    var people = some.stream().map(Waiting::person).distinct().toList();
    var wishes = schedule.wishes(session, people);
    for (var waiting : some) {
      var wish = wishes.get(waiting.person());
      if (wish != null) {
        work.accept(
            waiting, new Timing(waiting.plan(), waiting.last(), wish.hours(), wish.promptHour()));
      }
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
