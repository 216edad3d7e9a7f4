package mentorbot.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Slack reports another zone than the one a person confirmed: they are asked once, and the
 * confirmed zone holds until they answer.
 */
public final class ZoneMoves implements NoticeKind<ZoneMoves.Question> {
  public static final String NAME = "people.zone-moved";

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final List<HoursListener> listeners;

  public ZoneMoves(Database database, Clock programme, Hours hours, List<HoursListener> listeners) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.listeners = listeners;
  }

  /** How far the question has got. */
  public enum Answer {
    OPEN,
    MOVED,
    STAYED
  }

  /** The zone in force and the one Slack reports. */
  public record Question(ZoneId confirmed, ZoneId reported, Answer answer) {}

  /** What came of an answer. */
  public sealed interface Outcome {
    record Moved(ZoneId zone) implements Outcome {}

    record Stayed(ZoneId zone) implements Outcome {}

    /** The question is answered already, or Slack reports yet another zone. */
    record Stale(ZoneId zone) implements Outcome {}
  }

  static void noticed(StatelessSession session, String user, Instant now) {
    var person = new People_(session).person(user).filter(p -> p.zone().isPresent());
    var reported = Hours.slackZone(session, user);
    if (person.isEmpty() || reported.isEmpty()) {
      return;
    }
    var id = reported.get().getId();
    var chosen = person.get();
    boolean known =
        chosen.zone().orElseThrow().equals(id)
            || chosen.zoneDeclined().filter(id::equals).isPresent();
    if (!known && chosen.enrolled()) {
      var day = now.atZone(reported.get()).toLocalDate();
      Outbox.put(session, NewNotice.on(user, NAME, user, id + " " + day, now));
    }
    Outbox.refresh(session, NAME, user);
  }

  public Outcome move(Actor actor, String reported) {
    return answer(actor, reported, true);
  }

  public Outcome stay(Actor actor, String reported) {
    return answer(actor, reported, false);
  }

  private Outcome answer(Actor actor, String reported, boolean move) {
    return database.write(
        actor,
        session -> {
          var user = actor.user();
          var open = question(session, user);
          if (open.answer() != Answer.OPEN || !open.reported().getId().equals(reported)) {
            return new Outcome.Stale(open.confirmed());
          }
          var person = Settings.of(session, user);
          if (move) {
            person.moveTo(open.reported());
          } else {
            person.stayDespite(open.reported());
          }
          new People_(session).change(person);
          listeners.forEach(listener -> listener.hoursChanged(session, user, programme.instant()));
          Silence.askIfNeverOpen(session, hours, user, programme.instant());
          Outbox.reconsider(session, user);
          Outbox.refresh(session, NAME, user);
          Outbox.homeStale(session, List.of(user));
          return move ? new Outcome.Moved(open.reported()) : new Outcome.Stayed(open.confirmed());
        });
  }

  private Question question(StatelessSession session, String user) {
    var person = new People_(session).person(user);
    var confirmed = Hours.zone(session, user, person);
    var reported = Hours.slackZone(session, user).orElse(confirmed);
    boolean declined =
        person.flatMap(Person::zoneDeclined).filter(reported.getId()::equals).isPresent();
    var answer = confirmed.equals(reported) ? Answer.MOVED : declined ? Answer.STAYED : Answer.OPEN;
    return new Question(confirmed, reported, answer);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Question> decide(StatelessSession session, Notice notice, Instant now) {
    var question = question(session, notice.recipient());
    return question.answer() == Answer.OPEN || notice.state() == Notice.State.SENT
        ? Decision.send(question)
        : Decision.drop("answered or back");
  }
}
