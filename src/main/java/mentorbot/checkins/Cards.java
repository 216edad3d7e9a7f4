package mentorbot.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mentorbot.checkins.CheckInCard.Stage;
import mentorbot.checkins.CheckInCard.TimeQuestion;
import mentorbot.mentorships.Called;
import mentorbot.people.Hours;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** Puts together what a person sees of their own check-in. */
public final class Cards {
  private final Schedule schedule;
  private final Hours hours;
  private final GoalHint.Source goals;
  private final Duration openFor;
  private final Sealer sealer;

  public Cards(
      Schedule schedule, Hours hours, GoalHint.Source goals, Duration openFor, Sealer sealer) {
    this.sealer = sealer;
    this.schedule = schedule;
    this.hours = hours;
    this.goals = goals;
    this.openFor = openFor;
  }

  CheckInCard card(StatelessSession session, CheckIn checkIn, Pair pair, Instant now) {
    return card(session, checkIn, pair, closesAt(session, checkIn), now);
  }

  /** For a message that goes out now, from when on the time counts. */
  CheckInCard cardToSend(StatelessSession session, CheckIn checkIn, Pair pair, Instant now) {
    return card(session, checkIn, pair, Optional.of(now.plus(openFor)), now);
  }

  private CheckInCard card(
      StatelessSession session,
      CheckIn checkIn,
      Pair pair,
      Optional<Instant> closesAt,
      Instant now) {
    var stage = stage(checkIn, closesAt, now);
    boolean asked = stage == Stage.ASKED;
    return new CheckInCard(
        checkIn.id(),
        checkIn.steps(),
        checkIn.mentorship(),
        pair.otherPeople(),
        checkIn.first(),
        stage,
        checkIn.answer(),
        checkIn.againAt().filter(again -> again.isAfter(now)),
        closesAt,
        checkIn.hasNote(),
        checkIn.shared(),
        time(checkIn),
        asked ? goals.one(session, checkIn.person()) : Optional.empty(),
        stage.isOver()
            ? schedule.next(session, checkIn.mentorship(), checkIn.person(), now)
            : Optional.empty(),
        hours.zone(session, checkIn.person()),
        called(session, pair));
  }

  /** What a group is called. */
  Optional<String> called(StatelessSession session, Pair pair) {
    return Called.of(session, sealer, pair.mentorship());
  }

  /** Without a message of its own it is open as long as nothing newer takes its place. */
  Optional<Instant> closesAt(StatelessSession session, CheckIn checkIn) {
    var sent = new CheckIns_(session).sentAt(checkIn.id()).orElse(null);
    return checkIn.closesAt(sent, openFor);
  }

  private static Stage stage(CheckIn checkIn, Optional<Instant> closesAt, Instant now) {
    boolean answered = checkIn.answer().isPresent();
    if (checkIn.closed() || closesAt.filter(end -> !end.isAfter(now)).isPresent()) {
      return answered ? Stage.ANSWERED_AND_CLOSED : Stage.CLOSED;
    }
    return switch (checkIn.state()) {
      case ANSWERED -> Stage.ANSWERED;
      case SKIPPED -> Stage.SKIPPED;
      case LEFT_OUT -> Stage.CLOSED;
      case ASKED ->
          checkIn.againAt().filter(again -> again.isAfter(now)).isPresent()
              ? Stage.LATER
              : Stage.ASKED;
    };
  }

  private static TimeQuestion time(CheckIn checkIn) {
    if (!checkIn.asksTime()) {
      return TimeQuestion.NONE;
    }
    return checkIn.timeKept().isPresent() ? TimeQuestion.ANSWERED : TimeQuestion.ASKED;
  }
}
