package mentorbot.reviews;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.Terms;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.OpenMentorships;
import mentorbot.mentorships.Present;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** What a person finds about reviews of their own relationships. */
public final class MyReviews {
  /** Something in {@link #waiting}. */
  public static final Sign WAITS =
      Sign.when(
          "exists (select 1 from review_answer a where a.team = :team and a.person = :person"
              + " and a.open = true and a.said is null)");

  private static final int NOTES = 10;

  private final Database database;
  private final Clock programme;
  private final Hours hours;
  private final ReviewCards cards;
  private final AskedOtherwise otherwise;

  public MyReviews(
      Database database,
      Clock programme,
      Hours hours,
      ReviewCards cards,
      AskedOtherwise otherwise) {
    this.otherwise = otherwise;
    this.database = database;
    this.programme = programme;
    this.hours = hours;
    this.cards = cards;
  }

  /**
   * Where one relationship stands: {@code latest} is open or what came of the last one, {@code
   * next} the day of the next; {@code resting}: nothing is asked while it rests; {@code name}: of a
   * group.
   */
  public record Standing(
      String mentorship,
      List<String> others,
      Optional<ReviewCard> latest,
      Optional<LocalDate> next,
      boolean resting,
      Optional<String> name) {
    public Standing {
      others = List.copyOf(others);
    }
  }

  /** Relationships that have begun, the oldest first. */
  public List<Standing> of(String team, String user) {
    return database.read(
        team,
        session ->
            OpenMentorships.of(database, session, user).stream()
                .filter(m -> m.startedOn() != null)
                .map(m -> standing(session, m, user))
                .toList());
  }

  private Standing standing(StatelessSession session, Mentorship mentorship, String user) {
    var rows = new Reviews_(session);
    var now = programme.instant();
    var today = now.atZone(hours.zone(session, user)).toLocalDate();
    var last = rows.newest(mentorship.id()).map(Review::dueOn);
    return new Standing(
        mentorship.id(),
        Present.others(session, mentorship.id(), user),
        rows.latestOf(mentorship.id(), user).flatMap(answer -> cards.card(session, answer, now)),
        Terms.inForce(session, mentorship.id())
            .flatMap(terms -> ReviewPlan.of(terms).nextFrom(last, today))
            .filter(day -> !otherwise.on(session, mentorship.id(), day)),
        mentorship.state() != Mentorship.State.ACTIVE || mentorship.held(),
        cards.called(session, mentorship.id()));
  }

  /** Those of which this person has said nothing yet, the first to close first. */
  public List<ReviewCard> waiting(String team, String user) {
    Instant now = programme.instant();
    return database.read(
        team,
        session ->
            new Reviews_(session)
                .openOf(user).stream()
                    .filter(answer -> !answer.answered())
                    .filter(answer -> OpenSweep.runs(session, answer.mentorship()))
                    .flatMap(answer -> cards.card(session, answer, now).stream())
                    .filter(ReviewCard::open)
                    .sorted((one, other) -> one.closesAt().compareTo(other.closesAt()))
                    .toList());
  }

  /** Empty if there is no such part of this person's. */
  public Optional<ReviewCard> one(String team, String user, String id) {
    return database.read(team, session -> cards.card(session, id, user, programme.instant()));
  }

  /** Reviews, also of ended relationships, to which this person has kept a note. */
  public List<ReviewCard> withNotes(String team, String user) {
    return database.read(
        team,
        session ->
            new Reviews_(session)
                .notesOf(user, Limit.of(NOTES)).stream()
                    .flatMap(answer -> cards.card(session, answer, programme.instant()).stream())
                    .toList());
  }
}
