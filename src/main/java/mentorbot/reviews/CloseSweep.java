package mentorbot.reviews;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Pausing;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.reviews.Review.State;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Closes reviews whose time is over: all parties learn the same at the same time, and what each of
 * them said is erased. No answer is not a yes.
 */
public final class CloseSweep implements Sweep {
  private static final int PORTION = 200;

  private final Database database;
  private final Sealer sealer;

  public CloseSweep(Database database, Sealer sealer) {
    this.database = database;
    this.sealer = sealer;
  }

  @Override
  public String name() {
    return "reviews.close";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    all.oldest(
        PORTION,
        most -> database.read(team, session -> new Reviews_(session).over(now, Limit.of(most))),
        id -> UniqueKeys.retrying(() -> database.write(team, session -> close(session, id, now))));
    return all.done();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> new Reviews_(session).nextClose(after));
  }

  private boolean close(StatelessSession session, String id, Instant now) {
    var found = new Reviews_(session).review(id).filter(r -> r.state() == State.OPEN);
    found.ifPresent(review -> close(session, review, result(session, review, now), now));
    return found.isPresent();
  }

  private State result(StatelessSession session, Review review, Instant now) {
    if (!OpenSweep.runs(session, review.mentorship())) {
      return State.OFF;
    }
    var wanting =
        parties(session, review).stream()
            .filter(answer -> answer.said(sealer).filter(Said.CONTINUE::equals).isPresent())
            .map(ReviewAnswer::person)
            .toList();
    // Also of somebody who came later and was not asked: no answer is not a yes. But no answer is
    // waited for from whoever is on a break of their own, or whose account is gone.
    var breaks = OnBreak.of(session, review.mentorship());
    var away = AbsenceEnding.away(session, review.mentorship());
    var answered =
        parties(session, review).stream()
            .filter(answer -> answer.said(sealer).isPresent())
            .map(ReviewAnswer::person)
            .toList();
    var needed =
        people(session, review).stream()
            .filter(
                person ->
                    answered.contains(person) || !(away.contains(person) || breaks.is(person, now)))
            .toList();
    return wanting.containsAll(needed) && !wanting.isEmpty() ? State.CONTINUE : State.TALK;
  }

  private static List<String> people(StatelessSession session, Review review) {
    return new Mentorships_(session)
        .participants(review.mentorship()).stream().map(Participant::person).toList();
  }

  /** Of those who are parties still. */
  private static List<ReviewAnswer> parties(StatelessSession session, Review review) {
    var people = people(session, review);
    return new Reviews_(session)
        .answers(review.id()).stream().filter(answer -> people.contains(answer.person())).toList();
  }

  /** Every row is written, answered or not: an answer that comes at this moment notices it. */
  static void close(StatelessSession session, Review review, State result, Instant now) {
    var rows = new Reviews_(session);
    review.close(result);
    rows.change(review);
    var told = parties(session, review);
    for (var answer : rows.answers(review.id())) {
      answer.close();
      rows.change(answer);
      Outbox.refreshAll(session, answer.id());
    }
    if (result == State.CONTINUE) {
      // All of them know it of each other, so that it may count as a sign that it goes on.
      told.forEach(answer -> Pausing.takesUp(session, review.mentorship(), answer.person(), now));
    }
    if (result == State.CONTINUE || result == State.TALK) {
      told.forEach(
          answer ->
              Outbox.put(
                  session, NewNotice.once(answer.person(), ResultNotice.NAME, answer.id(), now)));
    }
    Outbox.homeStale(session, told.stream().map(ReviewAnswer::person).toList());
  }
}
