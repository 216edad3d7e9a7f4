package mentorbot.reviews;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/** Reviews and the parties' parts in them; made per transaction. */
@Repository
interface Reviews {
  StatelessSession session();

  default Optional<Review> review(String id) {
    return Row.find(session(), Review.class, id);
  }

  default Optional<ReviewAnswer> answer(String id) {
    return Row.find(session(), ReviewAnswer.class, id);
  }

  @Query("from ReviewAnswer where review = :review order by id")
  List<ReviewAnswer> answers(String review);

  @Query("from ReviewAnswer where person = :person and open = true order by id")
  List<ReviewAnswer> openOf(String person);

  /** Their part in the latest review of a relationship. */
  @Query(
      "select a from Review r join ReviewAnswer a on a.review = r.id and a.team = r.team"
          + " where r.mentorship = :mentorship and r.newest = true and a.person = :person")
  Optional<ReviewAnswer> latestOf(String mentorship, String person);

  /** Those with a note of this person's, the latest first. */
  @Query(
      "select a from ReviewAnswer a join Review r on r.id = a.review and r.team = a.team"
          + " where a.person = :person and a.note is not null order by r.dueOn desc, a.id")
  List<ReviewAnswer> notesOf(String person, Limit limit);

  @Query("from Review where mentorship = :mentorship and newest = true")
  Optional<Review> newest(String mentorship);

  TeamQuery<LastOne> LAST_ONES =
      TeamQuery.of(
          "select r.mentorship, r.due_on from mentorship m"
              + " join review r on r.team = :team and r.mentorship = m.id and r.newest = true"
              + " where m.team = :team and m.review_from = :day"
              + " and m.id >= :first and m.id <= :last",
          row -> new LastOne(row.text(1), row.date(2)));

  /**
   * The latest of those relationships, from one id to another, both included, that have no review
   * due before that day.
   */
  default List<LastOne> lastOnes(LocalDate day, String from, String to) {
    return LAST_ONES.ask(session(), day, from, to);
  }

  /** One of {@link #lastOnes}. */
  record LastOne(String mentorship, LocalDate dueOn) {}

  /** Before a newer one is added. */
  @Query("update Review set newest = false where newest = true and mentorship = :mentorship")
  int outdate(String mentorship);

  @Query("select count(this) from Review where mentorship = :mentorship and state <> OFF")
  long asked(String mentorship);

  /** Whose time is over, the first to close first. */
  @Query("select id from Review where state = OPEN and closesAt <= :now order by closesAt, id")
  List<String> over(Instant now, Limit limit);

  @Query("select min(closesAt) from Review where state = OPEN and closesAt > :after")
  Optional<Instant> nextClose(Instant after);

  @Query("select count(this) from ReviewAnswer where person = :person")
  long count(String person);

  @Query("delete from ReviewAnswer where person = :person")
  int erase(String person);

  @Insert
  void add(Review review);

  @Insert
  void add(ReviewAnswer answer);

  @Update
  void change(Review review);

  @Update
  void change(ReviewAnswer answer);
}
