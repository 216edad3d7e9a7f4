package mentorbot.desk;

import jakarta.data.Limit;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Page;
import mentorbot.people.AuditEntry;
import mentorbot.people.AuditTrail_;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Who did what of consequence, newest first. */
public final class AuditPages {
  private final Database database;
  private final Guard guard;

  public AuditPages(Database database, Coordinators coordinators) {
    this.database = database;
    this.guard = new Guard(coordinators);
  }

  /** Everything, or what one person did, what was done about them and what names them. */
  public Look<Page<AuditLine>> page(
      String team, String user, Optional<String> person, int number, int size) {
    int shown = Math.max(0, number);
    return database.read(
        team, session -> guard.look(session, user, () -> page(session, person, shown, size)));
  }

  private static Page<AuditLine> page(
      StatelessSession session, Optional<String> person, int number, int size) {
    var limit = Limit.range(1L + (long) number * size, (number + 1L) * size + 1);
    var trail = new AuditTrail_(session);
    List<AuditEntry> found =
        person
            .map(p -> trail.concerning(p, "\n", "%=" + p + "\n%", limit))
            .orElseGet(() -> trail.page(limit));
    var lines =
        found.stream()
            .limit(size)
            .map(e -> new AuditLine(e.act(), e.actor(), e.subject(), e.detail(), e.doneAt()))
            .toList();
    return new Page<>(lines, number, found.size() > size);
  }
}
