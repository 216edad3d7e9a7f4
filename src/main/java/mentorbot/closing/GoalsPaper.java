package mentorbot.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import mentorbot.goals.RelationshipGoals.Whole;

/**
 * Somebody's own goals of a relationship that is over, as they have them printed; days and moments
 * in their zone. {@code id}: of this request. Names are empty where Slack has told none.
 */
public record GoalsPaper(
    String id,
    Instant askedAt,
    ZonedDateTime madeAt,
    String name,
    List<String> others,
    LocalDate from,
    LocalDate until,
    List<Whole> goals) {
  public GoalsPaper {
    others = List.copyOf(others);
    goals = List.copyOf(goals);
  }
}
