package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mentorbot.checkins.CheckInTerms.Running;
import mentorbot.checkins.CheckIns.Part;
import org.hibernate.StatelessSession;

/**
 * Finds whose round has come among all relationships that run or rest. It reads them page by page,
 * with as many queries for a page of thousands as for a page of one; hours are looked up only for
 * people with a round at hand.
 */
final class RoundFinder {
  /** No zone's day begins earlier than this much before it does in UTC. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  private static final int PAGE = 5_000;
  private static final int AT_A_TIME = 200;

  private final Schedule schedule;

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
      return first.atStartOfDay(EARLIEST_ZONE).toInstant();
    }
  }

  List<Due> due(StatelessSession session, Instant now) {
    var due = new ArrayList<Due>();
    eachPage(
        session,
        page ->
            timed(
                session,
                page.stream().filter(waiting -> !waiting.notBefore().isAfter(now)).toList(),
                (waiting, timing) ->
                    timing
                        .due(now)
                        .ifPresent(
                            fate ->
                                due.add(new Due(waiting.mentorship(), waiting.person(), fate)))));
    return due;
  }

  /** When the next round's time comes later than that. */
  Optional<Instant> next(StatelessSession session, Instant after) {
    var all = new ArrayList<Waiting>();
    eachPage(session, all::addAll);
    all.sort(Comparator.comparing(Waiting::first));
    var best = new ArrayList<Instant>();
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
    return best.stream().findFirst();
  }

  private void eachPage(StatelessSession session, Consumer<List<Waiting>> work) {
    var page = schedule.running(session, "", PAGE);
    while (!page.isEmpty()) {
      work.accept(waiting(session, page));
      var lastOne = page.get(page.size() - 1).mentorship();
      page = page.size() < PAGE ? List.of() : schedule.running(session, lastOne, PAGE);
    }
  }

  private static List<Waiting> waiting(StatelessSession session, List<Running> page) {
    var rows = new CheckIns_(session);
    var from = page.get(0).mentorship();
    var to = page.get(page.size() - 1).mentorship();
    Map<Part, LocalDate> last = new HashMap<>();
    rows.lastRounds(from, to)
        .forEach(
            l -> last.merge(new Part(l.mentorship(), l.person()), l.round(), RoundFinder::later));
    Map<String, List<Part>> parts =
        rows.parts(from, to).stream().collect(Collectors.groupingBy(Part::mentorship));
    var all = new ArrayList<Waiting>();
    for (var running : page) {
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
