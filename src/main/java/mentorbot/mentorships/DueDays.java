package mentorbot.mentorships;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The days of {@link DueFrom}, each read by its index; made per transaction. */
@Repository
interface DueDays {
  StatelessSession session();

  /** A relationship of which something may be due, and its version, read before its dates. */
  record Seen(String mentorship, int version, boolean ended) {}

  /** The first day later than that from which something may be due in any relationship. */
  default Optional<LocalDate> after(Dated what, LocalDate day) {
    return what.next.first(session(), day, DueFrom.NEVER);
  }

  /** All days until that one from which something may be due. */
  default List<LocalDate> until(Dated what, LocalDate day) {
    return what.until.ask(session(), day);
  }

  /** Those of that day, the next so many by id after that one. */
  default List<Seen> on(Dated what, LocalDate day, String after, int most) {
    return what.on.ask(session(), day, after, most);
  }

  /** The days on which those of that day rested, from one id to another, both included. */
  default List<Pauses.Spell> spells(Dated what, LocalDate day, String from, String to) {
    return what.spells.ask(session(), day, from, to);
  }

  /** Changes nothing where the relationship has changed since: its dates may have, too. */
  default int later(Dated what, String mentorship, int version, LocalDate day) {
    return what.later.run(session(), day, mentorship, version);
  }
}
