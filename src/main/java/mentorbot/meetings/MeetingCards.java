package mentorbot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.meetings.MeetingCard.Line;
import mentorbot.meetings.MeetingCard.Other;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.MeetingCard.Why;
import mentorbot.mentorships.Called;
import mentorbot.people.Hours;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** Puts together what a person sees of a meeting of theirs. */
public final class MeetingCards {
  private final Hours hours;
  private final Sealer sealer;

  public MeetingCards(Hours hours, Sealer sealer) {
    this.hours = hours;
    this.sealer = sealer;
  }

  /** Empty if there is no such meeting, or the person is not to be at it. */
  Optional<MeetingCard> card(StatelessSession session, String id, String person, Instant now) {
    return new Meetings_(session)
        .meeting(id)
        .flatMap(
            meeting ->
                Circle.of(session, meeting, person).map(circle -> card(session, circle, now)));
  }

  MeetingCard card(StatelessSession session, Circle circle, Instant now) {
    var meeting = circle.meeting();
    var rows = new Meetings_(session);
    var others =
        circle.others().stream()
            .map(other -> new Other(other.person(), hours.zone(session, other.person())))
            .toList();
    return new MeetingCard(
        meeting.id(),
        meeting.step(),
        meeting.mentorship(),
        circle.me().person(),
        hours.zone(session, circle.me().person()),
        others,
        stage(circle, now),
        by(meeting),
        slots(rows, circle, now),
        meeting.startsAt(),
        meeting.wasAt(),
        meeting.minutes(),
        meeting.place(sealer),
        meeting.repeats(),
        meeting.series(),
        why(circle),
        meeting.state() == Meeting.State.CANCELLED
            && meeting.series().flatMap(rows::series).filter(series -> !series.open()).isPresent(),
        notedOn(circle),
        rows.lines(meeting.id()).stream()
            .map(line -> new Line(line.id(), line.author(), line.words(sealer)))
            .toList(),
        called(session, meeting.mentorship()));
  }

  /** What a group is called. */
  Optional<String> called(StatelessSession session, String mentorship) {
    return Called.of(session, sealer, mentorship);
  }

  /** By the clock of who noted it, which it keeps for all of them. */
  private static Optional<LocalDate> notedOn(Circle circle) {
    return circle.meeting().noted()
        ? circle
            .meeting()
            .startsAt()
            .map(start -> start.atZone(ZoneId.of(circle.me().zone())).toLocalDate())
        : Optional.empty();
  }

  private static Optional<String> by(Meeting meeting) {
    return meeting.open() ? Optional.of(meeting.madeBy()) : meeting.endedBy();
  }

  private static List<Instant> slots(Meetings rows, Circle circle, Instant now) {
    return circle.meeting().state() == Meeting.State.OFFERED && !circle.noneSuited()
        ? rows.slots(circle.meeting().id()).stream()
            .map(MeetingSlot::startsAt)
            .filter(start -> start.isAfter(now))
            .toList()
        : List.of();
  }

  private static Stage stage(Circle circle, Instant now) {
    var meeting = circle.meeting();
    return switch (meeting.state()) {
      case OFFERED -> offered(circle);
      case AGREED -> agreed(circle, now);
      case HELD -> Stage.HELD;
      case NOT_HELD -> Stage.NOT_YET;
      case CANCELLED -> Stage.CANCELLED;
      case UNKNOWN -> Stage.OVER;
    };
  }

  private static Stage offered(Circle circle) {
    if (!circle.me().turn()) {
      return Stage.WAITING;
    }
    return circle.me().person().equals(circle.meeting().madeBy()) ? Stage.NONE_SUITED : Stage.ASKED;
  }

  private static Stage agreed(Circle circle, Instant now) {
    var start = circle.meeting().startsAt().orElseThrow();
    if (start.isAfter(now)) {
      return Stage.STANDS;
    }
    boolean over = !start.plus(Duration.ofMinutes(circle.meeting().minutes())).isAfter(now);
    return over ? Stage.DID_IT_HAPPEN : Stage.NOW;
  }

  private static Optional<Why> why(Circle circle) {
    var me = circle.me().person();
    return circle.meeting().because().map(because -> why(because, circle, me));
  }

  private static Why why(Because because, Circle circle, String me) {
    return switch (because) {
      case PERSON ->
          circle.meeting().endedBy().filter(me::equals).isPresent() ? Why.BY_ME : Why.BY_OTHER;
      case ENDED -> Why.ENDED;
      case PAUSED -> Why.PAUSED;
      case AWAY -> Why.AWAY;
      case REGROUPED -> Why.REGROUPED;
      case LAPSED -> Why.LAPSED;
    };
  }
}
