package mentorbot.notices;

import java.time.Instant;
import java.util.Optional;
import mentorbot.calendar.OpenHours;
import org.hibernate.StatelessSession;

/** When a person may be written to, and how they read; asked in a transaction. */
public interface ReaderHours {
  OpenHours hours(StatelessSession session, String user);

  /** Until when everything of theirs rests, and no kind that rests with its reader is sent. */
  default Optional<Instant> restsUntil(StatelessSession session, String user, Instant now) {
    return Optional.empty();
  }

  Recipient recipient(StatelessSession session, String team, String user);
}
