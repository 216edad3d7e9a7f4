package mentorbot.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mentorbot.agreement.Terms;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.mentorships.Participant;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.people.Hours.Wish;
import mentorbot.reviews.ReviewFinder.Due;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Opens a review when its date has come, and asks every party. One that has waited too long, for
 * somebody away or a relationship that rested, is left out, and so is every one before the latest
 * after an outage, or whose people are asked otherwise.
 */
public final class OpenSweep implements Sweep {
  private final Database database;
  private final Hours hours;
  private final ReviewFinder finder;
  private final AskedOtherwise otherwise;

  public OpenSweep(Database database, Hours hours, AskedOtherwise otherwise) {
    this.otherwise = otherwise;
    this.database = database;
    this.hours = hours;
    this.finder = new ReviewFinder(hours);
  }

  @Override
  public String name() {
    return "reviews.open";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    var found = database.read(team, session -> finder.due(session, now, all));
    finder.write(database, team, found.later());
    all.each(
        found.due(),
        one -> UniqueKeys.retrying(() -> database.write(team, session -> make(session, one, now))));
    return all.done();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> finder.next(session, after));
  }

  /** Looks again: much can have happened since it was found. */
  private boolean make(StatelessSession session, Due due, Instant now) {
    var rows = new Reviews_(session);
    var last = rows.newest(due.mentorship());
    if (last.filter(review -> review.state() == Review.State.OPEN).isPresent()
        || !isNext(session, due, last.map(Review::dueOn))) {
      return false;
    }
    if (!ReviewTiming.givenUp(due.day()).isAfter(now)
        || otherwise.on(session, due.mentorship(), due.day())) {
      rows.outdate(due.mentorship());
      rows.add(Review.leftOut(due.mentorship(), due.day(), now));
      return true;
    }
    return runs(session, due.mentorship()) && open(session, due, now);
  }

  private static boolean isNext(StatelessSession session, Due due, Optional<LocalDate> last) {
    return Terms.inForce(session, due.mentorship())
        .flatMap(terms -> ReviewPlan.of(terms).next(last))
        .filter(due.day()::equals)
        .isPresent();
  }

  /** While somebody's account is gone, the others are asked nothing about all of them. */
  static boolean runs(StatelessSession session, String mentorship) {
    return new Mentorships_(session)
        .mentorship(mentorship)
        .filter(m -> m.state() == Mentorship.State.ACTIVE && !m.held())
        .filter(m -> !AbsenceEnding.anybodyAway(session, mentorship))
        .isPresent();
  }

  private boolean open(StatelessSession session, Due due, Instant now) {
    var rows = new Reviews_(session);
    var breaks = OnBreak.of(session, due.mentorship());
    // A group goes on without one whose account is gone, and nobody waits for their answer.
    var away = AbsenceEnding.away(session, due.mentorship());
    var people =
        new Mentorships_(session)
            .participants(due.mentorship()).stream()
                .map(Participant::person)
                .distinct()
                .filter(person -> !breaks.is(person, now) && !away.contains(person))
                .toList();
    var wishes = hours.wishes(session, people);
    if (ReviewTiming.opens(due.day(), wishes.values()).filter(o -> !o.isAfter(now)).isEmpty()) {
      return false;
    }
    var review =
        Review.open(
            due.mentorship(),
            due.day(),
            rows.asked(due.mentorship()) == 0,
            ReviewTiming.closes(now));
    rows.outdate(due.mentorship());
    rows.add(review);
    people.forEach(person -> ask(session, review, person, wishes, now));
    Outbox.homeStale(session, people);
    return true;
  }

  private static void ask(
      StatelessSession session,
      Review review,
      String person,
      Map<String, Wish> wishes,
      Instant now) {
    var answer = new ReviewAnswer(review, person);
    new Reviews_(session).add(answer);
    var wish = wishes.get(person);
    if (wish == null) {
      return;
    }
    Outbox.put(
        session,
        NewNotice.once(person, AskedNotice.NAME, answer.id(), ReviewTiming.asks(now, wish)));
    ReviewTiming.reminds(now, wish)
        .ifPresent(
            moment ->
                Outbox.put(
                    session, NewNotice.once(person, ReminderNotice.NAME, answer.id(), moment)));
  }
}
