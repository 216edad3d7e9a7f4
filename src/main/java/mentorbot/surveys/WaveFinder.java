package mentorbot.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mentorbot.agreement.Rhythm;
import mentorbot.calendar.Paused;
import mentorbot.config.WaveRule;
import mentorbot.config.WaveTime;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.PausedDays;
import mentorbot.surveys.Eligible.Part;
import mentorbot.surveys.Parts.Seen;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is for which wave. Of each relationship only the latest wave counts that is due:
 * who waited for an earlier one until then rolls into it. Relationships are read page by page in
 * the order of an index, those that are over only as far back as any wave looks.
 */
final class WaveFinder {
  private static final int AT_A_TIME = 500;

  /** Longer nobody waits for a wave, nor is asked about something so long ago. */
  private static final int MOST_DAYS = 90;

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
      String mentorship,
      LocalDate startedOn,
      LocalDate plannedEnd,
      Paused paused,
      @Nullable LocalDate endedOn) {
    Course with(Paused days) {
      return new Course(mentorship, startedOn, plannedEnd, days, endedOn);
    }
  }

  /**
   * The parts whose turn it is on that day, by wave id; {@code since} which day each wave is asked.
   */
  Map<String, List<Part>> due(
      StatelessSession session, LocalDate day, Map<String, LocalDate> since, OneByOne all) {
    var due = new HashMap<String, List<Part>>();
    Consumer<List<Course>> add =
        page ->
            all.inPortions(
                page,
                AT_A_TIME,
                some -> {
                  add(session, some, day, since, due);
                  return 0;
                });
    Rhythm.each(session, AT_A_TIME, all, page -> add.accept(running(page)));
    var ended = earliestEnd(day, since).atStartOfDay(zone).toInstant();
    var rows = new Parts_(session);
    for (var page = rows.seen("", AT_A_TIME); !page.isEmpty(); ) {
      var paused =
          PausedDays.between(
              session, page.get(0).mentorship(), page.get(page.size() - 1).mentorship());
      var over =
          page.stream()
              .flatMap(one -> over(one, ended).stream())
              .map(one -> one.with(paused.getOrDefault(one.mentorship(), Paused.NONE)))
              .toList();
      add.accept(over);
      page = rows.seen(page.get(page.size() - 1).mentorship(), AT_A_TIME);
    }
    return due;
  }

  /** What ended before has no wave due: not even the one that comes longest after an end. */
  private LocalDate earliestEnd(LocalDate day, Map<String, LocalDate> since) {
    return waves.stream()
        .map(
            wave -> {
              long after = wave.time() instanceof WaveTime.AfterEnd end ? end.days() : 0;
              return earliest(wave, day, since).minusDays(after);
            })
        .min(Comparator.naturalOrder())
        .orElse(day);
  }

  /** Of an earlier day nobody is asked for this wave. */
  private static LocalDate earliest(WaveRule wave, LocalDate day, Map<String, LocalDate> since) {
    var longest = day.minusDays(MOST_DAYS);
    var first = since.getOrDefault(wave.id(), longest);
    return first.isAfter(longest) ? first : longest;
  }

  private static List<Course> running(List<Rhythm> page) {
    return page.stream()
        .map(r -> new Course(r.mentorship(), r.startedOn(), r.plannedEnd(), r.paused(), null))
        .toList();
  }

  /** Begun, and ended since then. */
  private Optional<Course> over(Seen seen, Instant since) {
    var started = seen.startedOn();
    var ended = seen.endedAt();
    if (started == null || ended == null || ended.isBefore(since)) {
      return Optional.empty();
    }
    var day = ended.atZone(zone).toLocalDate();
    return Optional.of(new Course(seen.mentorship(), started, day, Paused.NONE, day));
  }

  private void add(
      StatelessSession session,
      List<Course> page,
      LocalDate day,
      Map<String, LocalDate> since,
      Map<String, List<Part>> due) {
    var from = page.get(0).mentorship();
    var to = page.get(page.size() - 1).mentorship();
    Set<List<String>> taken = new HashSet<>();
    for (var turn : new Surveys_(session).turns(from, to)) {
      taken.add(List.of(turn.wave(), turn.mentorship(), turn.person()));
    }
    var courses = new HashMap<String, Course>();
    page.forEach(course -> courses.put(course.mentorship(), course));
    for (var part : new Parts_(session).between(from, to)) {
      var course = courses.get(part.mentorship());
      if (course != null) {
        latest(course, part, day, since)
            .filter(w -> !taken.contains(List.of(w.id(), part.mentorship(), part.person())))
            .ifPresent(w -> due.computeIfAbsent(w.id(), id -> new ArrayList<>()).add(part));
      }
    }
  }

  private Optional<WaveRule> latest(
      Course course, Part part, LocalDate day, Map<String, LocalDate> since) {
    Optional<WaveRule> latest = Optional.empty();
    var latestDay = day.minusDays(MOST_DAYS);
    for (var wave : waves) {
      var on = on(wave.time(), course).filter(it -> !it.isBefore(earliest(wave, day, since)));
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
    var ended = course.endedOn();
    if (time instanceof WaveTime.FromStart start) {
      var day = course.paused().moved(course.startedOn().plusDays(start.days()));
      return ended != null && day.isAfter(ended) ? Optional.empty() : Optional.of(day);
    }
    if (time instanceof WaveTime.BeforeEnd before) {
      return Optional.of(
          ended == null
              ? course.paused().moved(course.plannedEnd().minusDays(before.days()))
              : ended);
    }
    return time instanceof WaveTime.AfterEnd after
        ? Optional.of(
            (ended == null ? course.paused().moved(course.plannedEnd()) : ended)
                .plusDays(after.days()))
        : Optional.empty();
  }
}
