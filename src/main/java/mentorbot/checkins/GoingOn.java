package mentorbot.checkins;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.meetings.HeldMeetings;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.mentorships.Pausing;
import mentorbot.mentorships.Present;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/**
 * Whoever leaves so many check-ins in a row unanswered is left in peace about that relationship;
 * and takes it up again by one tap, or by anything they do in it.
 */
public final class GoingOn {
  /** Something that may be in {@link #leftInPeace}. */
  public static final Sign LEFT_OUT =
      Sign.when(
          "exists (select 1 from check_in c where c.team = :team and c.person = :person"
              + " and c.newest = true and c.state = 'LEFT_OUT')");

  private final Database database;
  private final Clock programme;
  private final int after;

  /** {@code after}: so many unanswered ones in a row. */
  public GoingOn(Database database, Clock programme, int after) {
    this.database = database;
    this.programme = programme;
    this.after = after;
  }

  /** The others of the relationship that goes on; empty if there is no such one of theirs. */
  public Optional<List<String>> takeUp(Actor actor, String mentorship) {
    return Overtaken.retrying(
        () -> database.write(actor, session -> takeUp(session, actor.user(), mentorship)));
  }

  private Optional<List<String>> takeUp(StatelessSession session, String user, String mentorship) {
    boolean open =
        new Mentorships_(session).mentorship(mentorship).filter(Mentorship::open).isPresent();
    if (!open || !Pausing.takesUp(session, mentorship, user, programme.instant())) {
      return Optional.empty();
    }
    new SilentSpells_(session).close(mentorship);
    Outbox.refresh(session, SilenceNotice.NAME, mentorship);
    var people = Present.all(session, mentorship);
    Outbox.homeStale(session, people);
    return Optional.of(people.stream().filter(person -> !person.equals(user)).toList());
  }

  /** One relationship about which nothing is asked any more. */
  public record Peace(String mentorship, List<String> others) {}

  /** The oldest of them. */
  public Optional<Peace> leftInPeace(String team, String user) {
    return database.read(
        team,
        session ->
            new Mentorships_(session)
                .openOf(user).stream()
                    .filter(Mentorship::runs)
                    .filter(m -> isLeftInPeace(session, m.id(), user))
                    .findFirst()
                    .map(m -> new Peace(m.id(), Present.others(session, m.id(), user))));
  }

  public boolean isLeftInPeace(StatelessSession session, String mentorship, String person) {
    var asked = new CheckIns_(session).newest(mentorship, person, Limit.of(after));
    if (asked.size() < after || asked.stream().anyMatch(c -> !c.unanswered())) {
      return false;
    }
    var oldest = asked.get(asked.size() - 1).roundOn();
    return sign(session, mentorship, person).filter(day -> !day.isBefore(oldest)).isEmpty();
  }

  /** They took it up, or met. */
  private static Optional<LocalDate> sign(
      StatelessSession session, String mentorship, String person) {
    var said =
        new Mentorships_(session).participant(mentorship, person).flatMap(Participant::takenUpAt);
    Stream<Instant> signs =
        Stream.concat(said.stream(), HeldMeetings.last(session, mentorship).stream());
    return signs
        .max(Comparator.naturalOrder())
        .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate());
  }
}
