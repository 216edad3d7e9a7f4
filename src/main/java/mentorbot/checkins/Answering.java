package mentorbot.checkins;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.calendar.PreferredHour;
import mentorbot.mentorships.Heard_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What a person does with their own check-in; nobody else can touch it, or read it unshared. */
public final class Answering {
  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final Hours hours;
  private final Cards cards;
  private final Duration later;

  /** {@code later}: how long after the tap "later today" asks again. */
  public Answering(
      Database database, Clock programme, Sealer sealer, Hours hours, Cards cards, Duration later) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.hours = hours;
    this.cards = cards;
    this.later = later;
  }

  /** When to be asked again; both at an open moment of the person's. */
  public enum Delay {
    LATER_TODAY,
    TOMORROW
  }

  /** One's own check-in and the note as it was written. */
  public record Written(CheckInCard card, @Nullable String note) {}

  public Outcome answer(Actor actor, String id, int step, Answer answer) {
    return heard(actor, id, step, (checkIn, now) -> checkIn.answer(answer, now));
  }

  public Outcome skip(Actor actor, String id, int step) {
    return heard(actor, id, step, CheckIn::skip);
  }

  private Outcome heard(Actor actor, String id, int step, BiConsumer<CheckIn, Instant> said) {
    return step(
        actor,
        id,
        step,
        (session, checkIn) -> {
          var now = programme.instant();
          said.accept(checkIn, now);
          new Heard_(session).heard(checkIn.mentorship(), actor.user(), now);
        });
  }

  public Outcome delay(Actor actor, String id, int step, Delay delay) {
    return step(
        actor,
        id,
        step,
        (session, checkIn) -> {
          var again = again(session, actor.user(), delay);
          checkIn.askAgain(again);
          Outbox.put(
              session,
              NewNotice.on(actor.user(), LaterNotice.NAME, id, "step" + checkIn.steps(), again));
        });
  }

  /** A second tap on the same question changes nothing. */
  public Outcome timeKept(Actor actor, String id, TimeKept kept) {
    return act(
        actor,
        id,
        mine -> !mine.checkIn().asksTime() || mine.checkIn().timeKept().isPresent(),
        mine -> mine.checkIn().keepTime(kept));
  }

  /** Keeps, changes or (blank) removes the note, and shares answer and note or not. */
  public Outcome write(Actor actor, String id, String note, boolean shared) {
    return act(
        actor,
        id,
        mine -> false,
        mine -> {
          var checkIn = mine.checkIn();
          checkIn.note(sealer, note);
          checkIn.share(shared);
        });
  }

  /** Empty if there is no such check-in of this person's. */
  public Optional<Written> written(String team, String user, String id) {
    return database.read(
        team,
        session ->
            mine(session, user, id).map(m -> new Written(card(m), m.checkIn().note(sealer))));
  }

  private void tellOthers(Mine mine) {
    if (!mine.checkIn().shared() || !mine.checkIn().says()) {
      return;
    }
    for (var other : mine.pair().otherPeople()) {
      Outbox.put(
          mine.session(),
          NewNotice.once(other, SharedNotice.NAME, mine.checkIn().id(), programme.instant()));
    }
  }

  private Instant again(StatelessSession session, String user, Delay delay) {
    var now = programme.instant();
    var open = hours.of(session, user);
    var wanted = now.plus(later);
    if (delay == Delay.LATER_TODAY) {
      return open.nextOpen(wanted).orElse(wanted);
    }
    var tomorrow = open.dateAt(now).plusDays(1).atStartOfDay(open.zone()).toInstant();
    var time = hours.promptHour(session, user).time();
    return PreferredHour.daily(time).next(tomorrow, open).orElse(wanted);
  }

  private interface Step {
    void take(StatelessSession session, CheckIn checkIn);
  }

  private Outcome step(Actor actor, String id, int step, Step taken) {
    return act(
        actor,
        id,
        mine -> mine.checkIn().steps() != step,
        mine -> taken.take(mine.session(), mine.checkIn()));
  }

  /** A check-in of the one who acts. */
  private record Mine(StatelessSession session, CheckIn checkIn, Pair pair) {}

  private Outcome act(Actor actor, String id, Function<Mine, Boolean> stale, Consumer<Mine> act) {
    return database.write(
        actor,
        session -> {
          var found = mine(session, actor.user(), id);
          if (found.isEmpty()) {
            return new Outcome.Gone();
          }
          var mine = found.get();
          var before = card(mine);
          if (before.closed() || !mine.pair().mentorship().open()) {
            return new Outcome.Closed(before);
          }
          if (stale.apply(mine)) {
            return new Outcome.Stale(before);
          }
          act.accept(mine);
          new CheckIns_(session).change(mine.checkIn());
          tellOthers(mine);
          Outbox.refreshAll(session, id);
          Outbox.homeStale(session, List.of(actor.user()));
          return new Outcome.Done(card(mine));
        });
  }

  private CheckInCard card(Mine mine) {
    return cards.card(mine.session(), mine.checkIn(), mine.pair(), programme.instant());
  }

  private static Optional<Mine> mine(StatelessSession session, String user, String id) {
    return new CheckIns_(session)
        .checkIn(id)
        .filter(checkIn -> checkIn.person().equals(user))
        .flatMap(
            checkIn ->
                Pair.of(session, checkIn.mentorship(), user)
                    .map(pair -> new Mine(session, checkIn, pair)));
  }
}
