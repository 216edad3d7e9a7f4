package mentorbot.closing;

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

/** How parties close; made per transaction with {@code new Closings_(session)}. */
@Repository
interface Closings {
  StatelessSession session();

  default Optional<Closing> closing(String id) {
    return Row.find(session(), Closing.class, id);
  }

  /** Of all parties of a relationship, each time one of them closed it. */
  @Query("from Closing where mentorship = :mentorship order by person, turn")
  List<Closing> of(String mentorship);

  /** Every time that this person closed it. */
  @Query("from Closing where mentorship = :mentorship and person = :person order by turn")
  List<Closing> ofPerson(String mentorship, String person);

  /** Somebody's, the latest end first. */
  @Query("from Closing where person = :person order by endedAt desc, id")
  List<Closing> mine(String person, Limit limit);

  @Query("select count(this) from Closing where person = :person")
  long count(String person);

  @Query("from Closing where person = :person and state = OFFERED order by endedAt desc, id")
  List<Closing> offered(String person, Limit limit);

  @Query(
      "select id from Closing where thanksState = WAITING and thanksDue <= :now"
          + " order by thanksDue, id")
  List<String> thanksDue(Instant now, Limit limit);

  // The next of each is asked in SQL: "order by … limit 1" reads one row, a "min" all.
  TeamQuery<Instant> NEXT_THANKS =
      TeamQuery.of(
          "select c.thanks_due from closing c where c.team = :team"
              + " and c.thanks_state = 'WAITING' and c.thanks_due > :after"
              + " order by c.thanks_due limit 1",
          row -> row.instant(1));

  default Optional<Instant> nextThanks(Instant after) {
    return NEXT_THANKS.first(session(), after);
  }

  /** The relationships whose parties have had their time to say whether they go on. */
  @Query(
      "select mentorship from Closing where renewDue <= :now"
          + " group by mentorship order by min(renewDue), mentorship")
  List<String> toRenew(Instant now, Limit limit);

  TeamQuery<Instant> NEXT_TO_RENEW =
      TeamQuery.of(
          "select c.renew_due from closing c where c.team = :team and c.renew_due > :after"
              + " order by c.renew_due limit 1",
          row -> row.instant(1));

  default Optional<Instant> nextToRenew(Instant after) {
    return NEXT_TO_RENEW.first(session(), after);
  }

  @Query("select id from Closing where eraseOn = :day order by id")
  List<String> toErase(LocalDate day, Limit limit);

  TeamQuery<LocalDate> NEXT_TO_ERASE =
      TeamQuery.of(
          "select c.erase_on from closing c where c.team = :team and c.erase_on > :day"
              + " order by c.erase_on limit 1",
          row -> row.date(1));

  default Optional<LocalDate> nextToErase(LocalDate day) {
    return NEXT_TO_ERASE.first(session(), day);
  }

  /** Running relationships of which this was to be the last day. */
  @Query("select id from Mentorship where endsOn = :day and state = ACTIVE order by id")
  List<String> ending(LocalDate day, Limit limit);

  TeamQuery<LocalDate> NEXT_LAST_DAY =
      TeamQuery.of(
          "select m.ends_on from mentorship m where m.team = :team and m.state = 'ACTIVE'"
              + " and m.ends_on >= :day order by m.ends_on limit 1",
          row -> row.date(1));

  default Optional<LocalDate> nextLastDay(LocalDate day) {
    return NEXT_LAST_DAY.first(session(), day);
  }

  @Insert
  void add(Closing closing);

  @Update
  void change(Closing closing);

  @Query("delete from Closing where person = :person")
  int erase(String person);
}
