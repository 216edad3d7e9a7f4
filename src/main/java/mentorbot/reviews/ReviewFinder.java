package mentorbot.reviews;

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
import java.util.stream.Stream;
import mentorbot.agreement.ReviewDays;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.Dated;
import mentorbot.mentorships.DueLook;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Finds whose review has come among the relationships that may have one due. It reads them page by
 * page, with as many queries for a page of thousands as for a page of one; parties and their hours
 * are looked up only where a date is at hand.
 */
final class ReviewFinder {
  private final Hours hours;
  private final DueLook look = new DueLook(Dated.REVIEWS);

  ReviewFinder(Hours hours) {
    this.hours = hours;
  }

  /** A date that has come, whether it can be asked about or not. */
  record Due(String mentorship, LocalDate day) {
    Instant notBefore() {
      return DueLook.begin(day);
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
              var found = ofPage(session, page);
              found.stream()
                  .filter(one -> !one.notBefore().isAfter(now))
                  .filter(one -> turns(session, one).anyMatch(moment -> !moment.isAfter(now)))
                  .forEach(due::add);
              return found.stream().collect(Collectors.toMap(Due::mentorship, Due::day));
            });
    return new Found(List.copyOf(due), later);
  }

  void write(Database database, String team, DueLook.Later later) {
    look.write(database, team, later);
  }

  /** When something of the next review is due later than that. */
  Optional<Instant> next(StatelessSession session, Instant after) {
    return look.soonest(session, (page, best) -> next(session, ofPage(session, page), after, best));
  }

  /** {@code best}: the soonest of those seen so far, if there was any. */
  private void next(StatelessSession session, List<Due> all, Instant after, List<Instant> best) {
    all.sort(Comparator.comparing(Due::day));
    for (var one : all) {
      if (!best.isEmpty() && one.notBefore().isAfter(best.get(0))) {
        break;
      }
      turns(session, one).filter(moment -> moment.isAfter(after)).forEach(best::add);
      best.sort(Comparator.naturalOrder());
    }
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

  private static List<Due> ofPage(StatelessSession session, DueLook.Page page) {
    Map<String, LocalDate> last = new HashMap<>();
    new Reviews_(session)
        .lastOnes(page.day(), page.from(), page.to())
        .forEach(one -> last.put(one.mentorship(), one.dueOn()));
    var due = new ArrayList<Due>();
    for (var days : ReviewDays.on(session, page)) {
      ReviewPlan.of(days)
          .next(Optional.ofNullable(last.get(days.mentorship())))
          .ifPresent(day -> due.add(new Due(days.mentorship(), day)));
    }
    return due;
  }
}
