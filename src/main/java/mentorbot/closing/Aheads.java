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

/** Who would go on with their group; made per transaction with {@code new Aheads_(session)}. */
@Repository
interface Aheads {
  StatelessSession session();

  /** At the most so many are looked at in one go. */
  int PAGE = 200;

  default Optional<AheadQuestion> question(String id) {
    return Row.find(session(), AheadQuestion.class, id);
  }

  default Optional<AheadWish> wish(String id) {
    return Row.find(session(), AheadWish.class, id);
  }

  @Query("from AheadQuestion where mentorship = :mentorship order by plannedEnd, id")
  List<AheadQuestion> of(String mentorship);

  /** The answers to which led to this relationship. */
  @Query("from AheadQuestion where next = :next order by id")
  List<AheadQuestion> thatLedTo(String next);

  @Query("from AheadWish where question = :question order by person")
  List<AheadWish> wishes(String question);

  @Query("from AheadWish where question = :question and person = :person")
  Optional<AheadWish> wish(String question, String person);

  /** Those that this person has not answered. */
  @Query("from AheadWish where person = :person and state = ASKED order by id")
  List<AheadWish> asked(String person);

  @Query("select count(this) from AheadWish where person = :person")
  long count(String person);

  /** Groups that run until that day by what was agreed, and were not asked about it. */
  TeamQuery<String> TO_ASK =
      TeamQuery.of(
          "select m.id from mentorship m where m.team = :team and m.form = 'GROUP'"
              + " and m.ends_on = :day and m.id > :after and m.state = 'ACTIVE' and m.held = false"
              + " and not exists (select 1 from ahead_question q where q.team = :team"
              + " and q.mentorship = m.id and q.ends_on = m.ends_on)"
              + " order by m.id limit "
              + PAGE,
          row -> row.text(1));

  default List<String> toAsk(LocalDate day, String after) {
    return TO_ASK.ask(session(), day, after);
  }

  TeamQuery<LocalDate> NEXT_END =
      TeamQuery.of(
          "select m.ends_on from mentorship m where m.team = :team and m.form = 'GROUP'"
              + " and m.ends_on >= :day and m.state = 'ACTIVE' and m.held = false"
              + " and not exists (select 1 from ahead_question q where q.team = :team"
              + " and q.mentorship = m.id and q.ends_on = m.ends_on)"
              + " order by m.ends_on limit 1",
          row -> row.date(1));

  /** The first last day of a group, from this day on, that nobody was asked about. */
  default Optional<LocalDate> nextEnd(LocalDate day) {
    return NEXT_END.first(session(), day);
  }

  @Query(
      "select id from AheadQuestion where state = OPEN and decideAt <= :now order by decideAt, id")
  List<String> toDecide(Instant now, Limit limit);

  TeamQuery<Instant> NEXT_TO_DECIDE =
      TeamQuery.of(
          "select q.decide_at from ahead_question q where q.team = :team and q.state = 'OPEN'"
              + " and q.decide_at > :after order by q.decide_at limit 1",
          row -> row.instant(1));

  default Optional<Instant> nextToDecide(Instant after) {
    return NEXT_TO_DECIDE.first(session(), after);
  }

  @Insert
  void add(AheadQuestion question);

  @Insert
  void add(AheadWish wish);

  @Update
  void change(AheadQuestion question);

  @Update
  void change(AheadWish wish);

  @Query("delete from AheadWish where person = :person")
  int erase(String person);
}
