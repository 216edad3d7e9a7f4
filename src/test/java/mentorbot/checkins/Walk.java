package mentorbot.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;

/** Lives a plan on a clock that goes from due moment to due moment, as the sweep does. */
final class Walk {
  private final CheckInPlan plan;
  private final OpenHours hours;
  private final PreferredHour hour;
  final List<Fate> fates = new ArrayList<>();
  private Optional<LocalDate> last = Optional.empty();
  private Instant now;

  Walk(CheckInPlan plan, OpenHours hours, PreferredHour hour) {
    this.plan = plan;
    this.hours = hours;
    this.hour = hour;
    this.now = plan.startedOn().atStartOfDay(hours.zone()).toInstant();
  }

  static Walk of(CheckInPlan plan, OpenHours hours, PreferredHour hour) {
    var walk = new Walk(plan, hours, hour);
    walk.to(walk.end());
    return walk;
  }

  Instant end() {
    return plan.plannedEnd().atStartOfDay(hours.zone()).toInstant().plus(Duration.ofDays(70));
  }

  void to(Instant target) {
    for (var due = next(); due.isPresent() && !due.get().isAfter(target); due = next()) {
      now = due.get();
      run();
    }
    now = target;
    run();
  }

  private Optional<Instant> next() {
    return timing().next(now).map(Fate::when);
  }

  private void run() {
    timing()
        .due(now)
        .ifPresent(
            fate -> {
              fates.add(fate);
              last = Optional.of(fate.round());
            });
  }

  private Timing timing() {
    return new Timing(plan, last, hours, hour);
  }

  List<Instant> asked() {
    return fates.stream().filter(Fate.Ask.class::isInstance).map(Fate::when).toList();
  }

  List<LocalDate> days(ZoneId zone) {
    return asked().stream().map(when -> when.atZone(zone).toLocalDate()).toList();
  }
}
