package mentorbot.goals;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What surrounds goals: actions, milestones, earlier versions, the bigger picture. */
@Repository
interface GoalPlans {
  StatelessSession session();

  default Optional<GoalAction> action(String id) {
    return Row.find(session(), GoalAction.class, id);
  }

  @Query("from GoalAction where goal = :goal order by madeAt, id")
  List<GoalAction> actions(String goal, Limit limit);

  @Query(
      "from GoalAction where doneAt is null and reminded = false and due >= :from"
          + " and due <= :until order by due, id")
  List<GoalAction> unremindedDue(LocalDate from, LocalDate until);

  @Query(
      "select min(due) from GoalAction where doneAt is null and reminded = false and due >= :from")
  @Nullable LocalDate firstUnremindedDue(LocalDate from);

  @Query("select count(this) from GoalAction where owner = :user or assignee = :user")
  long countActions(String user);

  default Optional<Milestone> milestone(String id) {
    return Row.find(session(), Milestone.class, id);
  }

  @Query("from Milestone where goal = :goal order by madeAt, id")
  List<Milestone> milestones(String goal, Limit limit);

  @Query("select count(this) from Milestone where owner = :owner")
  long countMilestones(String owner);

  @Query("from GoalRevision where goal = :goal order by number desc")
  List<GoalRevision> revisions(String goal, Limit limit);

  @Query("select coalesce(max(number), 0) from GoalRevision where goal = :goal")
  int lastRevision(String goal);

  default Optional<GrowthPlan> plan(String user) {
    return Row.find(session(), GrowthPlan.class, user);
  }

  @Insert
  void add(GoalAction action);

  @Update
  void change(GoalAction action);

  @Insert
  void add(Milestone milestone);

  @Update
  void change(Milestone milestone);

  @Insert
  void add(GoalRevision revision);

  @Insert
  void add(GrowthPlan plan);

  @Update
  void change(GrowthPlan plan);

  @Query("delete from GoalAction where owner = :user or assignee = :user")
  int eraseActions(String user);

  @Query("delete from Milestone where owner = :owner")
  int eraseMilestones(String owner);

  @Query("delete from GoalRevision where owner = :owner")
  int eraseRevisions(String owner);

  @Query("delete from GrowthPlan where id = :user")
  int erasePlan(String user);

  @Query("delete from GoalAction where goal = :goal")
  int removeActions(String goal);

  @Query("delete from Milestone where goal = :goal")
  int removeMilestones(String goal);

  @Query("delete from GoalRevision where goal = :goal")
  int removeRevisions(String goal);
}
