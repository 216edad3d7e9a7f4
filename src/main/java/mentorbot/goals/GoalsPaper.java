package mentorbot.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.goals.RelationshipGoals.Whole;

/**
 * Somebody's own goals, as they have them printed; days and moments in their zone. {@code id}: of
 * this request. {@code of}: of one relationship only. Names are empty where Slack has told none.
 */
public record GoalsPaper(
    String id,
    Instant askedAt,
    ZonedDateTime madeAt,
    String name,
    Optional<Time> of,
    List<Whole> goals) {
  /** With whom, and from when until when. */
  public record Time(List<String> others, LocalDate from, LocalDate until) {
    public Time {
      others = List.copyOf(others);
    }
  }

  public GoalsPaper {
    goals = List.copyOf(goals);
  }

  /** The day by which the paper is called. */
  public LocalDate day() {
    return of.map(Time::until).orElse(madeAt.toLocalDate());
  }
}
