package mentorbot.meetings;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.MeetingRhythm;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.OpenMentorships;
import mentorbot.mentorships.Page;
import mentorbot.mentorships.Present;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** What a person finds about their own meetings. */
public final class MyMeetings {
  /** Something of theirs is open, and may be in {@link #waiting}. */
  public static final Sign OPEN =
      Sign.when(
          "exists (select 1 from meeting_party p"
              + " where p.team = :team and p.person = :person and p.open = true)");

  /** A relationship of theirs runs and has no meeting ahead: it may be in {@link #unplanned}. */
  public static final Sign NOTHING_AHEAD =
      OpenMentorships.ROWS.any(
          "m.state = 'ACTIVE' and m.held_at is null and not exists (select 1 from meeting g"
              + " where g.team = :team and g.mentorship = m.id"
              + " and g.state in ('OFFERED', 'AGREED'))");

  /** A pair is asked to plan the next meeting so long before it is due. */
  private static final int DAYS_AHEAD = 7;

  /** Nobody is asked again and again whether something long ago took place. */
  private static final Duration ASKED_FOR = Duration.ofDays(7);

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final MeetingCards cards;

  public MyMeetings(Database database, Clock programme, Hours hours, MeetingCards cards) {
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.cards = cards;
  }

  /** A running relationship in which one can plan a meeting; {@code name}: of a group, if any. */
  public record With(String mentorship, List<String> others, Optional<String> name) {
    public With {
      others = List.copyOf(others);
    }
  }

  /** The meeting that waits for this person's tap, if any: an offer, or one that is over. */
  public Optional<MeetingCard> waiting(String team, String user) {
    return database.read(team, session -> open(session, user)).stream()
        .filter(this::waits)
        .findFirst();
  }

  /** The next that stands, if it is today or tomorrow by this person's clock. */
  public Optional<MeetingCard> near(String team, String user) {
    return open(team, user).stream()
        .filter(card -> card.stage() == Stage.STANDS || card.stage() == Stage.NOW)
        .filter(this::isNear)
        .min(Comparator.comparing(card -> card.start().orElseThrow()));
  }

  private boolean isNear(MeetingCard card) {
    var tomorrow = programme.instant().atZone(card.zone()).toLocalDate().plusDays(1);
    return !card.start().orElseThrow().atZone(card.zone()).toLocalDate().isAfter(tomorrow);
  }

  private boolean waits(MeetingCard card) {
    return switch (card.stage()) {
      case ASKED, NONE_SUITED -> true;
      case DID_IT_HAPPEN ->
          card.start()
              .filter(start -> start.plus(ASKED_FOR).isAfter(programme.instant()))
              .isPresent();
      default -> false;
    };
  }

  /** Everything that is open, what is on offer first, then by time. */
  public List<MeetingCard> open(String team, String user) {
    return database.read(team, session -> open(session, user));
  }

  private List<MeetingCard> open(StatelessSession session, String user) {
    var now = programme.instant();
    return new Meetings_(session)
        .openOf(user).stream()
            .flatMap(m -> Circle.of(session, m, user).stream())
            .map(circle -> cards.card(session, circle, now))
            .filter(MeetingCard::open)
            .toList();
  }

  /** Those that are open by their time, then those that are over, the newest first. */
  public Page<MeetingCard> all(String team, String user, int page, int size) {
    return database.read(
        team,
        session -> {
          var now = programme.instant();
          var found =
              new Meetings_(session)
                  .allOf(user, Limit.range(1L + (long) page * size, (page + 1L) * size + 1));
          var shown =
              found.stream()
                  .limit(size)
                  .flatMap(m -> Circle.of(session, m, user).stream())
                  .map(circle -> cards.card(session, circle, now))
                  .toList();
          return new Page<>(shown, page, found.size() > size);
        });
  }

  /** Empty if there is no such meeting of this person's. */
  public Optional<MeetingCard> one(String team, String user, String id) {
    return database.read(team, session -> cards.card(session, id, user, programme.instant()));
  }

  /** The relationships in which a meeting can be planned, the oldest first. */
  public List<With> running(String team, String user) {
    return database.read(
        team,
        session ->
            OpenMentorships.of(database, session, user).stream()
                .filter(Mentorship::runs)
                .map(m -> with(session, m.id(), user))
                .toList());
  }

  /** The first relationship whose next meeting is due soon, while none is planned. */
  public Optional<With> unplanned(String team, String user) {
    return database.read(
        team,
        session ->
            MeetingRhythm.of(session, user).stream()
                .filter(rhythm -> !isPlanned(session, rhythm))
                .filter(rhythm -> isDue(session, rhythm, user))
                .map(rhythm -> with(session, rhythm.mentorship(), user))
                .findFirst());
  }

  private boolean isPlanned(StatelessSession session, MeetingRhythm rhythm) {
    var now = programme.instant();
    return new Meetings_(session)
        .openTimes(rhythm.mentorship()).stream()
            .anyMatch(start -> start.filter(moment -> !moment.isAfter(now)).isEmpty());
  }

  private boolean isDue(StatelessSession session, MeetingRhythm rhythm, String user) {
    var zone = hours.zone(session, user);
    var today = programme.instant().atZone(zone).toLocalDate();
    return !rhythm.endsOn().isBefore(today)
        && TimeFinder.nextInRhythm(
                session, rhythm.mentorship(), rhythm.cadence(), rhythm.startedOn(), zone)
            .map(day -> !day.minusDays(DAYS_AHEAD).isAfter(today))
            .orElse(true);
  }

  private With with(StatelessSession session, String mentorship, String user) {
    return new With(
        mentorship, Present.others(session, mentorship, user), cards.called(session, mentorship));
  }

  /** Whether something is on offer or stands in this relationship, the soonest. */
  public Optional<MeetingCard> inRelationship(String team, String user, String mentorship) {
    return open(team, user).stream()
        .filter(card -> card.mentorship().equals(mentorship))
        .filter(card -> card.stage() != Stage.DID_IT_HAPPEN)
        .findFirst();
  }
}
