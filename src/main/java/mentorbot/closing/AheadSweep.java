package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.agreement.Terms;
import mentorbot.jobs.OnceADay;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Present;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Asks the members of groups whose last day is near whether they would go on, and decides once the
 * time to answer is over. The last days are looked through once a day, each by its index.
 */
public final class AheadSweep implements Sweep {
  private static final int PORTION = 50;

  private final Database database;
  private final Hours hours;
  private final AheadSettling settling;
  private final OnceADay once = new OnceADay();

  public AheadSweep(Database database, Hours hours, AheadSettling settling) {
    this.database = database;
    this.hours = hours;
    this.settling = settling;
  }

  @Override
  public String name() {
    return "closing.ahead";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    all.oldest(
        PORTION,
        most -> database.read(team, session -> new Aheads_(session).toDecide(now, Limit.of(most))),
        id -> Overtaken.retrying(() -> database.write(team, session -> decide(session, id, now))));
    var today = AheadTiming.today(now);
    if (!once.isDone(team, today)) {
      AheadTiming.nearest(today)
          .datesUntil(AheadTiming.furthest(today).plusDays(1))
          .forEach(day -> askAbout(all, team, day, now));
      if (!all.anyFailed()) {
        once.done(team, today);
      }
    }
    return all.done();
  }

  private boolean decide(StatelessSession session, String id, Instant now) {
    var question =
        new Aheads_(session)
            .question(id)
            .filter(found -> found.open() && !found.decideAt().isAfter(now));
    question.ifPresent(found -> settling.settle(session, found, now));
    return question.isPresent();
  }

  private void askAbout(OneByOne all, String team, LocalDate day, Instant now) {
    var after = "";
    List<String> page;
    do {
      var from = after;
      page = database.read(team, session -> new Aheads_(session).toAsk(day, from));
      all.each(
          page,
          id -> UniqueKeys.retrying(() -> database.write(team, session -> ask(session, id, now))));
      after = page.isEmpty() ? "" : page.get(page.size() - 1);
    } while (page.size() == Aheads.PAGE);
  }

  /** Looks again: much can have happened since it was found. */
  private boolean ask(StatelessSession session, String id, Instant now) {
    var terms =
        new Mentorships_(session)
            .mentorship(id)
            .filter(found -> found.runs() && found.form() == Form.GROUP)
            .filter(found -> !AbsenceEnding.anybodyAway(session, found.id()))
            .map(Mentorship::id)
            .flatMap(found -> Terms.inForce(session, found));
    if (terms.isEmpty()) {
      return false;
    }
    var rows = new Aheads_(session);
    var endsOn = terms.get().endsOn();
    var planned = terms.get().paused().planned(endsOn);
    var before = rows.of(id).stream().filter(one -> one.plannedEnd().equals(planned)).findFirst();
    if (before.isPresent()) {
      // It has rested since it was asked; that is no other end.
      before.get().endsOn(endsOn);
      rows.change(before.get());
      return true;
    }
    return AheadTiming.due(terms.get().startedOn(), endsOn, AheadTiming.today(now))
        && ask(session, id, terms.get(), now);
  }

  private boolean ask(StatelessSession session, String id, Terms terms, Instant now) {
    var rows = new Aheads_(session);
    var endsOn = terms.endsOn();
    var question =
        new AheadQuestion(
            id, terms.paused().planned(endsOn), endsOn, AheadTiming.decides(now, endsOn));
    rows.add(question);
    var people = Present.all(session, id);
    var day = AheadTiming.asksOn(terms.startedOn(), endsOn);
    for (var person : people) {
      var wish = new AheadWish(question.id(), person);
      rows.add(wish);
      var moment = AheadTiming.asks(now, day, hours.wish(session, person));
      Outbox.put(session, NewNotice.once(person, AheadAskedNotice.NAME, wish.id(), moment));
    }
    Outbox.homeStale(session, people);
    return true;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session ->
            Stream.concat(
                    new Aheads_(session).nextToDecide(after).stream(),
                    nextToAsk(session, after).stream())
                .min(Comparator.naturalOrder()));
  }

  /** The day on which the next one may have to be asked; a short one perhaps later than that. */
  private static Optional<Instant> nextToAsk(StatelessSession session, Instant after) {
    var tomorrow = AheadTiming.today(after).plusDays(1);
    return new Aheads_(session)
        .nextEnd(AheadTiming.nearest(tomorrow))
        .map(AheadTiming::earliest)
        .map(day -> day.isBefore(tomorrow) ? tomorrow : day)
        .map(AheadTiming::begins);
  }
}
