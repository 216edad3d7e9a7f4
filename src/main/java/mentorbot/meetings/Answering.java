package mentorbot.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** What those who are to meet do with times on offer and with a meeting that stands. */
public final class Answering {
  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final MeetingCards cards;
  private final Standing standing;

  public Answering(
      Database database, Clock programme, Hours hours, MeetingCards cards, SeriesPlan series) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.cards = cards;
    this.standing = new Standing(hours, series);
  }

  /**
   * Says yes to one of the times; the others that were on offer are gone. It stands when everybody
   * has said yes to it.
   */
  public Outcome pick(Actor actor, String id, int step, Instant start) {
    return act(
        actor,
        id,
        step,
        (session, circle, now) -> {
          var card = cards.card(session, circle, now);
          if (!circle.me().turn() || card.stage() != MeetingCard.Stage.ASKED) {
            return new Outcome.Stale(card);
          }
          if (!card.slots().contains(start)) {
            // Not past, so somebody has just picked: the other act was half visible to this one.
            return start.isAfter(now) ? new Outcome.Stale(card) : new Outcome.Past(card);
          }
          circle.me().says(hours.zone(session, actor.user()));
          if (circle.everybodyAgreed()) {
            standing.begin(session, circle, start, now);
          } else {
            narrow(session, circle, start, now);
          }
          return done(session, circle, now);
        });
  }

  private static void narrow(StatelessSession session, Circle circle, Instant start, Instant now) {
    var rows = new Meetings_(session);
    rows.clearSlots(circle.meeting().id());
    rows.add(new MeetingSlot(circle.meeting().id(), start));
    circle.meeting().changed(now);
    circle.save(session);
    Telling.offered(session, circle, now);
  }

  /** None of the times suits: whoever offered them is asked for others. */
  public Outcome none(Actor actor, String id, int step) {
    return act(
        actor,
        id,
        step,
        (session, circle, now) -> {
          var card = cards.card(session, circle, now);
          if (card.stage() != MeetingCard.Stage.ASKED) {
            return new Outcome.Stale(card);
          }
          // The times stay, so that they are not proposed again.
          for (var party : circle.all()) {
            if (party.person().equals(circle.meeting().madeBy())) {
              party.asked();
            } else {
              party.waits();
            }
          }
          circle.meeting().changed(now);
          circle.save(session);
          Telling.offered(session, circle, now);
          return done(session, circle, now);
        });
  }

  /** Whoever wanted to move it leaves it where it stood, as long as nobody has answered. */
  public Outcome keep(Actor actor, String id, int step) {
    return act(
        actor,
        id,
        step,
        (session, circle, now) -> {
          var meeting = circle.meeting();
          boolean mine = meeting.madeBy().equals(actor.user());
          if (!mine || meeting.wasAt().filter(now::isBefore).isEmpty()) {
            return new Outcome.Stale(cards.card(session, circle, now));
          }
          new Meetings_(session).clearSlots(id);
          meeting.keep(now);
          circle.all().forEach(party -> party.says(hours.zone(session, party.person())));
          circle.save(session);
          Telling.stands(session, circle, hours, now);
          return done(session, circle, now);
        });
  }

  /** No reason is asked. */
  public Outcome cancel(Actor actor, String id, int step) {
    return act(
        actor,
        id,
        step,
        (session, circle, now) -> {
          var meeting = circle.meeting();
          if (meeting.begun(now)) {
            return new Outcome.Stale(cards.card(session, circle, now));
          }
          cancel(session, circle, Because.PERSON, Optional.of(actor.user()), now);
          Telling.cancelled(session, circle, now);
          return done(session, circle, now);
        });
  }

  static void cancel(
      StatelessSession session, Circle circle, Because why, Optional<String> by, Instant now) {
    new Meetings_(session).clearSlots(circle.meeting().id());
    circle.meeting().cancel(why, by.orElse(null), now);
    circle.save(session);
  }

  /** The time is fine by the clock and hours this person has now. */
  public Outcome suits(Actor actor, String id, int step) {
    return act(
        actor,
        id,
        step,
        (session, circle, now) -> {
          var start = circle.meeting().startsAt();
          if (start.isEmpty()) {
            return new Outcome.Stale(cards.card(session, circle, now));
          }
          circle.me().suits(start.get(), hours.zone(session, actor.user()));
          circle.save(session);
          return done(session, circle, now);
        });
  }

  private Outcome done(StatelessSession session, Circle circle, Instant now) {
    return new Outcome.Done(cards.card(session, circle, now));
  }

  private interface Act {
    Outcome of(StatelessSession session, Circle circle, Instant now);
  }

  private Outcome act(Actor actor, String id, int step, Act act) {
    return UniqueKeys.retrying(
        () -> database.write(actor, session -> act(session, actor.user(), id, step, act)));
  }

  private Outcome act(StatelessSession session, String user, String id, int step, Act act) {
    var found = Circle.of(session, id, user);
    if (found.isEmpty()) {
      return new Outcome.Gone();
    }
    var circle = found.get();
    var now = programme.instant();
    if (!circle.meeting().open() || circle.meeting().step() != step) {
      return new Outcome.Stale(cards.card(session, circle, now));
    }
    return Circle.runs(session, circle.meeting().mentorship())
        ? act.of(session, circle, now)
        : new Outcome.Resting();
  }
}
