package mentorbot.checkins;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OpenMentorships;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** What a person finds about their own check-ins. */
public final class MyCheckIns {
  /** Something that is open, and may be in {@link #waiting}. */
  public static final Sign OPEN =
      Sign.when(
          "exists (select 1 from check_in c"
              + " where c.team = :team and c.person = :person and c.closed = false)");

  private final Database database;
  private final Clock programme;
  private final Cards cards;
  private final Schedule schedule;
  private final Hours hours;

  public MyCheckIns(
      Database database, Clock programme, Cards cards, Schedule schedule, Hours hours) {
    this.database = database;
    this.programme = programme;
    this.cards = cards;
    this.schedule = schedule;
    this.hours = hours;
  }

  /**
   * The next check-in of one relationship; {@code next} is empty when none is planned, {@code name}
   * where it is no group with one.
   */
  public record Coming(
      String mentorship, List<String> others, Optional<Instant> next, Optional<String> name) {
    public Coming {
      others = List.copyOf(others);
    }
  }

  /** Open check-ins, the oldest first, and what comes next; times are to be shown in the zone. */
  public record Mine(List<CheckInCard> open, List<Coming> coming, ZoneId zone) {
    public Mine {
      open = List.copyOf(open);
      coming = List.copyOf(coming);
    }
  }

  public Mine of(String team, String user) {
    return database.read(
        team,
        session -> new Mine(open(session, user), coming(session, user), hours.zone(session, user)));
  }

  /** Those that still wait for a tap, the oldest first. */
  public List<CheckInCard> waiting(String team, String user) {
    return database.read(team, session -> open(session, user)).stream()
        .filter(card -> card.stage() == CheckInCard.Stage.ASKED)
        .toList();
  }

  /** Empty if there is no such check-in of this person's. */
  public Optional<CheckInCard> one(String team, String user, String id) {
    return database.read(
        team,
        session ->
            new CheckIns_(session)
                .checkIn(id)
                .filter(checkIn -> checkIn.person().equals(user))
                .flatMap(checkIn -> card(session, checkIn, user)));
  }

  private List<CheckInCard> open(StatelessSession session, String user) {
    return new CheckIns_(session)
        .openOf(user).stream()
            .flatMap(checkIn -> card(session, checkIn, user).stream())
            .filter(card -> !card.closed())
            .toList();
  }

  private Optional<CheckInCard> card(StatelessSession session, CheckIn checkIn, String user) {
    return Pair.of(session, checkIn.mentorship(), user)
        .map(pair -> cards.card(session, checkIn, pair, programme.instant()));
  }

  /** The soonest that is planned in any relationship, and the zone to tell it in. */
  public record Soonest(Coming coming, ZoneId zone) {}

  /** The same as the soonest of {@link #of}, without looking for what is open. */
  public Optional<Soonest> soonest(String team, String user) {
    return database.read(team, session -> soonest(session, user));
  }

  private Optional<Soonest> soonest(StatelessSession session, String user) {
    return schedule
        .soonest(session, user, programme.instant())
        .flatMap(next -> soonest(session, user, next));
  }

  /** None while it rests because nobody else's account is active. */
  private static Optional<Soonest> soonest(
      StatelessSession session, String user, Schedule.Next next) {
    var others = new Mentorships_(session).othersHere(next.mentorship(), user);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Soonest(
                new Coming(next.mentorship(), others, Optional.of(next.when()), Optional.empty()),
                next.zone()));
  }

  private List<Coming> coming(StatelessSession session, String user) {
    return OpenMentorships.of(database, session, user).stream()
        .flatMap(mentorship -> Pair.of(session, mentorship.id(), user).stream())
        .filter(pair -> pair.mentorship().startedOn() != null)
        .map(pair -> coming(session, pair, user))
        .toList();
  }

  private Coming coming(StatelessSession session, Pair pair, String user) {
    var mentorship = pair.mentorship().id();
    return new Coming(
        mentorship,
        pair.otherPeople(),
        schedule.next(session, mentorship, user, programme.instant()),
        cards.called(session, pair));
  }
}
