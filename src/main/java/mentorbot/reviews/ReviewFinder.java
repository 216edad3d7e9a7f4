package mentorbot.reviews;

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
import java.util.stream.Stream;
import mentorbot.agreement.ReviewDays;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/**
 * Finds whose review has come among all relationships that run. It reads them page by page, with as
 * many queries for a page of thousands as for a page of one; parties and their hours are looked up
 * only where a date is at hand.
 */
final class ReviewFinder {
  /** No zone's day begins earlier than this much before it does in UTC. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  private static final int PAGE = 5_000;

  private final Hours hours;

  ReviewFinder(Hours hours) {
    this.hours = hours;
  }

  /** A date that has come, whether it can be asked about or not. */
  record Due(String mentorship, LocalDate day) {
    Instant notBefore() {
      return day.atStartOfDay(EARLIEST_ZONE).toInstant();
    }
  }

  List<Due> due(StatelessSession session, Instant now) {
    var due = new ArrayList<Due>();
    eachPage(
        session,
        page ->
            page.stream()
                .filter(one -> !one.notBefore().isAfter(now))
                .filter(one -> turns(session, one).anyMatch(moment -> !moment.isAfter(now)))
                .forEach(due::add));
    return due;
  }

  /** When something of the next review is due later than that. */
  Optional<Instant> next(StatelessSession session, Instant after) {
    var all = new ArrayList<Due>();
    eachPage(session, all::addAll);
    all.sort(Comparator.comparing(Due::day));
    Optional<Instant> best = Optional.empty();
    for (var one : all) {
      if (best.filter(found -> one.notBefore().isAfter(found)).isPresent()) {
        break;
      }
      best =
          Stream.concat(best.stream(), turns(session, one).filter(moment -> moment.isAfter(after)))
              .min(Comparator.naturalOrder());
    }
    return best;
  }

  /** When it opens, as things stand, and when it is left out. */
  private Stream<Instant> turns(StatelessSession session, Due due) {
    var people =
        new Mentorships_(session)
            .participants(due.mentorship()).stream().map(Participant::person).distinct().toList();
    return Stream.concat(
        ReviewTiming.opens(due.day(), hours.wishes(session, people).values()).stream(),
        Stream.of(ReviewTiming.givenUp(due.day())));
  }

  private static void eachPage(StatelessSession session, Consumer<List<Due>> work) {
    var page = ReviewDays.after(session, "", PAGE);
    while (!page.isEmpty()) {
      work.accept(ofPage(session, page));
      var last = page.get(page.size() - 1).mentorship();
      page = page.size() < PAGE ? List.of() : ReviewDays.after(session, last, PAGE);
    }
  }

  private static List<Due> ofPage(StatelessSession session, List<ReviewDays> page) {
    var from = page.get(0).mentorship();
    var to = page.get(page.size() - 1).mentorship();
    Map<String, LocalDate> last = new HashMap<>();
    new Reviews_(session)
        .lastOnes(from, to)
        .forEach(one -> last.put(one.mentorship(), one.dueOn()));
    var due = new ArrayList<Due>();
    for (var days : page) {
      ReviewPlan.of(days)
          .next(Optional.ofNullable(last.get(days.mentorship())))
          .ifPresent(day -> due.add(new Due(days.mentorship(), day)));
    }
    return due;
  }
}
