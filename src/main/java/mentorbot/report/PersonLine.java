package mentorbot.report;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import mentorbot.people.Person;
import mentorbot.store.Columns;
import org.jspecify.annotations.Nullable;

/** What a report needs of one person: since when they take part, and whether they still do. */
record PersonLine(
    String id,
    Person.State state,
    Instant enrolledAt,
    @Nullable Instant leftAt,
    @Nullable Instant deactivatedAt) {

  static PersonLine read(Columns row) throws SQLException {
    return new PersonLine(
        row.text(1),
        Person.State.valueOf(row.text(2)),
        row.instant(3),
        row.instantOrNull(4),
        row.instantOrNull(5));
  }

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
