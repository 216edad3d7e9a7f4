package mentorbot.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import mentorbot.people.Person;
import org.jspecify.annotations.Nullable;

/** What a report needs of one person: since when they take part, and whether they still do. */
record PersonLine(
    String id,
    Person.State state,
    Instant enrolledAt,
    @Nullable Instant leftAt,
    @Nullable Instant deactivatedAt) {

  LocalDate enrolled(ZoneId zone) {
    return enrolledAt.atZone(zone).toLocalDate();
  }

  Optional<LocalDate> left(ZoneId zone) {
    return Optional.ofNullable(leftAt).map(moment -> moment.atZone(zone).toLocalDate());
  }

  Optional<LocalDate> deactivated(ZoneId zone) {
    return Optional.ofNullable(deactivatedAt).map(moment -> moment.atZone(zone).toLocalDate());
  }
}
