package mentorbot.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.agreement.Terms;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.mentorships.Present;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Whether meetings took place: one tap, and one person's yes is enough. */
public final class Happening {
  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final MeetingCards cards;
  private final HeldListener listener;

  public Happening(
      Database database, Clock programme, Hours hours, MeetingCards cards, HeldListener listener) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.cards = cards;
    this.listener = listener;
  }

  /** {@link Outcome.Stale} if it is not over, was called off, or others know that it was held. */
  public Outcome answer(Actor actor, String id, Happened said) {
    return database.write(
        actor,
        session -> {
          var found = Circle.of(session, id, actor.user());
          if (found.isEmpty()) {
            return new Outcome.Gone();
          }
          var circle = found.get();
          var now = programme.instant();
          var before = cards.card(session, circle, now);
          boolean open =
              switch (before.stage()) {
                case DID_IT_HAPPEN, OVER -> true;
                case NOT_YET -> said == Happened.YES;
                default -> false;
              };
          if (!open) {
            return new Outcome.Stale(before);
          }
          circle.me().happened(said);
          if (said == Happened.YES) {
            circle.meeting().held(now);
            var start = circle.meeting().startsAt().orElseThrow();
            var zone = hours.zone(session, actor.user());
            met(session, circle.meeting().mentorship(), start.atZone(zone).toLocalDate(), now);
          } else {
            circle.meeting().notHeld(now);
          }
          circle.save(session);
          return new Outcome.Done(cards.card(session, circle, now));
        });
  }

  /** What came of noting a meeting that nobody had planned here. */
  public sealed interface NoteOutcome {
    record Noted(MeetingCard card) implements NoteOutcome {}

    record InTheFuture() implements NoteOutcome {}

    /** Before they started. */
    record TooEarly(LocalDate first) implements NoteOutcome {}

    /** They have noted one on that day. */
    record NotedBefore(MeetingCard card) implements NoteOutcome {}

    /** Missing, somebody else's or erased. */
    record Gone() implements NoteOutcome {}
  }

  /** A meeting of the parties on that day, by the clock of who says so. */
  public NoteOutcome note(Actor actor, String mentorship, LocalDate day) {
    return database.write(actor, session -> note(session, actor.user(), mentorship, day));
  }

  private NoteOutcome note(
      StatelessSession session, String user, String mentorship, LocalDate day) {
    var now = programme.instant();
    var zone = hours.zone(session, user);
    var mentorships = new Mentorships_(session);
    var terms = Terms.inForce(session, mentorship);
    if (mentorships.participant(mentorship, user).isEmpty() || terms.isEmpty()) {
      return new NoteOutcome.Gone();
    }
    if (day.isAfter(now.atZone(zone).toLocalDate())) {
      return new NoteOutcome.InTheFuture();
    }
    if (day.isBefore(terms.get().startedOn())) {
      return new NoteOutcome.TooEarly(terms.get().startedOn());
    }
    var rows = new Meetings_(session);
    var before =
        rows.held(mentorship).stream()
            .filter(m -> m.startsAt().orElseThrow().atZone(zone).toLocalDate().equals(day))
            .findFirst();
    if (before.isPresent()) {
      return new NoteOutcome.NotedBefore(
          cards.card(session, before.get().id(), user, now).orElseThrow());
    }
    var noon = day.atTime(12, 0).atZone(zone).toInstant();
    var meeting =
        Meeting.noted(mentorship, user, terms.get().meetingMinutes(), earlier(noon, now), now);
    rows.add(meeting);
    var breaks = OnBreak.of(session, mentorship);
    for (var person : Present.all(session, mentorship)) {
      if (person.equals(user) || !breaks.is(person, noon)) {
        rows.add(new MeetingParty(meeting.id(), person, zone));
      }
    }
    var circle = Circle.of(session, meeting, user).orElseThrow();
    circle.me().happened(Happened.YES);
    circle.save(session);
    met(session, mentorship, day, now);
    return new NoteOutcome.Noted(cards.card(session, circle, now));
  }

  private void met(StatelessSession session, String mentorship, LocalDate day, Instant now) {
    Gaps.close(session, mentorship);
    listener.held(session, mentorship, day, now);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Empty if there is no such running relationship of this person's. */
  public Optional<LocalDate> today(String team, String user, String mentorship) {
    return database.read(
        team,
        session ->
            new Mentorships_(session)
                .participant(mentorship, user)
                .filter(party -> Circle.runs(session, mentorship))
                .map(party -> programme.instant().atZone(hours.zone(session, user)).toLocalDate()));
  }
}
