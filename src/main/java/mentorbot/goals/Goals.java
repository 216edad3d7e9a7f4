package mentorbot.goals;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.mentorships.Participant;
import mentorbot.people.Members;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/** Goals and the steps towards them; made per transaction with {@code new Goals_(session)}. */
@Repository
interface Goals {
  StatelessSession session();

  default Optional<Goal> goal(String id) {
    return Row.find(session(), Goal.class, id);
  }

  TeamQuery<Partner> PARTNERS =
      TeamQuery.of(
          "select o.mentorship, o.person,"
              + " case when p.role = 'MENTEE' and o.role = 'MENTEE' then 'PEER' else o.role end,"
              + " n.real_name, n.name from participant p"
              + " join mentorship m on m.team = :team and m.id = p.mentorship"
              + " join participant o on o.team = :team and o.mentorship = m.id"
              + " left join member n on n.team = :team and n.id = o.person"
              + " where p.team = :team and p.person = :user and m.state <> 'ENDED'"
              + " and o.person <> :user order by m.created_at, m.id, o.role, o.id",
          row ->
              new Partner(
                  row.text(1),
                  row.text(2),
                  Participant.Role.valueOf(row.text(3)),
                  Members.fullName(
                          Objects.requireNonNullElse(row.textOrNull(4), ""),
                          Objects.requireNonNullElse(row.textOrNull(5), ""))
                      .orElse("")));

  /**
   * The other people of somebody's open relationships. Members of one group are peers to each
   * other: only their mentor mentors them.
   */
  default List<Partner> partners(String user) {
    return PARTNERS.ask(session(), user);
  }

  /** Most recently touched first. */
  @Query("from Goal where owner = :owner and state = ACTIVE order by touchedAt desc, id")
  List<Goal> active(String owner, Limit limit);

  TeamQuery<String> LATELY_TOUCHED =
      TeamQuery.of(
          "select g.id from goal g where g.team = :team and g.owner = :owner"
              + " and g.state = 'ACTIVE' order by g.touched_at desc, g.id limit :most",
          row -> row.text(1));

  /** The first so many of {@link #active}, for those who are asked very often. */
  default List<Goal> latelyTouched(String owner, int most) {
    return Row.all(session(), Goal.class, LATELY_TOUCHED.ask(session(), owner, most));
  }

  @Query("from Goal where owner = :owner and state <> ACTIVE order by touchedAt desc, id")
  List<Goal> closed(String owner, Limit limit);

  /** Somebody's own of one relationship, whatever has become of them. */
  @Query(
      "from Goal where owner = :owner and mentorship = :mentorship"
          + " order by state, touchedAt desc, id")
  List<Goal> ownOf(String owner, String mentorship, Limit limit);

  /** All of somebody's own, what goes on first. */
  @Query("from Goal where owner = :owner order by state, touchedAt desc, id")
  List<Goal> ownOf(String owner, Limit limit);

  @Query("select count(this) from Goal where owner = :owner and state = ACTIVE")
  long countActive(String owner);

  @Query("select count(this) from Goal where owner = :owner")
  long count(String owner);

  /** What the pair may see of each other: shared, and not set aside. */
  @Query(
      "from Goal where mentorship = :mentorship and shared = true and state in (ACTIVE, DONE)"
          + " order by owner, state, touchedAt desc, id")
  List<Goal> shared(String mentorship, Limit limit);

  @Query("select count(this) from Goal where mentorship = :mentorship")
  long countOf(String mentorship);

  @Query("update versioned Goal set setBy = owner where setBy = :person")
  int forgetWhoSuggested(String person);

  @Query("update versioned Goal set shared = false where owner = :owner and shared = true")
  int keepAllPrivate(String owner);

  @Query(
      "update versioned Goal set shared = false"
          + " where owner = :owner and mentorship = :mentorship and shared = true")
  int keepPrivate(String owner, String mentorship);

  default Optional<GoalStep> step(String id) {
    return Row.find(session(), GoalStep.class, id);
  }

  @Query("from GoalStep where goal = :goal order by doneAt desc, id")
  List<GoalStep> steps(String goal, Limit limit);

  @Query(
      "select confidence from GoalStep where goal = :goal and confidence is not null"
          + " order by doneAt desc, id")
  List<Integer> confidence(String goal, Limit limit);

  @Query("select count(this) from GoalStep where owner = :owner")
  long countSteps(String owner);

  @Insert
  void add(Goal goal);

  @Update
  void change(Goal goal);

  @Delete
  void remove(Goal goal);

  @Insert
  void add(GoalStep step);

  @Update
  void change(GoalStep step);

  @Delete
  void remove(GoalStep step);

  @Query("delete from GoalStep where goal = :goal")
  int removeSteps(String goal);

  @Query("delete from GoalStep where owner = :owner")
  int eraseSteps(String owner);

  @Query("delete from Goal where owner = :owner")
  int erase(String owner);
}
