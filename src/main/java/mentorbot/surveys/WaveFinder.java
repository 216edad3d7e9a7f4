package mentorbot.surveys;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentorbot.agreement.Rhythm;
import mentorbot.config.WaveRule;
import mentorbot.config.WaveTime;
import mentorbot.surveys.Eligible.Part;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is for which wave. Of each relationship only the latest wave counts that is due:
 * who waited for an earlier one until then rolls into it.
 */
final class WaveFinder {
  private static final int AT_A_TIME = 500;

  /** Longer nobody waits for a wave, nor is asked about something so long ago. */
  private static final int MOST_DAYS = 90;

  private static final Duration LOOKED_BACK = Duration.ofDays(2 * 366);

  private final List<WaveRule> waves;
  private final ZoneId zone;

  WaveFinder(List<WaveRule> waves, ZoneId zone) {
    this.waves = waves.stream().filter(w -> !(w.time() instanceof WaveTime.OnDate)).toList();
    this.zone = zone;
  }

  boolean none() {
    return waves.isEmpty();
  }

  /** {@code endedOn} is null while it goes on. */
  private record Course(
      String mentorship, LocalDate startedOn, LocalDate endsOn, @Nullable LocalDate endedOn) {}

  /** The parts whose turn it is on that day, by wave id. */
  Map<String, List<Part>> due(StatelessSession session, LocalDate day) {
    var due = new HashMap<String, List<Part>>();
    for (var page = running(session, ""); !page.isEmpty(); page = running(session, last(page))) {
      add(session, page, day, due);
    }
    for (var page = over(session, day, "");
        !page.isEmpty();
        page = over(session, day, last(page))) {
      add(session, page, day, due);
    }
    return due;
  }

  private static String last(List<Course> page) {
    return page.get(page.size() - 1).mentorship();
  }

  private static List<Course> running(StatelessSession session, String after) {
    return Rhythm.after(session, after, AT_A_TIME).stream()
        .map(r -> new Course(r.mentorship(), r.startedOn(), r.endsOn(), null))
        .toList();
  }

  private List<Course> over(StatelessSession session, LocalDate day, String after) {
    var since = day.atStartOfDay(zone).toInstant().minus(LOOKED_BACK);
    return new Parts_(session)
        .over(since, after, Limit.of(AT_A_TIME)).stream()
            .map(
                o -> {
                  var ended = o.endedAt().atZone(zone).toLocalDate();
                  return new Course(o.mentorship(), o.startedOn(), ended, ended);
                })
            .toList();
  }

  private void add(
      StatelessSession session, List<Course> page, LocalDate day, Map<String, List<Part>> due) {
    var from = page.get(0).mentorship();
    var to = last(page);
    Set<List<String>> taken = new HashSet<>();
    for (var turn : new Surveys_(session).turns(from, to)) {
      taken.add(List.of(turn.wave(), turn.mentorship(), turn.person()));
    }
    var courses = new HashMap<String, Course>();
    page.forEach(course -> courses.put(course.mentorship(), course));
    for (var part : new Parts_(session).between(from, to)) {
      var course = courses.get(part.mentorship());
      if (course != null) {
        latest(course, part, day)
            .filter(w -> !taken.contains(List.of(w.id(), part.mentorship(), part.person())))
            .ifPresent(w -> due.computeIfAbsent(w.id(), id -> new ArrayList<>()).add(part));
      }
    }
  }

  private Optional<WaveRule> latest(Course course, Part part, LocalDate day) {
    Optional<WaveRule> latest = Optional.empty();
    var latestDay = day.minusDays(MOST_DAYS);
    for (var wave : waves) {
      var on = on(wave.time(), course);
      boolean comes = on.isPresent() && Eligible.isOf(wave.audience(), part.role());
      if (comes && !on.get().isAfter(day) && !on.get().isBefore(latestDay)) {
        latest = Optional.of(wave);
        latestDay = on.get();
      }
    }
    return latest;
  }

  /** Empty if it will not come, since the relationship is over before. */
  private static Optional<LocalDate> on(WaveTime time, Course course) {
    var end = course.endedOn() == null ? course.endsOn() : course.endedOn();
    if (time instanceof WaveTime.FromStart start) {
      var day = course.startedOn().plusDays(start.days());
      return course.endedOn() != null && day.isAfter(end) ? Optional.empty() : Optional.of(day);
    }
    if (time instanceof WaveTime.BeforeEnd before) {
      return Optional.of(course.endedOn() == null ? end.minusDays(before.days()) : end);
    }
    return time instanceof WaveTime.AfterEnd after
        ? Optional.of(end.plusDays(after.days()))
        : Optional.empty();
  }
}
